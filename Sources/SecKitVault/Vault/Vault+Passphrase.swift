extension Vault {
  /// Seals every record anew under another passphrase: all of them or, if anything fails, none.
  ///
  /// The new files are made in a folder aside. Renaming that folder is the moment at which the new passphrase holds; from
  /// then on its files are the current ones, wherever a dying process leaves them, and any later writer moves the rest to
  /// their places. Earlier copies of the records (backups, exports) keep the old passphrase.
  ///
  /// - Parameters:
  ///   - except: Records known not to open, to be left as they are, so that one damaged file does not hold the others.
  ///   - progress: Told after each record how many are done, of how many. Each costs two scrypts.
  /// - Throws: ``VaultError/unreadable(_:)`` naming all that do not open. Nothing was changed. A passphrase that opens none
  ///   costs a scrypt for each to find out: see ``opens(_:with:)``. After a ``DiskFault`` all records have the old passphrase or all the new: ``opens(with:)`` tells.
  package func changePassphrase(
    from old: Passphrase, to new: Passphrase, workFactor: WorkFactor, except: Set<RecordName> = [],
    progress: (_ done: Int, _ all: Int) -> Void = { _, _ in }
  ) throws {
    let new = try new.fitToSeal()
    let writing = try beginWriting()
    defer { endWriting(writing) }
    let names = try list().filter { !except.contains($0) }
    guard !names.isEmpty else { return }
    do {
      try disk.makeFolder(stagingFolder)
      try stage(names, from: old, to: new, workFactor: workFactor, progress: progress)
      try disk.synchronizeFolder(stagingFolder)
      try disk.rename(stagingFolder, pendingFolder)
    } catch {
      removeStaging(names)
      throw error
    }
    try disk.synchronizeFolder(folder)
    try finishPending()
  }

  private func stage(
    _ names: [RecordName], from old: Passphrase, to new: Passphrase, workFactor: WorkFactor,
    progress: (_ done: Int, _ all: Int) -> Void
  ) throws {
    var unreadable: [RecordName: AgeError] = [:]
    for (done, name) in names.enumerated() {
      var record: [UInt8]
      do {
        record = try open(name, with: old)
      } catch let error as AgeError {
        unreadable[name] = error
        continue
      }
      defer { erase(&record) }
      guard unreadable.isEmpty else { continue }
      let sealed = try AgeFile.seal(record, to: .passphrase(new, workFactor), randomness: randomness)
      try writeProven(sealed, holding: record, at: "\(stagingFolder)/\(name.fileName)")
      progress(done + 1, names.count)
    }
    guard unreadable.isEmpty else { throw VaultError.unreadable(unreadable) }
  }

  /// Moves records under a new passphrase to their places; to be repeated from any point at which it was cut short.
  func finishPending() throws {
    guard try disk.kind(pendingFolder) != nil else { return }
    for name in try disk.names(pendingFolder) { try disk.rename("\(pendingFolder)/\(name)", "\(folder)/\(name)") }
    try disk.synchronizeFolder(folder)
    try disk.removeFolder(pendingFolder)
    try disk.synchronizeFolder(folder)
  }

  /// Clears away after a failure; what cannot be removed now, the next writer removes.
  private func removeStaging(_ names: [RecordName]) {
    do {
      for name in try disk.names(stagingFolder) { try disk.remove("\(stagingFolder)/\(name)") }
      try disk.removeFolder(stagingFolder)
    } catch {}
  }
}
