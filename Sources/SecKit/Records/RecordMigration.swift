/// Updates records of earlier versions, one version at a time. A migration adds only what was true when such records were
/// written; it never guesses an answer.
enum RecordMigration {
  /// The migrations by the version they start from.
  private static let steps: [Int: @Sendable (inout RecordFields) -> Void] = [
    // Version 1 had only a person's assessment.
    1: { $0["subject"] = .string(AssessmentSubject.person.rawValue) }
  ]

  static func upToDate(_ fields: RecordFields) throws(SavedRecordError) -> RecordFields {
    guard fields["record-version"] != nil else { throw .notRecord }
    var fields = fields
    var version = try fields.number("record-version")
    guard version <= SavedRecord.version else { throw .future(version: version) }
    while version < SavedRecord.version, let step = steps[version] {
      step(&fields)
      version += 1
    }
    guard version == SavedRecord.version else { throw .unfit(field: "record-version") }
    fields["record-version"] = .number(String(version))
    return fields
  }
}
