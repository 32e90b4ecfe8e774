import Testing

@testable import SecKit

@Suite struct QuizzesAreFairTests {
  static let path = "Content/es/cuidados/a.md"

  private func check(
    _ questions: String, _ expected: [Character: [DiagnosticID]], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let marked = MarkedSource(
      Sample.document("care", "a", front: Sample.sources, "## Práctica {.quiz}\n\n" + questions)
        .replacing("id: a", with: "id: 9️⃣a"))
    let found = try await Sample.faults(Self.path, marked)
    expect(found, in: [Self.path: marked], expected, sourceLocation: sourceLocation)
  }

  private static func question(
    _ number: Int, _ choices: [(isKey: Bool, text: String)], type: String = "single", mark: String = ""
  ) -> String {
    "\(mark)### ¿Qué? {#p\(number) type=\(type)}\n\n"
      + choices.map { "- [\($0.isKey ? "x" : " ")] \($0.text)\n  > Por esto.\n" }.joined() + "\n> En suma.\n\n"
  }

  @Test func allOfTheAboveMeasuresNothing() async throws {
    try await check(
      """
      ### ¿Qué? {#p type=single}

      - [x] Una cosa.
        > Por esto.
      1️⃣- [ ] Todas las anteriores.
        > Por esto.
      2️⃣- [ ] Ninguna de las anteriores
        > Por esto.
      - [ ] Todas mis cuentas.
        > Por esto.

      > En suma.

      """, ["1️⃣": [.quizAllOfTheAbove], "2️⃣": [.quizAllOfTheAbove]])
  }

  @Test func theKeyDoesNotStandOutByItsLength() async throws {
    let long = String(repeating: "larga ", count: 6) + "fin"
    try await check(
      Self.question(1, [(true, long), (false, String(long.prefix(20)))], mark: "1️⃣")
        + Self.question(2, [(true, long), (false, String(long.prefix(26)))])
        + Self.question(3, [(true, "Diecinueve letras ya"), (false, "Sí")], mark: "2️⃣")
        + Self.question(4, [(true, "Corta, con menos."), (false, "Sí")])
        + Self.question(5, [(true, long), (true, long + "es"), (false, "Sí")], type: "multiple"),
      ["1️⃣": [.quizLongestIsKey], "2️⃣": [.quizLongestIsKey]])
  }

  @Test("in five or more questions the longest choice is right in at most 60 %")
  func theLongestIsNotAlwaysTheKey() async throws {
    func questions(_ longest: Int, of total: Int) -> String {
      (1...total).map { number in
        Self.question(number, [(true, number <= longest ? "Nueve cosas" : "Seis"), (false, "Ocho son")])
      }.joined()
    }
    try await check(questions(4, of: 5), ["9️⃣": [.quizOftenLongest]])
    try await check(questions(3, of: 5), [:])
    try await check(questions(4, of: 4), [:])
  }
}
