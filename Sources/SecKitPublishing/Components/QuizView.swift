import SecKit

/// Practice questions with what is said above them.
struct QuizView {
  let quiz: Quiz
  let info: DocumentInfo

  init(_ quiz: Quiz, of info: DocumentInfo) {
    self.quiz = quiz
    self.info = info
  }

  /// The title stands above.
  func onPage(_ r: some PageMedium) -> [HTMLNode] {
    let questions = quiz.questions.map { QuestionCard($0, of: info).onPage(r, level: quiz.level + 1) }
    return r.html(quiz.introduction, of: info) + [
      .element(.p, text: r.words(.quizHow)), .element(.div, [.classes("practica")], questions),
    ]
  }

  func onPaper(_ r: some PaperMedium) -> [HTMLNode] {
    [.element(.h3, r.plain(quiz.title, of: info))] + r.html(quiz.introduction, of: info)
      + quiz.questions.map { QuestionCard($0, of: info).onPaper(r) }
  }
}
