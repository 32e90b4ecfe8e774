extension AtomicFile {
  /// Gives a file that is complete on the disk its name. At every moment both it and the file before it have a name.
  struct Placing {
    let file: AtomicFile
    /// The new file, in the same folder.
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
        // If two writers replace the same file at once, the second must find the file of the first.
        let lock = disk.lockFolder(file.folderPath)
        defer { if let lock { disk.unlockFolder(lock) } }
        return try replaceKeeping()
      }
    }

    /// Takes a free name, but never one that somebody else took meanwhile.
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
        // If the new file is not certain to be on the disk, nothing remains of it.
        do { try disk.remove(path) } catch {}
        throw error
      }
      return Written()
    }

    /// For file systems without hard links: an empty file claims the name first, and is removed if the rename fails.
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
          // The earlier file has vanished.
          if let aside { try disk.rename(aside, earlier) }
          return try placeNew()
        }
        do throws(DiskFault) {
          try disk.rename(temporary, path)
          try synchronize()
        } catch {
          do { try disk.rename(earlier, path) } catch {}
          // Both may be names of the same file, which `rename` leaves untouched.
          do { try disk.remove(earlier) } catch {}
          throw error
        }
      } catch {
        if let aside { do { try disk.rename(aside, earlier) } catch {} }
        throw error
      }
      return Written(earlier: earlier)
    }

    /// Moves an even earlier file at `NAME~` to `NAME~2`, or the next free number.
    /// - Returns: Its new path, nil if there was none.
    private func moveAside() throws(DiskFault) -> String? {
      guard try AtomicFile.isFile(earlier, on: disk) else { return nil }
      var number = 2
      while try disk.kind(earlier + String(number)) != nil { number += 1 }
      try disk.rename(earlier, earlier + String(number))
      return earlier + String(number)
    }

    /// Gives the existing file its second name; without hard links, moves it there.
    /// - Returns: False if it has vanished meanwhile.
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

    /// Writes the folder's names to the disk. A folder that may be written but not read cannot be synchronized.
    private func synchronize() throws(DiskFault) {
      do throws(DiskFault) {
        try disk.synchronizeFolder(file.folderPath)
      } catch {
        guard error.reason == .forbidden else { throw error }
      }
    }
  }
}
