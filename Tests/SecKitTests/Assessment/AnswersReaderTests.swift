import Testing

@testable import SecKit

@Suite struct AnswersReaderTests {
  private func read(_ json: String) async throws -> Diagnosed<Answers> {
    AnswersReader.read(Array(json.utf8), path: "r.json", content: try await AssessmentSample.catalog().assessment)
  }

  private func faults(_ json: String) async throws -> [String] {
    let read = try await read(json)
    #expect((read.value == nil) == !read.diagnostics.isEmpty)
    #expect(read.diagnostics.allSatisfy { $0.path == "r.json" && $0.fixIts.isEmpty && $0.severity == .error })
    return read.diagnostics.map { "\($0.id.rawValue) \($0.arguments["value"] ?? "")" }
  }

  @Test func everythingIsRead() async throws {
    let read = try await read(
      """
      {"version": 1, "profile": ["prensa"], "exposure": {"viajes": "viajes-mucho", "vigilancia": "1"},
       "answers": {"uno/decide": "yes", "dos/otro": "not-applicable"}}
      """)
    #expect(
      read.value
        == AssessmentSample.answers(
          ["uno/decide": .yes, "dos/otro": .notApplicable], profiles: ["prensa"],
          exposure: ["viajes": 2, "vigilancia": 1]))
  }

  @Test func anEmptyObjectIsNoAnswers() async throws { #expect(try await read("{}").value == Answers()) }

  @Test(arguments: Answer.allCases) func everyAnswerHasItsWord(_ answer: Answer) async throws {
    let read = try await read(#"{"answers": {"uno/decide": "\#(answer.rawValue)"}}"#)
    #expect(read.value?.items == [.of("uno/decide"): answer])
  }

  @Test func allFaultsAtOnceInOrder() async throws {
    #expect(
      try await faults(
        """
        {"profile": ["nadie"], "exposure": {"viajes": "3", "nada": "1"},
         "answers": {"uno/decid": "yes", "uno/importa": "si", "uno": "yes"}}
        """) == [
          "answers-unknown-id nadie", "answers-unknown-value 3", "answers-unknown-id nada",
          "answers-unknown-id uno/decid", "answers-unknown-value si", "answers-unknown-id uno",
        ])
  }

  @Test func theNearestIDIsOffered() async throws {
    let read = try await read(#"{"answers": {"uno/decid": "yes"}}"#)
    #expect(read.diagnostics.first?.arguments["nearest"] == "uno/decide")
  }

  @Test func unknownKeysAreNotSilent() async throws {
    #expect(
      try await faults(#"{"anwers": {}, "name": "x"}"#) == ["answers-unknown-id anwers", "answers-unknown-id name"])
  }

  @Test(arguments: [
    "", " ", "[]", "null", "1", "\"a\"", "{", "{\"answers\": [}", "{\"answers\": 1}",
    "{\"answers\": {\"uno/decide\": 1}}",
    "{\"answers\": {\"uno/decide\": null}}", "{\"answers\": {\"uno/decide\": [\"yes\"]}}", "{\"profile\": \"prensa\"}",
    "{\"exposure\": {\"viajes\": 2}}", "{\"version\": \"uno\"}", "{\"answers\": {}} x", "{'answers': {}}",
    "{\"version\": 2}", "{\"answers\": {},}",
  ])
  func badFilesAreOneFault(_ json: String) async throws {
    let read = try await read(json)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.answersSyntax])
  }

  /// Two answers to one question: which of them was meant is not ours to guess.
  @Test(arguments: [
    #"{"answers": {"uno/decide": "yes", "uno/decide": "not-yet"}}"#, #"{"answers": {}, "answers": {}}"#,
    #"{"exposure": {"viajes": "0", "viajes": "2"}}"#,
    #"{"answers": {"uno/decide": "yes", "uno\/\u0064ecide": "not-yet"}}"#,
  ])
  func aKeyTwiceIsAFault(_ json: String) async throws {
    let read = try await read(json)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.answersSyntax])
  }

  @Test(arguments: [(UInt8(0xFF), DiagnosticID.badUTF8), (0, .nulCharacter)])
  func bytesThatAreNoTextAreAFault(_ byte: UInt8, _ id: DiagnosticID) async throws {
    let bytes = Array(#"{"answers": {"uno/"#.utf8) + [byte] + Array(#"": "yes"}}"#.utf8)
    let read = AnswersReader.read(bytes, path: "r.json", content: try await AssessmentSample.catalog().assessment)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [id])
  }

  @Test func aByteOrderMarkIsAllowed() async throws {
    #expect(try await read("\u{FEFF}{\"profile\": [\"prensa\"]}").value?.profiles == ["prensa"])
  }

  /// Places are 1-based lines and UTF-8 byte columns, as in content.
  @Test func faultsHaveTheirPlaces() async throws {
    let read = try await read("{\n  \"answers\": {\"uno/decide\": \"sí\", \"dós\": \"yes\"}\n}")
    #expect(
      read.diagnostics.map { "\($0.range.start.line):\($0.range.start.column)-\($0.range.end.column)" } == [
        "2:29-34", "2:36-42",
      ])
    let cut = try await self.read("{\"answers\":\n {\"a\" \"b\"}}")
    #expect(cut.diagnostics.map(\.range.start) == [SourcePosition(line: 2, column: 7)])
  }

  /// Deep nesting ends in a fault, not in a crash.
  @Test(arguments: ["[", "{\"a\":"]) func deepJSONIsAFault(_ opening: String) async throws {
    let deep = "{\"answers\": " + String(repeating: opening, count: 100_000)
    #expect(try await read(deep).diagnostics.map(\.id) == [.answersSyntax])
    let closed = "{\"x\": " + String(repeating: "[", count: 100_000) + String(repeating: "]", count: 100_000) + "}"
    #expect(try await read(closed).value == nil)
  }

  /// Words of the JSON reader do not reach a Spanish reader.
  @Test(arguments: ["{", "[]", "{\"answers\": 1}", "{\"answers\": {\"uno/decide\": null}}"])
  func problemsAreToldInSpanish(_ json: String) async throws {
    let message = try #require(
      try await read(json).diagnostics.first.map {
        DiagnosticMessages.table(for: .es).message(for: $0).summary
      })
    for word in [
      "The ", "Expected", "expected", "given data", "valid JSON", "String", "Dictionary", "Swift", "but found",
    ] {
      #expect(!message.contains(word), "\(message)")
    }
  }
}
