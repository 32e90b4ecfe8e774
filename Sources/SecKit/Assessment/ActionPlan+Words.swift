extension ActionPlan.Entry {
  /// The entry in words: what to do and how long it takes, what to find out, or what to check again.
  public func text(in content: AssessmentContent) -> String {
    let words = content.words
    let statement = content.statement(of: id)
    return switch kind {
    case .todo: timed(content.action(for: id), words)
    case .findOut: timed(words(.reportFindOutItem, ["item": statement]), words)
    case .again: words(.reportAgain, ["item": statement])
    }
  }

  private func timed(_ text: String, _ words: Words) -> String {
    effort.map { words(.reportTodo, ["item": text, "duration": words.duration(minutes: $0.minutes)]) } ?? text
  }
}
