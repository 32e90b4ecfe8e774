private struct RecordFile: Encodable {
  let recordVersion: Int
  let modelVersion: Int
  let contentVersion: String
  let date: String
  let subject: String
  let profile: [String]
  let exposure: [String: Int]
  let answers: [String: String]
  let applicable: [String]

  enum CodingKeys: String, CodingKey {
    case recordVersion = "record-version"
    case modelVersion = "model-version"
    case contentVersion = "content-version"
    case date, subject, profile, exposure, answers, applicable
  }
}

extension SavedRecord {
  /// The record as JSON with sorted keys, to be sealed.
  public func json() throws -> String {
    func texts<Value>(_ values: [ContentID: Value]) -> [String: Value] {
      Dictionary(uniqueKeysWithValues: values.map { ($0.key.description, $0.value) })
    }
    return try JSONText.encode(
      RecordFile(
        recordVersion: Self.version, modelVersion: modelVersion, contentVersion: contentVersion,
        date: date.description, subject: subject.rawValue, profile: profiles.sorted().map(\.description),
        exposure: texts(exposure), answers: texts(answers).mapValues(\.rawValue),
        applicable: applicable.sorted().map(\.description)))
  }

  /// Reads a record of any version up to ``version``. Its ids need not exist today: ``RecordMapping`` finds out which do.
  /// - Parameter bytes: The JSON text that ``json()`` gave.
  public init(reading bytes: [UInt8]) throws(SavedRecordError) {
    let source = SourceFile.read(path: "", location: "", raw: bytes)
    guard let source = source.value else { throw .notRecord }
    let value: JSONValue
    do throws(JSONProblem) { value = try JSONParser.parse(source) } catch { throw .notRecord }
    guard let members = value.members else { throw .notRecord }
    let fields = RecordFields(Dictionary(members.map { ($0.name, $0.value.content) }) { first, _ in first })
    let migrated = try RecordMigration.upToDate(fields)
    try migrated.refuseUnknown(Self.fields)
    guard let date = CalendarDate(try migrated.text("date")) else { throw .unfit(field: "date") }
    guard let subject = AssessmentSubject(rawValue: try migrated.text("subject")) else {
      throw .unfit(field: "subject")
    }
    self.init(
      modelVersion: try migrated.number("model-version"), contentVersion: try migrated.text("content-version"),
      date: date, subject: subject, profiles: try migrated.ids("profile"),
      exposure: try migrated.values("exposure") { value in
        if case .number(let text) = value, let level = Int(text), (0...2).contains(level) { level } else { nil }
      },
      answers: try migrated.values("answers") { value in
        if case .string(let text) = value { Answer(rawValue: text) } else { nil }
      },
      applicable: try migrated.ids("applicable"))
  }

  private static let fields: Set<String> = [
    "record-version", "model-version", "content-version", "date", "subject", "profile", "exposure", "answers",
    "applicable",
  ]
}
