extension Question {
  /// Reads choices named by their letter in the author's order or by their id.
  /// - Parameter moved: where an id of earlier content lives today.
  func readChoices(
    _ words: [String], moved: (ChoiceID) -> ChoiceID?
  ) -> (response: Response, unknown: [Int]) {
    let ids = choices.map(\.id)
    let known = Set(ids)
    let letters = Dictionary(
      uniqueKeysWithValues: ids.enumerated().map { (QuizAnswersReader.letter($0.offset), $0.element) })
    var chosen: Set<ChoiceID> = []
    var unknown: [Int] = []
    for (index, word) in words.enumerated() {
      let word = word.lowercased()
      if let id = letters[word] ?? ChoiceID(word).flatMap({ known.contains($0) ? $0 : moved($0) }) {
        chosen.insert(id)
      } else {
        unknown.append(index)
      }
    }
    return (.choices(chosen), unknown)
  }

  /// The words by which an answers file may name what can be answered.
  var answerWords: [String] { letters(choices.map(\.id)) + choices.map(\.id.description) }

  /// The letters of choices in the author's order; what is no choice has none.
  func letters(_ ids: some Sequence<ChoiceID>) -> [String] {
    let wanted = Set(ids)
    return choices.indices.filter { wanted.contains(choices[$0].id) }.map(QuizAnswersReader.letter)
  }
}

extension Response {
  /// The answer in words that stay true when a question's choices move: ids, or what was written.
  public var words: [String] {
    switch self {
    case .choices(let ids): ids.sorted().map(\.description)
    case .text(let text): [text]
    case .order(let ids): ids.map(\.description)
    case .pairs(let pairs): pairs.map { "\($0)=\($1)" }.sorted()
    }
  }
}
