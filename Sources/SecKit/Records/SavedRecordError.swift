/// Why bytes are not a usable record. It contains nothing of what they say.
public enum SavedRecordError: Error, Hashable, Sendable {
  /// Not a record's text at all.
  case notRecord
  /// Written by a newer program, with the version that the record states.
  case future(version: Int)
  /// A field that every record of this version has is missing or cannot be read.
  case unfit(field: String)
}
