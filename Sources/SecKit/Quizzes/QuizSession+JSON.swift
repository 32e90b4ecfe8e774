/// The result of a round for other programs.
struct QuizResultFile: Encodable {
  let version: Int
  let right: Int
  let answered: Int
  let asked: Int
  let results: [Entry]

  struct Entry: Encodable {
    let id: String
    /// Letters as an answers file has them.
    let chosen: [String]
    let key: [String]
    /// The same in words that stay true when choices are added or moved.
    let chosenIDs: [String]
    let keyIDs: [String]
    let right: Bool
    /// From 0 to 1.
    let earned: Double

    enum CodingKeys: String, CodingKey {
      case id, chosen, key, right, earned
      case chosenIDs = "chosen-ids"
      case keyIDs = "key-ids"
    }
  }
}

extension QuizSession {
  /// The results as JSON; choices are letters in the author's order, and ids.
  public func json() throws -> String {
    let score = score
    let entries = asked.compactMap { asked -> QuizResultFile.Entry? in
      let question = asked.question
      guard let result = result(of: question.id) else { return nil }
      let earned = result.grade.earned
      return QuizResultFile.Entry(
        id: result.id.description, chosen: question.letters(question.picked(result.response).joined()),
        key: question.letters(question.picked(question.rightResponse).joined()), chosenIDs: result.response.words,
        keyIDs: question.rightResponse.words, right: result.isRight,
        earned: earned.possible > 0 ? Double(earned.points) / Double(earned.possible) : 0)
    }
    return try JSONText.encode(
      QuizResultFile(
        version: 1, right: score.right, answered: score.answered, asked: score.asked, results: entries))
  }
}
