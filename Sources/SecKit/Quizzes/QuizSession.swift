/// Asks questions one after the other and says at once what was right and why.
public struct QuizSession: Sendable {
  /// A question as it is asked: its choices in the order in which they are shown.
  public struct Asked: Sendable {
    public let question: Question
    /// Indexes into the question's choices, in the order shown.
    public let order: [Int]

    public var choices: [Question.Choice] { order.map { question.choices[$0] } }
  }

  /// What one answer was worth.
  public struct Result: Hashable, Sendable {
    public let id: ContentID
    /// Indexes into the question's choices as the author wrote them.
    public let chosen: Set<Int>
    public let isRight: Bool
  }

  public let asked: [Asked]
  public private(set) var results: [Result] = []
  private var index = 0
  /// Places in ``results``.
  private var places: [ContentID: Int] = [:]

  /// - Parameter seed: shuffles questions and choices; nil keeps the author's order. "True" always stands before "false".
  public init(questions: [Question], seed: UInt64?) {
    guard let seed else {
      asked = questions.map { Asked(question: $0, order: Array($0.choices.indices)) }
      return
    }
    var generator = SeededGenerator(seed: seed)
    let shuffled = generator.shuffled(questions)
    asked = shuffled.map { question in
      let indexes = Array(question.choices.indices)
      return Asked(
        question: question, order: question.kind == .trueFalse ? indexes : generator.shuffled(indexes))
    }
  }

  public var current: Asked? { asked.indices.contains(index) ? asked[index] : nil }
  public var number: Int { index + 1 }

  /// Answers the current question with places in the shown order; goes on with ``next()``.
  public mutating func submit(shown: Set<Int>) -> Result? {
    guard let current else { return nil }
    return submit(chosen: Set(shown.filter(current.order.indices.contains).map { current.order[$0] }))
  }

  /// Answers the current question with indexes as the author wrote them.
  public mutating func submit(chosen: Set<Int>) -> Result? {
    guard let current else { return nil }
    let result = Result(
      id: current.question.id, chosen: chosen, isRight: !chosen.isEmpty && chosen == current.question.key)
    if let place = places[result.id] {
      // Answered again: the last answer comes last.
      results.remove(at: place)
      for (index, later) in results[place...].enumerated() { places[later.id] = place + index }
    }
    places[result.id] = results.count
    results.append(result)
    return result
  }

  public mutating func next() { index += 1 }

  public var score: QuizScore { QuizScore(results: results, asked: asked.map(\.question)) }
}

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
