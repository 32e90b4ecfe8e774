import SecKit

/// Finds the phrases of a list in text for participants.
struct Phrases<Value: Sendable>: Sendable {
  private struct Phrase {
    let words: [String]
    let keys: [UInt32]
    let value: Value
  }

  /// The phrases by the key of their first word.
  private var byFirst: [UInt32: [Phrase]] = [:]

  init(_ phrases: [(text: String, value: Value)]) {
    for phrase in phrases {
      let tokens = WordScanner.scan(phrase.text)
      guard let first = tokens.first?.key else { continue }
      byFirst[first, default: []].append(
        Phrase(words: tokens.map(\.lowercased), keys: tokens.map(\.key), value: phrase.value))
    }
  }

  /// Reports every place in a document where a phrase occurs outside quotation marks.
  /// - Parameter describe: Gives the id and arguments of the fault, from the phrase's value and the words as written.
  func diagnostics(
    in document: Document, _ text: ReadableText, _ describe: (Value, String) -> (DiagnosticID, [String: String])
  ) -> [Diagnostic] {
    var found = FaultList()
    for run in text.forParticipants {
      let tokens = run.tokens
      var place: TextPlace?
      for index in tokens.indices {
        guard let phrases = byFirst[tokens[index].key] else { continue }
        for phrase in phrases {
          guard let words = match(phrase, at: index, in: tokens) else { continue }
          // Quoted occurrences are located too, so that a later unquoted one is not reported at their place.
          var next = place ?? TextPlace(run.passage, in: document.source)
          let range = next.next(words.map(\.text))
          place = next
          guard !tokens[index].isQuoted else { continue }
          let (id, arguments) = describe(phrase.value, Self.text(words))
          found.append(Diagnostic(id, in: document.source.path, range, arguments))
        }
      }
    }
    return found.all
  }

  /// The words that match the phrase if it begins at an index. Comparing keys rules out nearly all others.
  private func match(_ phrase: Phrase, at index: Int, in tokens: [Token]) -> ArraySlice<Token>? {
    let end = index + phrase.words.count
    guard end <= tokens.count else { return nil }
    let words = tokens[index..<end]
    guard words.lazy.map(\.key).elementsEqual(phrase.keys), words.map(\.lowercased) == phrase.words else { return nil }
    return words
  }

  private static func text(_ tokens: ArraySlice<Token>) -> String { tokens.map(\.text).joined(separator: " ") }
}
