/// Asks, one thing at a time. State plus answer gives state plus next prompt; it knows no clock, terminal or disk.
public struct AssessmentSession: Sendable {
  /// What is asked now.
  public enum Prompt: Sendable {
    /// Is there danger at this moment? Asked before anything else.
    case danger
    /// A run of ten minutes or the whole? With how many questions each would ask.
    case length(short: Int, full: Int)
    case profiles([Profiles.Profile])
    case exposure(Profiles.ExposureQuestion, number: Int, of: Int)
    case item(ChecklistItem, step: Step, number: Int, of: Int)
  }

  /// How much is asked.
  public enum Length: Sendable { case short, full }

  enum Place: Hashable { case danger, length, profiles, exposure(Int), item(ContentID) }

  /// Where to go on after an answer that was gone back to.
  enum Resume: Hashable { case nowhere, at(Place?) }

  public let content: AssessmentContent
  public private(set) var answers: Answers
  public let subject: AssessmentSubject
  /// Nil until the person chose, where there is something to choose.
  public private(set) var length: Length?
  let start: Answers
  let stepIDs: Set<String>
  /// Whether the answers are from another day.
  public let isReview: Bool
  private let asksLength: Bool
  private let asksProfiles: Bool
  private let asksExposure: Bool
  var place: Place?
  var resume = Resume.nowhere

  /// - Parameters:
  ///   - answers: what is known already; given profiles are not asked again, unless it is a review.
  ///   - steps: ids of the steps to ask about; empty means all.
  ///   - asksExposure: false leaves out what surrounds the person.
  ///   - length: nil asks, where a short run would be shorter. A group, or single steps, are always asked in full.
  ///   - isReview: whether the answers are from another day and everything is to be looked at again.
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

  /// The current prompt; nil when all has been asked.
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

  public var isFinished: Bool { place == nil }

  /// Whether there is an earlier prompt to go back to.
  public var canGoBack: Bool { places(length).first != place && place != nil }

  /// Which of all questions this is; nil where none is asked yet.
  public var position: (number: Int, of: Int)? {
    let questions = places(length).filter(\.isQuestion)
    return place.flatMap(questions.firstIndex(of:)).map { ($0 + 1, questions.count) }
  }

  /// The answer given earlier to the item that is asked now.
  public var currentAnswer: Answer? {
    if case .item(let id) = place { return answers.items[id] }
    return nil
  }

  /// Goes on without an answer; an earlier answer stays.
  public mutating func skip() { move(by: 1) }

  public mutating func back() { if canGoBack { move(by: -1) } }

  /// Ends the questions; the report speaks of what was answered.
  public mutating func finish() {
    place = nil
    resume = .nowhere
  }

  public mutating func choose(_ length: Length) {
    guard place == .length else { return }
    self.length = length
    move(by: 1)
  }

  public mutating func choose(profiles: Set<String>) {
    answers.profiles = profiles
    move(by: 1)
  }

  /// Answers the exposure question that is asked now with a level; nil takes an earlier answer back.
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

  /// All places in order, for the answers as they are now.
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
