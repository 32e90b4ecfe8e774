/// Asks, one thing at a time. State plus answer gives state plus next prompt; it knows no clock, terminal or disk.
public struct AssessmentSession: Sendable {
  /// What is asked now.
  public enum Prompt: Sendable {
    /// Is there danger at this moment? Asked before anything else.
    case danger
    case profiles([Profiles.Profile])
    case exposure(Profiles.ExposureQuestion, number: Int, of: Int)
    case item(ChecklistItem, step: Step, number: Int, of: Int)
  }

  private enum Place: Hashable { case danger, profiles, exposure(Int), item(ContentID) }

  public let content: AssessmentContent
  public private(set) var answers: Answers
  public let subject: AssessmentSubject
  private let stepIDs: Set<String>
  private let asksProfiles: Bool
  private let asksExposure: Bool
  private var place: Place?

  /// - Parameters:
  ///   - answers: what is known already; given profiles are not asked again.
  ///   - steps: ids of the steps to ask about; empty means all.
  ///   - asksExposure: false leaves out what surrounds the person.
  public init(
    content: AssessmentContent, answers: Answers = Answers(), subject: AssessmentSubject = .person,
    steps: Set<String> = [],
    asksExposure: Bool = true
  ) {
    self.content = content
    self.subject = subject
    self.answers = answers
    stepIDs = steps
    asksProfiles = subject == .person && answers.profiles.isEmpty && !(content.profiles?.profiles.isEmpty ?? true)
    self.asksExposure = asksExposure && subject == .person
    place = .danger
  }

  /// The current prompt; nil when all has been asked.
  public var prompt: Prompt? {
    switch place {
    case .danger: return .danger
    case .profiles: return .profiles(content.profiles?.profiles ?? [])
    case .exposure(let index):
      let questions = content.profiles?.exposure ?? []
      guard questions.indices.contains(index) else { return nil }
      return .exposure(questions[index], number: index + 1, of: questions.count)
    case .item(let id):
      for step in steps {
        let items = step.article.items.filter(answers.concerns)
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
  public var canGoBack: Bool { places.first != place && place != nil }

  /// The answer given earlier to the item that is asked now.
  public var currentAnswer: Answer? {
    if case .item(let id) = place { return answers.items[id] }
    return nil
  }

  /// Goes on without an answer; an earlier answer stays.
  public mutating func skip() { move(by: 1) }

  public mutating func back() { if canGoBack { move(by: -1) } }

  /// Items that have an answer, in the order asked, for going back to one of them.
  public var answered: [ChecklistItem] {
    steps.flatMap(\.article.items).filter { answers.concerns($0) && answers.items[$0.id] != nil }
  }

  /// Goes to an item; does nothing for one that does not apply.
  public mutating func go(to item: ContentID) { if places.contains(.item(item)) { place = .item(item) } }

  /// Ends the questions; the report speaks of what was answered.
  public mutating func finish() { place = nil }

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

  private var steps: [Step] {
    content.steps(of: subject).filter { stepIDs.isEmpty || stepIDs.contains($0.article.info.id) }
  }

  /// All places in order, for the answers as they are now.
  private var places: [Place] {
    var places: [Place] = [.danger]
    if asksProfiles { places.append(.profiles) }
    if asksExposure { places += (content.profiles?.exposure ?? []).indices.map { .exposure($0) } }
    places += steps.flatMap(\.article.items).filter(answers.concerns).map { .item($0.id) }
    return places
  }

  private mutating func move(by offset: Int) {
    guard let place else { return }
    let places = places
    guard let index = places.firstIndex(of: place) else {
      self.place = nil
      return
    }
    let next = index + offset
    self.place = places.indices.contains(next) ? places[next] : offset > 0 ? nil : place
  }
}
