/// What a vault refuses; besides, its operations throw ``AgeError`` for one record and ``DiskFault``.
package enum VaultError: Error, Hashable, Sendable {
  /// Another process is writing to the vault. Nothing was changed.
  case busy
  /// There is no record of this name.
  case noRecord(RecordName)
  /// The folder is a link, no folder, or somebody else's or open to others and cannot be closed to them.
  case notPrivate(path: String)
  /// What was read back from the disk is not what was written; the record is as it was before.
  case notProven(path: String)
  /// These records do not open with the old passphrase, so that it was not changed for any.
  case unreadable([RecordName: AgeError])
  /// The last of the numbers for records is in use.
  case noNameLeft
}
