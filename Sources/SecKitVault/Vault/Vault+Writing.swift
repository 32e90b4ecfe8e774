import SecKitFiles

extension Vault {
  /// The only active writer, until it is released.
  struct Writing {
    fileprivate let lock: Disk.Descriptor
  }

  /// Makes the folder if necessary, takes the lock, and finishes or removes what an earlier writer left when it died.
  func beginWriting() throws -> Writing {
    try prepareFolder()
    let writing: Writing
    do {
      writing = Writing(lock: try disk.lock(lockPath))
    } catch {
      guard error.reason == .busy else { throw error }
      throw VaultError.busy
    }
    do {
      try finishPending()
      try clearLeftovers()
    } catch {
      endWriting(writing)
      throw error
    }
    return writing
  }

  func endWriting(_ writing: Writing) {
    // Nothing was written through this descriptor, and the lock ends with the process at the latest.
    do { try disk.unlock(writing.lock, lockPath) } catch {}
    do { try disk.close(writing.lock, lockPath) } catch {}
  }

  private func prepareFolder() throws {
    switch try disk.kind(folder) {
    case nil:
      try makeFolder(folder)
    case .folder(isPrivate: true):
      break
    case .folder(isPrivate: false):
      do { try disk.makePrivate(folder) } catch { throw VaultError.notPrivate(path: folder) }
      guard try disk.kind(folder) == .folder(isPrivate: true) else { throw VaultError.notPrivate(path: folder) }
    case .file, .link, .special:
      throw VaultError.notPrivate(path: folder)
    }
  }

  /// Makes a folder and all missing folders above it, accessible only to the person.
  private func makeFolder(_ path: String) throws {
    let above = parent(of: path)
    if try disk.kind(above) == nil, above != path { try makeFolder(above) }
    try disk.makeFolder(path)
    try disk.synchronizeFolder(above)
  }

  /// Removes what was never proven: sealed bytes of a record that is saved elsewhere or was never saved.
  private func clearLeftovers() throws {
    let names = try disk.names(folder)
    for name in names where name.hasPrefix(".registro-") && name.hasSuffix(Self.partialSuffix) {
      try disk.remove("\(folder)/\(name)")
    }
    guard try disk.kind(stagingFolder) != nil else { return }
    for name in try disk.names(stagingFolder) { try disk.remove("\(stagingFolder)/\(name)") }
    try disk.removeFolder(stagingFolder)
  }

  /// Writes a sealed file under an unused name, synchronizes it, reads it back and proves it. The caller then makes the name
  /// durable, by renaming or by synchronizing its folder. If anything fails, no file is left.
  func writeProven(_ sealed: SealedFile, holding plaintext: [UInt8], at path: String) throws {
    try writing(sealed.bytes, at: path) {
      sealed.isProven(by: $0, holding: plaintext)
    }
  }

  /// The same for bytes that are already sealed; they are proven by being equal when read back.
  func writing(_ bytes: [UInt8], at path: String, isProven: ([UInt8]) -> Bool) throws {
    let file = try disk.create(path, true)
    do {
      do {
        var rest = bytes[...]
        while !rest.isEmpty { rest = rest.dropFirst(try disk.write(file, path, rest)) }
        try disk.synchronize(file, path)
      } catch {
        // The first fault is the one to report.
        do { try disk.close(file, path) } catch {}
        throw error
      }
      try disk.close(file, path)
      guard isProven(try disk.read(path, AgeFile.maximumSize)) else { throw VaultError.notProven(path: path) }
    } catch {
      do { try disk.remove(path) } catch {}
      throw error
    }
  }

  /// The folder that contains a file or folder.
  func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
