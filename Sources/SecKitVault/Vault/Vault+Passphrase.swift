extension Vault {
  /// Seals every record again under another passphrase: all of them or, if anything fails, none.
  ///
  /// The new files are made in a separate folder. Renaming that folder is the moment from which the new passphrase is valid;
  /// from then on its files are the current ones, even if the process dies, and any later writer moves the rest to their
  /// places. Earlier copies of the records (backups, exports) keep the old passphrase.
  ///
  /// - Parameters:
  ///   - old: The passphrase that opens the records now.
  ///   - new: The passphrase that opens them afterwards.
  ///   - workFactor: The cost of a guess at the new passphrase.
  ///   - except: Records known not to open, which stay as they are, so that one damaged file does not block the others.
  ///   - progress: Called after each record with the number of records done and of all. Each record costs two scrypts.
  /// - Throws: ``VaultError/unreadable(_:)`` with all records that do not open; then nothing was changed. A passphrase that
  ///   opens none costs a scrypt for each record before that is known: see ``opens(_:with:)``. After a ``DiskFault`` either all
  ///   records have the old passphrase or all have the new one: ``opens(with:)`` tells which.
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

  /// Moves records under a new passphrase to their places; can be repeated from any point at which it was interrupted.
  func finishPending() throws {
    guard try disk.kind(pendingFolder) != nil else { return }
    for name in try disk.names(pendingFolder) { try disk.rename("\(pendingFolder)/\(name)", "\(folder)/\(name)") }
    try disk.synchronizeFolder(folder)
    try disk.removeFolder(pendingFolder)
    try disk.synchronizeFolder(folder)
  }

  /// Removes the staging folder after a failure; what cannot be removed now is removed by the next writer.
  private func removeStaging(_ names: [RecordName]) {
    do {
      for name in try disk.names(stagingFolder) { try disk.remove("\(stagingFolder)/\(name)") }
      try disk.removeFolder(stagingFolder)
    } catch {}
  }
}
