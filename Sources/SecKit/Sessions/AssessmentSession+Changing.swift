/// Going back to an answer, and then on from where the person was.
extension AssessmentSession {
  /// How many answers differ from those at the start: what would be lost.
  public var given: Int {
    let items = answers.items.count { start.items[$0.key] != $0.value }
    let exposure = answers.exposure.count { start.exposure[$0.key] != $0.value }
    return items + exposure + (answers.profiles == start.profiles ? 0 : 1)
  }

  /// Whether any answer was given that a report can use.
  public var hasAnswers: Bool { !answers.items.isEmpty || !answers.exposure.isEmpty }

  /// Whether the profiles are among the questions and can be chosen again.
  public var canChooseProfiles: Bool { places(length).contains(.profiles) }

  /// Exposure questions that have an answer, in the order asked.
  public var answeredExposure: [Profiles.ExposureQuestion] {
    let questions = content.profiles?.exposure ?? []
    return places(length).compactMap { place in
      guard case .exposure(let index) = place, let local = questions[index].id.local,
        answers.exposure[local] != nil
      else { return nil }
      return questions[index]
    }
  }

  /// Items that have an answer, in the order asked, so that the person can go back to one of them.
  public var answered: [ChecklistItem] {
    steps.flatMap { asked(of: $0, length) }.filter { answers.items[$0.id] != nil }
  }

  /// The number of questions without an answer, which can be asked alone. Choosing no profile may be an answer too.
  public var missing: Int { unanswered.count }

  /// Goes to the first question without an answer and continues from there.
  public mutating func goToMissing() {
    guard let first = unanswered.first else { return }
    resume = .nowhere
    place = first
  }

  private var unanswered: [Place] { places(length).filter { $0 != .profiles && !isAnswered($0) } }

  /// Goes to the profiles; the next answer, skip or step back returns to where the person was.
  public mutating func goToProfiles() { go(to: .profiles) }

  /// Goes to an exposure question by its full id.
  public mutating func go(toExposure id: ContentID) {
    if let index = content.profiles?.exposure.firstIndex(where: { $0.id == id }) { go(to: .exposure(index)) }
  }

  /// Goes to an item; does nothing for an item that is not asked.
  public mutating func go(to item: ContentID) { go(to: .item(item)) }

  private mutating func go(to target: Place) {
    guard places(length).contains(target) else { return }
    if resume == .nowhere { resume = .at(place) }
    place = target
  }

  /// Returns to where the person was; if that is no longer asked, to the first question without an answer.
  mutating func land(at next: Place?) {
    resume = .nowhere
    let places = places(length)
    guard let next, !places.contains(next) else {
      place = next
      return
    }
    place = places.first { $0.isQuestion && !isAnswered($0) }
  }

  private func isAnswered(_ place: Place) -> Bool {
    switch place {
    case .danger, .length: return true
    case .profiles: return !answers.profiles.isEmpty
    case .exposure(let index):
      return content.profiles?.exposure[index].id.local.flatMap { answers.exposure[$0] } != nil
    case .item(let id): return answers.items[id] != nil
    }
  }
}
