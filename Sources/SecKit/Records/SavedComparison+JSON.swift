/// A comparison for other programs. Documented in `docs/scoring.md`; `comparison-version` increases when the meaning of a field
/// changes.
private struct SavedComparisonFile: Encodable {
  static let version = 1

  let comparisonVersion: Int
  let modelVersion: Int
  let contentVersion: String
  let subject: String
  let before: Record
  let after: Record
  let steps: [Change]
  let improved: [Change]
  let fellBack: [Change]
  let changed: [Change]
  let new: [Change]
  let gone: [Change]
  let exposure: [Exposure]
  let unmapped: [String]
  let merged: [String]

  enum CodingKeys: String, CodingKey {
    case comparisonVersion = "comparison-version"
    case modelVersion = "model-version"
    case contentVersion = "content-version"
    case subject, before, after, steps, improved
    case fellBack = "fell-back"
    case changed, new, gone, exposure, unmapped, merged
  }

  /// The versions that a record was made with, not today's.
  struct Record: Encodable {
    let date: String
    let modelVersion: Int
    let contentVersion: String

    enum CodingKeys: String, CodingKey {
      case date
      case modelVersion = "model-version"
      case contentVersion = "content-version"
    }

    init(_ record: SavedRecord) {
      date = record.date.description
      modelVersion = record.modelVersion
      contentVersion = record.contentVersion
    }
  }

  /// An exposure question with the levels answered; a level without an answer is left out.
  struct Exposure: Encodable {
    let id: String
    let before: Int?
    let after: Int?

    init(_ change: SavedComparison.ExposureChange) {
      id = change.question.description
      before = change.before
      after = change.after
    }
  }

  /// A step with its bands, or an item with its answers; what was unknown or not answered is left out.
  struct Change: Encodable {
    let id: String
    let before: String?
    let after: String?

    init(_ change: SavedComparison.StepChange) {
      id = change.step
      before = change.before?.rawValue
      after = change.after?.rawValue
    }

    init(_ change: SavedComparison.ItemChange) {
      id = change.id.description
      before = change.before?.rawValue
      after = change.after?.rawValue
    }
  }
}

extension SavedComparison {
  /// The comparison as JSON with sorted keys: the same records and content are always the same bytes.
  /// - Parameter contentVersion: The version of the content with which both records were read.
  public func json(contentVersion: String) throws -> String {
    func items(_ changes: [ItemChange]) -> [SavedComparisonFile.Change] {
      changes.map { SavedComparisonFile.Change($0) }
    }
    return try JSONText.encode(
      SavedComparisonFile(
        comparisonVersion: SavedComparisonFile.version, modelVersion: AssessmentReport.modelVersion,
        contentVersion: contentVersion, subject: after.subject.rawValue, before: .init(before), after: .init(after),
        steps: steps.map { SavedComparisonFile.Change($0) }, improved: items(improved), fellBack: items(fellBack),
        changed: items(changed), new: items(new), gone: items(gone),
        exposure: exposure.map { .init($0) }, unmapped: unmapped.map(\.description),
        merged: merged.map(\.description)))
  }
}
