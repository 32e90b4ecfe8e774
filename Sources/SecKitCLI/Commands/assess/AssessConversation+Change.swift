import SecKit

/// Going back to any answer: profiles, exposure or items.
extension AssessConversation {
  private enum Part: Hashable { case profiles, exposure, step(String) }

  var canChange: Bool { !parts.isEmpty }

  private var parts: [Part] {
    var parts: [Part] = []
    if session.canChooseProfiles, !session.answers.profiles.isEmpty { parts.append(.profiles) }
    if !session.answeredExposure.isEmpty { parts.append(.exposure) }
    for item in session.answered where !parts.contains(.step(item.id.document)) {
      parts.append(.step(item.id.document))
    }
    return parts
  }

  /// Asks first for the part, then for the answer, so that single keys suffice for both.
  mutating func change(_ terminal: Terminal) throws {
    let parts = parts
    guard let index = try pick(words(.assessChangeStep), parts.map(title), terminal) else { return }
    switch parts[index] {
    case .profiles: session.goToProfiles()
    case .exposure:
      let questions = session.answeredExposure
      guard let index = try pick(words(.assessChangeItem), questions.map(label), terminal) else { return }
      session.go(toExposure: questions[index].id)
    case .step(let step):
      let items = session.answered.filter { $0.id.document == step }
      guard let index = try pick(words(.assessChangeItem), items.map(label), terminal) else { return }
      session.go(to: items[index].id)
    }
  }

  private func title(_ part: Part) -> String {
    switch part {
    case .profiles: words(.assessChangeProfile)
    case .exposure: words(.assessExposureHead)
    case .step(let id): session.content.step(id)?.article.info.title ?? id
    }
  }

  private func label(_ question: Profiles.ExposureQuestion) -> String {
    let level = question.id.local.flatMap { session.answers.exposure[$0] }
    let answer = question.answers.first { $0.level == level }.map { " [\($0.text.plainText)]" } ?? ""
    return question.text.plainText + answer
  }

  private func label(_ item: ChecklistItem) -> String {
    item.text.plainText + (session.answers.items[item.id].map { " [\(words($0.word))]" } ?? "")
  }

  /// The index of the chosen one; nil for going back.
  private func pick(_ title: String, _ labels: [String], _ terminal: Terminal) throws -> Int? {
    let prompt = ChoicePrompt(
      heading: title, text: "",
      options: zip(words.optionKeys(labels.count), labels).map { .init(key: $0, label: $1) },
      commands: [.init(id: "back", key: words.key(.keyBack), label: words(.assessBack))], escapeCommand: "back")
    if case .option(let index) = try terminal.ask(prompt) { return index }
    return nil
  }
}
