/// Why a vault refused an operation; its operations also throw ``AgeError`` for one record and ``DiskFault``.
package enum VaultError: Error, Hashable, Sendable {
  /// Another process is writing to the vault. Nothing was changed.
  case busy
  /// There is no record of this name.
  case noRecord(RecordName)
  /// The folder is a link or not a folder, or it belongs to somebody else, or is open to others and cannot be closed to them.
  case notPrivate(path: String)
  /// The bytes read back from the disk differ from those written; the record is as it was before.
  case notProven(path: String)
  /// These records do not open with the old passphrase, so the passphrase was not changed for any.
  case unreadable([RecordName: AgeError])
  /// All numbers for records up to the last one are in use.
  case noNameLeft
}
