import SecKit

/// A question measures what somebody knows and not how well she guesses: no "all of the above", and the right answer is not
/// conspicuous by its length.
///
/// Length is compared if exactly one choice is right. A right answer of fewer than ``shortKey`` characters is never called
/// long.
struct QuizzesAreFair: CatalogRule {
  private static let longestRatio = 1.6
  private static let shortKey = 20
  private static let fewestQuestions = 5
  private static let largestShare = 0.6

  func check(_ input: CatalogContext) -> [Diagnostic] {
    let phrases = input.catalog.languageProfile.evasiveChoices
    return input.catalog.documents.flatMap { document -> [Diagnostic] in
      let path = document.source.path
      let questions = document.item.article.questions
      var found = questions.flatMap { question in
        question.choices.filter { Self.isAllOfTheAbove($0, phrases) }.map {
          Diagnostic(.quizAllOfTheAbove, in: path, $0.range)
        }
      }
      let lengths = questions.compactMap(Lengths.init)
      for (question, lengths) in questions.compactMap({ question in Lengths(question).map { (question, $0) } })
      where lengths.key >= Self.shortKey && Double(lengths.key) > Self.longestRatio * Double(lengths.longestOther) {
        found.append(Diagnostic(.quizLongestIsKey, in: path, question.range))
      }
      let longest = lengths.count { $0.key > $0.longestOther }
      if lengths.count >= Self.fewestQuestions, Double(longest) > Self.largestShare * Double(lengths.count) {
        found.append(
          Diagnostic(
            .quizOftenLongest, in: path, document.info.place.idRange,
            ["count": String(longest), "total": String(lengths.count)]))
      }
      return found
    }
  }

  /// The length of the right answer and of the longest wrong one, for questions with exactly one right answer.
  private struct Lengths {
    let key: Int
    let longestOther: Int

    init?(_ question: Question) {
      let keys = question.choices.filter(question.isKey)
      let others = question.choices.filter { !question.isKey($0) }
      // Beside a choice without words every other one is long.
      guard question.kind == .single || question.kind == .scenario, question.choices.allSatisfy(\.text.hasWords),
        keys.count == 1, let key = keys.first,
        let longest = others.map(\.text.plainText.count).max()
      else { return nil }
      self.key = key.text.plainText.count
      longestOther = longest
    }
  }

  private static func isAllOfTheAbove(_ choice: Question.Choice, _ phrases: [String]) -> Bool {
    let words = WordScanner.scan(choice.text.plainText).filter(\.isWord).map(\.lowercased).joined(separator: " ")
    return phrases.contains { words.hasPrefix($0) }
  }
}
