/// The ids of a question's choices as they are read: each once.
struct ChoiceIDs {
  private struct Taken {
    let range: SourceRange
    /// Whether the author wrote it.
    let isWritten: Bool
    let words: String
  }

  private var taken: [ChoiceID: Taken] = [:]
  /// The next number for an id that comes again.
  private var again: [ChoiceID: Int] = [:]

  /// The id of the next choice: written, else from its words. Faults are reported, and cost no more than themselves: the choice
  /// has an id that no other has all the same.
  /// - Parameter takesWritten: false where the type has ids of its own.
  mutating func take(_ item: ListItem, takesWritten: Bool, _ reader: inout SectionReader) -> ChoiceID {
    reader.check(item.attributes, allowed: .init(), registersID: false)
    let words = item.lead.plainText
    let written = item.attributes.id
    var id = ChoiceID(words: words)
    if let written {
      if !takesWritten {
        fault(&reader, written.range, written.text, "@choice-id.true-false")
      } else if let own = ChoiceID(written.text) {
        id = own
      } else if ContentID.isSlug(written.text) {
        fault(&reader, written.range, written.text, "@choice-id.letter")
      } else {
        reader.report(.idInvalid, written.range, ["value": written.text])
      }
    }
    let range = written?.range ?? SourceRange(at: item.range.start)
    if let first = taken[id] {
      // Equal words are a fault by themselves.
      if written != nil || first.isWritten || !Self.areEqual(words, first.words) {
        fault(
          &reader, range, id.description, written == nil && !first.isWritten ? "@choice-id.alike" : "@choice-id.twice",
          first: first.range)
      }
      let base = id
      var number = again[base] ?? 2
      while taken[base.again(number)] != nil { number += 1 }
      again[base] = number + 1
      id = base.again(number)
    }
    taken[id] = Taken(range: range, isWritten: written != nil, words: words)
    return id
  }

  private func fault(
    _ reader: inout SectionReader, _ range: SourceRange, _ id: String, _ problem: String, first: SourceRange? = nil
  ) {
    let notes = first.map { [Diagnostic.Note(.firstDefinition, in: reader.source.path, $0)] } ?? []
    reader.diagnostics.append(
      Diagnostic(.quizChoiceID, in: reader.source.path, range, ["id": id, "problem": problem], notes: notes))
  }

  /// Whether `said-twice` would report them.
  private static func areEqual(_ first: String, _ second: String) -> Bool {
    var differing = Differing("")
    _ = differing.add(first, in: "", .fileStart)
    return differing.add(second, in: "", .fileStart) != nil || !first.contains { !$0.isWhitespace }
  }
}
