/// How a round of questions went.
public struct QuizScore: Sendable {
  public let right: Int
  public let answered: Int
  public let asked: Int
  /// Questions to look at again: answered wrong, in the order asked.
  public let again: [ContentID]

  init(results: [QuizSession.Result], asked: [Question]) {
    right = results.count(where: \.isRight)
    answered = results.count
    self.asked = asked.count
    let wrong = Set(results.filter { !$0.isRight }.map(\.id))
    again = asked.map(\.id).filter(wrong.contains)
  }
}
