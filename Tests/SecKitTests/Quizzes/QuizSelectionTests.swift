import Testing

@testable import SecKit

@Suite struct QuizSelectionTests {
  private func select(_ ids: String...) async throws -> Diagnosed<[Question]> {
    QuizSelection.questions(ids, in: try await QuizSample.catalog())
  }

  @Test func nothingMeansTheStepsInTheirOrder() async throws {
    let ids = try await select().value?.map(\.id.description)
    #expect(ids == ["dos/verdad", "uno/una", "uno/varias", "uno/verdad", "uno/engano"])
  }

  @Test func documentsAndQuestionsEachOnce() async throws {
    let one = try await select("robo").value?.map(\.id.description)
    #expect(one == ["robo/otra"])
    let ids = try await select("uno/verdad", "robo", "uno/verdad").value?.map(\.id.description)
    #expect(ids == ["robo/otra", "uno/verdad"])
    #expect(try await select("uno", "uno/una").value?.count == 4)
  }

  @Test func unknownIDsAreFaultsWithTheNearest() async throws {
    let found = try await select("uno/unaa", "nada", "uno")
    #expect(found.value == nil)
    #expect(found.diagnostics.map(\.id) == [.answersUnknownID, .answersUnknownID])
    #expect(found.diagnostics.first?.arguments["nearest"] == "uno/una")
  }

  /// A document without questions is not one to practise with.
  @Test func documentsWithoutQuestionsAreUnknown() async throws {
    #expect(try await select("ayuda").value == nil)
  }
}

@Suite struct QuizAnswersReaderTests {
  private func read(_ json: String) async throws -> Diagnosed<[ContentID: Set<Int>]> {
    QuizAnswersReader.read(Array(json.utf8), path: "q.json", catalog: try await QuizSample.catalog())
  }

  @Test func lettersAreTheAuthorsChoices() async throws {
    let read = try await read(#"{"answers": {"uno/una": ["b"], "uno/varias": ["D", "a", "a"], "robo/otra": []}}"#)
    #expect(read.value == [.of("uno/una"): [1], .of("uno/varias"): [0, 3], .of("robo/otra"): []])
  }

  @Test func allFaultsAtOnce() async throws {
    let read = try await read(#"{"answers": {"uno/unaa": ["a"], "uno/una": ["d", "bb", ""], "uno": ["a"]}}"#)
    #expect(read.value == nil)
    #expect(
      read.diagnostics.map { "\($0.id.rawValue) \($0.arguments["value"] ?? "")" } == [
        "answers-unknown-id uno/unaa", "answers-unknown-value d", "answers-unknown-value bb", "answers-unknown-value ",
        "answers-unknown-id uno",
      ])
    #expect(read.diagnostics.first?.arguments["nearest"] == "uno/una")
  }

  @Test(arguments: [
    "", "[]", "{\"answers\": []}", "{\"answers\": {\"uno/una\": \"b\"}}", "{\"answers\": {\"uno/una\": [1]}}",
    "{\"answers\": {\"uno/una\": [\"a\"], \"uno/una\": [\"b\"]}}", "{\"answers\": {\"uno/una\": null}}",
  ])
  func badFilesAreFaults(_ json: String) async throws {
    let read = try await read(json)
    #expect(read.value == nil)
    #expect(read.diagnostics.map(\.id) == [.answersSyntax])
  }

  @Test func unknownKeysAreNotSilent() async throws {
    #expect(try await read(#"{"respuestas": {}}"#).diagnostics.map(\.id) == [.answersUnknownID])
  }

  @Test func lettersGoOnBehindZ() {
    #expect((0...25).map(QuizAnswersReader.letter).joined() == "abcdefghijklmnopqrstuvwxyz")
    #expect(QuizAnswersReader.letter(-1) == "a")
    #expect([26, 27, 52, 99].map(QuizAnswersReader.letter) == ["aa", "ab", "ba", "cv"])
  }
}
