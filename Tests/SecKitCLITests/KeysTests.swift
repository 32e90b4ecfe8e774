import Testing

@testable import SecKit
@testable import SecKitCLI

/// Whatever a list may hold by the rules, each of its options has a key of its own.
@Suite struct KeysTests {
  @Test func thereAreKeysForWhatTheRulesAllow() async throws {
    let words = try await ShippedCatalog.load().assessment.words
    let count = SectionReader.keyLimit
    let quit = ChoicePrompt.Command(id: "quit", key: words.key(.keyQuit), label: "")
    for keys in [
      words.optionKeys(count), words.letters(count, besides: [quit]), (0..<count).map { TextTable.letter($0) },
    ] {
      #expect(Set(keys).count == count)
    }
  }
}
