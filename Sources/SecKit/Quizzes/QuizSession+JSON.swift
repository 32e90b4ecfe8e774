/// The result of a round for other programs.
struct QuizResultFile: Encodable {
  let version: Int
  let right: Int
  let answered: Int
  let asked: Int
  let results: [Entry]

  struct Entry: Encodable {
    let id: String
    let chosen: [String]
    let key: [String]
    let right: Bool
  }
}

extension QuizSession {
  /// The results as JSON; choices are letters in the author's order.
  public func json() throws -> String {
    let score = score
    let results = Dictionary(results.map { ($0.id, $0) }) { first, _ in first }
    let entries = asked.compactMap { asked -> QuizResultFile.Entry? in
      guard let result = results[asked.question.id] else { return nil }
      return QuizResultFile.Entry(
        id: result.id.description, chosen: result.chosen.sorted().map(QuizAnswersReader.letter),
        key: asked.question.key.sorted().map(QuizAnswersReader.letter), right: result.isRight)
    }
    return try JSONText.encode(
      QuizResultFile(
        version: 1, right: score.right, answered: score.answered, asked: score.asked, results: entries))
  }
}
