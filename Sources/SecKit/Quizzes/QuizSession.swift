/// Asks questions one after the other and says at once what was right and why.
public struct QuizSession: Sendable {
  /// A question as it is asked: its choices in the order in which they are shown.
  public struct Asked: Sendable {
    public let question: Question
    public let view: QuestionView
  }

  /// What one answer was worth.
  public struct Result: Hashable, Sendable {
    public let id: ContentID
    public let response: Response
    public let grade: Grade

    public var isRight: Bool { grade.isRight }
  }

  public let asked: [Asked]
  public private(set) var results: [Result] = []
  private var index = 0
  /// Places in ``results``.
  private var places: [ContentID: Int] = [:]

  /// - Parameter seed: shuffles questions and choices; nil keeps the author's order. "True" always stands before "false".
  public init(questions: [Question], seed: UInt64?) {
    guard let seed else {
      asked = questions.map { Asked(question: $0, view: $0.view) }
      return
    }
    var generator = SeededGenerator(seed: seed)
    let shuffled = generator.shuffled(questions)
    asked = shuffled.map { question in
      var view = question.view
      view.shuffle(&generator)
      return Asked(question: question, view: view)
    }
  }

  public var current: Asked? { asked.indices.contains(index) ? asked[index] : nil }
  public var number: Int { index + 1 }

  /// What was answered to a question, if anything.
  public func result(of id: ContentID) -> Result? { places[id].map { results[$0] } }

  /// Answers the current question with what was picked in each part of its view; goes on with ``next()``.
  public mutating func submit(picked: [Set<ChoiceID>]) -> Result? {
    guard let current else { return nil }
    return submit(current.question.response(picked: picked))
  }

  /// Answers the current question.
  public mutating func submit(_ response: Response) -> Result? {
    guard let current else { return nil }
    let result = Result(id: current.question.id, response: response, grade: current.question.grade(response))
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
