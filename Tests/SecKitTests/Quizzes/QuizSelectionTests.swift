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
