import SecKit

/// Practice questions.
extension TextKey {
  static let quizNumber = TextKey("quiz.number", "n", "total")
  static let quizNextQuestion = TextKey("quiz.next-question")
  static let quizMessage = TextKey("quiz.message")
  static let quizChosen = TextKey("quiz.chosen")
  static let quizScore = TextKey("quiz.score", counting: "right", "answered", "asked")
  static let quizAgain = TextKey("quiz.again")
  static let quizQuit = TextKey("quiz.quit")
  static let quizNone = TextKey("quiz.none")
  static let quizNoTerminal = TextKey("quiz.no-terminal")

  /// All of them.
  static let ofQuiz: [TextKey] = [
    .quizNumber, .quizNextQuestion, .quizMessage, .quizChosen, .quizScore, .quizAgain, .quizQuit, .quizNone,
    .quizNoTerminal,
  ]
}
