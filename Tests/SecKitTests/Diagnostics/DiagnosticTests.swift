import Testing

@testable import SecKit

@Suite struct DiagnosticTests {
  private func at(_ path: String, _ line: Int, _ column: Int, _ id: DiagnosticID, _ value: String = "") -> Diagnostic {
    Diagnostic(id, in: path, SourceRange(at: SourcePosition(line: line, column: column)), ["value": value])
  }

  @Test func orderIsByPathPlaceNameAndArguments() {
    let sorted = [
      at("a.md", 1, 1, .idInvalid), at("a.md", 1, 2, .dateInvalid), at("a.md", 1, 2, .idInvalid, "a"),
      at("a.md", 1, 2, .idInvalid, "b"), at("a.md", 2, 1, .badUTF8), at("a.md", 10, 1, .badUTF8),
      at("b.md", 1, 1, .badUTF8), at("é.md", 1, 1, .badUTF8),
    ]
    var random = SeededGenerator(seed: 7)
    for _ in 0..<20 { #expect(random.shuffled(sorted).sorted() == sorted) }
  }

  @Test func severityComesWithTheName() {
    #expect(at("a", 1, 1, .reviewOverdue).severity == .warning)
    #expect(at("a", 1, 1, .badUTF8).severity == .error)
    #expect(Severity.warning < Severity.error)
  }

  @Test func valuesCarryTheFaultsOfEveryStage() {
    let first = at("a", 1, 1, .badUTF8)
    let second = at("a", 2, 1, .idInvalid)
    let both = Diagnosed(1, [first]).flatMap { Diagnosed($0 + 1, [second]) }
    #expect(both.value == 2)
    #expect(both.diagnostics == [first, second])
    #expect(both.hasErrors)
    let none = Diagnosed<Int>.failure(first).flatMap { Diagnosed($0 + 1, [second]) }
    #expect(none.value == nil)
    #expect(none.diagnostics == [first])
    #expect(Diagnosed(1, [first]).map { "\($0)" }.value == "1")
    #expect(!Diagnosed(1, [at("a", 1, 1, .pageOrphan)]).hasErrors)
  }

  @Test func suggestionsSayWhatIsAllowedAndMendTheWord() {
    let range = SourceRange(SourcePosition(line: 2, column: 1), SourcePosition(line: 2, column: 6))
    let word = LocatedText(text: "titel", range: range)
    let near = Suggestion.diagnostic(
      .keyUnknown, in: "a.md", word, arguments: ["name": "titel"], candidates: ["title", "id"])
    #expect(near.arguments == ["name": "titel", "nearest": "title", "allowed": "id, title"])
    #expect(near.fixIts == [FixIt(range, replacement: "title")])
    let far = Suggestion.diagnostic(.keyUnknown, in: "a.md", word, arguments: [:], candidates: ["reviewed"])
    #expect(far.arguments["nearest"] == nil)
    #expect(far.fixIts.isEmpty)
  }
}
