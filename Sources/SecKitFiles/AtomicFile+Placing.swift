extension AtomicFile {
  /// Gives a file that is whole on the disk its name. At every moment it and the one before it have a name.
  struct Placing {
    let file: AtomicFile
    /// The new file, beside its place.
    let temporary: String
    let disk: Disk

    private var path: String { file.path }
    private var earlier: String { path + "~" }

    func run() throws(DiskFault) -> Written {
      guard try file.stands(on: disk) else { return try placeNew() }
      switch file.existing {
      case .refused: throw DiskFault(path: path, reason: .exists)
      case .replaced:
        try disk.rename(temporary, path)
        try synchronize()
        return Written()
      case .kept:
        // Of two that replace the same file at once, the second must find the first one's.
        let lock = disk.lockFolder(file.folderPath)
        defer { if let lock { disk.unlockFolder(lock) } }
        return try replaceKeeping()
      }
    }

    /// Takes a free name, and never one that somebody else took meanwhile.
    private func placeNew() throws(DiskFault) -> Written {
      do throws(DiskFault) {
        try disk.link(temporary, path)
      } catch {
        guard error.reason != .exists else { throw error }
        try claimAndRename()
      }
      do throws(DiskFault) {
        if try disk.kind(temporary) != nil { try disk.remove(temporary) }
        try synchronize()
      } catch {
        // Whoever cannot be sure of the new file does not find half a promise either.
        do { try disk.remove(path) } catch {}
        throw error
      }
      return Written()
    }

    /// Where no file has two names: an empty file takes the name first, and goes if the other cannot come.
    private func claimAndRename() throws(DiskFault) {
      let empty = try disk.create(path, file.isPrivate)
      do throws(DiskFault) {
        try disk.close(empty, path)
        try disk.rename(temporary, path)
      } catch {
        do { try disk.remove(path) } catch {}
        throw error
      }
    }

    private func replaceKeeping() throws(DiskFault) -> Written {
      let aside = try moveAside()
      do throws(DiskFault) {
        guard try keep() else {
          // Nothing stands there any more.
          if let aside { try disk.rename(aside, earlier) }
          return try placeNew()
        }
        do throws(DiskFault) {
          try disk.rename(temporary, path)
          try synchronize()
        } catch {
          do { try disk.rename(earlier, path) } catch {}
          // A name of the same file as the other: `rename` leaves both.
          do { try disk.remove(earlier) } catch {}
          throw error
        }
      } catch {
        if let aside { do { try disk.rename(aside, earlier) } catch {} }
        throw error
      }
      return Written(earlier: earlier)
    }

    /// An even earlier file at `NAME~` becomes `NAME~2`, or the next that is free.
    /// - Returns: where it is now.
    private func moveAside() throws(DiskFault) -> String? {
      guard try AtomicFile.isFile(earlier, on: disk) else { return nil }
      var number = 2
      while try disk.kind(earlier + String(number)) != nil { number += 1 }
      try disk.rename(earlier, earlier + String(number))
      return earlier + String(number)
    }

    /// Gives the file that stands at the name its second one; where no file has two, it moves.
    /// - Returns: false when it has vanished meanwhile.
    private func keep() throws(DiskFault) -> Bool {
      do throws(DiskFault) {
        try disk.link(path, earlier)
        return true
      } catch {
        switch error.reason {
        case .exists: throw error
        case .missing: return false
        default: break
        }
      }
      try disk.rename(path, earlier)
      return true
    }

    /// Brings the folder's names to the disk. A folder that may be written but not read has no such thing.
    private func synchronize() throws(DiskFault) {
      do throws(DiskFault) {
        try disk.synchronizeFolder(file.folderPath)
      } catch {
        guard error.reason == .forbidden else { throw error }
      }
    }
  }
}
