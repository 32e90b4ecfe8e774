/// Asks an assessment's questions, one at a time. State and answer give a new state and the next prompt; it needs no clock,
/// terminal or disk.
public struct AssessmentSession: Sendable {
  /// The question to show now.
  public enum Prompt: Sendable {
    /// Whether there is danger at this moment; asked before anything else.
    case danger
    /// Whether to ask for ten minutes or everything, with the number of questions of each.
    case length(short: Int, full: Int)
    case profiles([Profiles.Profile])
    case exposure(Profiles.ExposureQuestion, number: Int, of: Int)
    case item(ChecklistItem, step: Step, number: Int, of: Int)
  }

  /// How much is asked.
  public enum Length: Sendable { case short, full }

  enum Place: Hashable { case danger, length, profiles, exposure(Int), item(ContentID) }

  /// Where to continue after an answer that the person went back to.
  enum Resume: Hashable { case nowhere, at(Place?) }

  /// The content that is asked.
  public let content: AssessmentContent
  /// The answers given so far, including those at the start.
  public private(set) var answers: Answers
  /// Who is assessed.
  public let subject: AssessmentSubject
  /// How much is asked; nil until the person has chosen, if there is a choice.
  public private(set) var length: Length?
  let start: Answers
  let stepIDs: Set<String>
  /// Whether the answers at the start are from another day.
  public let isReview: Bool
  private let asksLength: Bool
  private let asksProfiles: Bool
  private let asksExposure: Bool
  var place: Place?
  var resume = Resume.nowhere

  /// Begins a session at its first prompt.
  /// - Parameters:
  ///   - content: The content to ask.
  ///   - answers: The answers known already; profiles among them are not asked again, except in a review.
  ///   - subject: Who is assessed.
  ///   - steps: Ids of the steps to ask about; empty means all.
  ///   - asksExposure: False leaves out the exposure questions.
  ///   - length: Nil lets the person choose, if a short run would be shorter. An organisation or single steps are always asked
  /// in full.
  ///   - isReview: Whether the answers are from another day and everything is to be looked at again.
  public init(
    content: AssessmentContent, answers: Answers = Answers(), subject: AssessmentSubject = .person,
    steps: Set<String> = [], asksExposure: Bool = true, length: Length? = nil, isReview: Bool = false
  ) {
    self.content = content
    self.subject = subject
    self.answers = answers
    self.isReview = isReview
    start = answers
    stepIDs = steps
    let isKnown = !answers.profiles.isEmpty && !isReview
    asksProfiles = subject == .person && !isKnown && !(content.profiles?.profiles.isEmpty ?? true)
    self.asksExposure = asksExposure && subject == .person
    let mayBeShort = subject == .person && steps.isEmpty
    self.length = mayBeShort ? length : .full
    let items = content.steps(of: subject).flatMap(\.article.items).count
    asksLength = mayBeShort && length == nil && items > ShortRun.mostItems
    place = .danger
  }

  /// The current prompt; nil when everything has been asked.
  public var prompt: Prompt? {
    switch place {
    case .danger: return .danger
    case .length: return .length(short: places(.short).questions, full: places(.full).questions)
    case .profiles: return .profiles(content.profiles?.profiles ?? [])
    case .exposure(let index):
      let questions = content.profiles?.exposure ?? []
      let asked = exposureIndexes(length)
      guard questions.indices.contains(index), let number = asked.firstIndex(of: index) else { return nil }
      return .exposure(questions[index], number: number + 1, of: asked.count)
    case .item(let id):
      for step in steps {
        let items = asked(of: step, length)
        if let index = items.firstIndex(where: { $0.id == id }) {
          return .item(items[index], step: step, number: index + 1, of: items.count)
        }
      }
      return nil
    case nil: return nil
    }
  }

  /// Whether everything has been asked, or ``finish()`` was called.
  public var isFinished: Bool { place == nil }

  /// Whether there is an earlier prompt to go back to.
  public var canGoBack: Bool { places(length).first != place && place != nil }

  /// The number of the current question and of all questions; nil where no counted question is asked.
  public var position: (number: Int, of: Int)? {
    let questions = places(length).filter(\.isQuestion)
    return place.flatMap(questions.firstIndex(of:)).map { ($0 + 1, questions.count) }
  }

  /// The earlier answer to the item that is asked now; nil if there is none.
  public var currentAnswer: Answer? {
    if case .item(let id) = place { return answers.items[id] }
    return nil
  }

  /// Moves on without an answer; an earlier answer stays.
  public mutating func skip() { move(by: 1) }

  /// Goes back to the prompt before; does nothing at the first one.
  public mutating func back() { if canGoBack { move(by: -1) } }

  /// Ends the questions; the report is about what was answered.
  public mutating func finish() {
    place = nil
    resume = .nowhere
  }

  /// Chooses how much is asked; does nothing unless that is the current prompt.
  public mutating func choose(_ length: Length) {
    guard place == .length else { return }
    self.length = length
    move(by: 1)
  }

  /// Chooses profiles by their local ids and moves on.
  public mutating func choose(profiles: Set<String>) {
    answers.profiles = profiles
    move(by: 1)
  }

  /// Answers the current exposure question with a level; nil removes an earlier answer.
  public mutating func answer(exposure level: Int?) {
    guard case .exposure(let question, _, _) = prompt, let id = question.id.local else { return }
    answers.exposure[id] = level
    move(by: 1)
  }

  /// Answers the item that is asked now.
  public mutating func answer(_ answer: Answer) {
    guard case .item(let id) = place else { return }
    answers.items[id] = answer
    move(by: 1)
  }

  /// The report on what has been answered so far.
  public var report: AssessmentReport {
    Assessment.report(on: answers, in: content, subject: subject, steps: stepIDs)
  }

  var steps: [Step] {
    content.steps(of: subject).filter { stepIDs.isEmpty || stepIDs.contains($0.article.info.id) }
  }

  /// The items of a step that are asked.
  func asked(of step: Step, _ length: Length?) -> [ChecklistItem] {
    let items = step.article.items.filter(answers.concerns)
    guard length == .short else { return items }
    let chosen = ShortRun.items(of: steps, for: answers, in: content)
    return items.filter { chosen.contains($0.id) }
  }

  private func exposureIndexes(_ length: Length?) -> [Int] {
    guard asksExposure else { return [] }
    return length == .short ? ShortRun.questions(of: content) : Array((content.profiles?.exposure ?? []).indices)
  }

  /// All places in order, given the current answers.
  func places(_ length: Length?) -> [Place] {
    var places: [Place] = [.danger]
    if asksLength { places.append(.length) }
    if asksProfiles { places.append(.profiles) }
    places += exposureIndexes(length).map { .exposure($0) }
    places += steps.flatMap { asked(of: $0, length) }.map { .item($0.id) }
    return places
  }

  private mutating func move(by offset: Int) {
    guard let place else { return }
    if case .at(let next) = resume { return land(at: next) }
    let places = places(length)
    guard let index = places.firstIndex(of: place) else {
      self.place = nil
      return
    }
    let next = index + offset
    self.place = places.indices.contains(next) ? places[next] : offset > 0 ? nil : place
  }
}

extension AssessmentSession.Place {
  /// Whether it is one of the questions that are counted.
  var isQuestion: Bool {
    switch self {
    case .danger, .length: false
    case .profiles, .exposure, .item: true
    }
  }
}

extension [AssessmentSession.Place] {
  fileprivate var questions: Int { count(where: \.isQuestion) }
}
