/// Why bytes are not a record that can be used. Nothing of what they hold is in it.
public enum SavedRecordError: Error, Hashable, Sendable {
  /// Not the text of a record at all.
  case notRecord
  /// Written by a later program; the version it names.
  case future(version: Int)
  /// A field that every record of this version has is missing or cannot be read.
  case unfit(field: String)
}
