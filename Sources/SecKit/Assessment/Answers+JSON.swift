/// The contents of a file that ``AnswersReader`` reads.
private struct AnswersFileContent: Encodable {
  let version: Int
  let profile: [String]
  let exposure: [String: String]
  let answers: [String: String]
}

extension Answers {
  /// The version of the file's format.
  public static let fileVersion = 1

  /// The answers as JSON with sorted keys.
  public func json() throws -> String {
    try JSONText.encode(
      AnswersFileContent(
        version: Self.fileVersion, profile: profiles.sorted(), exposure: exposure.mapValues { String($0) },
        answers: Dictionary(uniqueKeysWithValues: items.map { ($0.key.description, $0.value.rawValue) })))
  }
}
