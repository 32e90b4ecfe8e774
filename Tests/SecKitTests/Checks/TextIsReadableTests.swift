import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct TextIsReadableTests {
  static let path = "Content/es/cuidados/a.md"
  /// Far below every threshold.
  private static let hard = String(
    repeating: "Comunicaciones institucionales determinadas administrativamente requieren verificaciones. ", count: 10)
  /// Between the thresholds of specialists and facilitators.
  private static let middling = String(
    repeating: "La autoridad determina una verificación de la cuenta. ", count: 8)

  private func check(
    audience: String, _ body: String, _ expected: [Character: [DiagnosticID]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Diagnostic] {
    let marked = MarkedSource(
      Sample.document("care", "a", front: "audience: \(audience)\n" + Sample.sources, body)
        .replacing("id: a\n", with: "id: 9️⃣a\n"))
    let found = try await Sample.faults(Self.path, marked)
    expect(found, in: [Self.path: marked], expected, sourceLocation: sourceLocation)
    return found
  }

  @Test func hardTextsAreHardForEverybody() async throws {
    for audience in Audience.allCases {
      let found = try await check(audience: audience.rawValue, Self.hard + "\n", ["9️⃣": [.readabilityFile]])
      #expect(
        found.first?.arguments["threshold"] == String(Int(ReadingFormula.szigrisztPazos.threshold(for: audience))))
      #expect(found.first?.arguments["worst"]?.hasPrefix("Comunicaciones institucionales") == true)
    }
  }

  @Test func thresholdsDependOnTheReader() async throws {
    let value = try #require(
      {
        var readability = Readability()
        readability.add(Self.middling)
        return readability.value
      }())
    try #require(value > 40 && value < 55, "the sample lies between specialists and facilitators")
    _ = try await check(audience: "participants", Self.middling + "\n", ["9️⃣": [.readabilityFile]])
    _ = try await check(audience: "facilitators", Self.middling + "\n", ["9️⃣": [.readabilityFile]])
    _ = try await check(audience: "specialists", Self.middling + "\n", [:])
  }

  @Test func aFewWordsAreNotJudged() async throws {
    _ = try await check(audience: "participants", "Comunicaciones institucionales determinadas.\n", [:])
  }

  @Test func inventedMessagesAndHeadingsAreNotCounted() async throws {
    _ = try await check(audience: "participants", "## \(Self.hard)\n\n```mensaje\n\(Self.hard)\n```\n", [:])
  }

  @Test("sentences of more than forty words are long for participants, of more than fifty for others")
  func longSentences() async throws {
    let words = (1...19).map { _ in "y va" }.joined(separator: " ")
    _ = try await check(audience: "participants", "Fin. Así \(words) fin.\n", [:])
    let found = try await check(
      audience: "participants", "Fin.\nOtra. 1️⃣Así *\(words)* y va.\n", ["1️⃣": [.readabilitySentence]])
    #expect(found.first?.arguments == ["words": "41"])
    _ = try await check(audience: "facilitators", "Así \(words) y va.\n", [:])
  }
}
