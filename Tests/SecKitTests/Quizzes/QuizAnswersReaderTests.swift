import Testing

@testable import SecKit

@Suite struct QuizAnswersReaderTests {
  private func read(_ json: String) async throws -> Diagnosed<[ContentID: Response]> {
    QuizAnswersReader.read(Array(json.utf8), path: "q.json", catalog: try await QuizSample.catalog())
  }

  @Test func lettersAreTheAuthorsChoices() async throws {
    let read = try await read(#"{"answers": {"uno/una": ["b"], "uno/varias": ["D", "a", "a"], "robo/otra": []}}"#)
    #expect(
      read.value == [.of("uno/una"): .of("segunda"), .of("uno/varias"): .of("o-a o-d"), .of("robo/otra"): .of("")])
  }

  @Test func idsAreStableNamesOfThem() async throws {
    let read = try await read(
      #"{"answers": {"uno/una": ["segunda"], "uno/varias": ["O-D", "a"], "uno/verdad": ["false"]}}"#)
    #expect(
      read.value == [
        .of("uno/una"): .of("segunda"), .of("uno/varias"): .of("o-a o-d"), .of("uno/verdad"): .of("false"),
      ])
  }

  /// What was answered to a choice that has another id today, or whose question does, is what was meant.
  @Test func choicesThatMovedAreFollowed() async throws {
    let lock = "uno/una/antes -> uno/una/segunda\nuno/una/otra -> uno/varias/o-a\nuno/una/quitada -> uno/una\n"
    let catalog = try await QuizSample.catalog(lock: lock)
    func read(_ id: String) -> Diagnosed<[ContentID: Response]> {
      QuizAnswersReader.read(Array("{\"answers\": {\"uno/una\": [\"\(id)\"]}}".utf8), path: "q.json", catalog: catalog)
    }
    #expect(read("antes").value == [.of("uno/una"): .of("segunda")])
    #expect(read("otra").diagnostics.map(\.id) == [.answersUnknownValue])
    #expect(read("quitada").diagnostics.map(\.id) == [.answersUnknownValue])
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
