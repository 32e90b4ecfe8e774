/// Finds phrases of a list in what participants read.
struct Phrases<Value: Sendable>: Sendable {
  private struct Phrase {
    let words: [String]
    let value: Value
  }

  /// By their first word.
  private var byFirst: [String: [Phrase]] = [:]

  init(_ phrases: [(text: String, value: Value)]) {
    for phrase in phrases {
      let words = WordScanner.scan(phrase.text).map(\.lowercased)
      if let first = words.first { byFirst[first, default: []].append(Phrase(words: words, value: phrase.value)) }
    }
  }

  /// A diagnostic for every place in a document where a phrase stands outside quotation marks.
  /// - Parameter describe: the fault's id and arguments, from the phrase's value and the words as written.
  func diagnostics(
    in document: Document, _ describe: (Value, String) -> (DiagnosticID, [String: String])
  ) -> [Diagnostic] {
    var found = FaultList()
    for passage in document.passages where passage.audience == .participants {
      let tokens = WordScanner.scan(passage.text)
      var place = TextPlace(passage, in: document.source)
      for index in tokens.indices where !tokens[index].isQuoted {
        for phrase in byFirst[tokens[index].lowercased] ?? [] {
          let end = index + phrase.words.count
          guard end <= tokens.count, tokens[index..<end].map(\.lowercased) == phrase.words else { continue }
          let (id, arguments) = describe(phrase.value, Self.text(tokens[index..<end]))
          found.append(
            Diagnostic(id, in: document.source.path, place.next(tokens[index..<end].map(\.text)), arguments))
        }
      }
    }
    return found.all
  }

  private static func text(_ tokens: ArraySlice<Token>) -> String { tokens.map(\.text).joined(separator: " ") }
}
