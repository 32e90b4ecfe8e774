extension ActionPlan.Entry {
  /// The entry in words: what to do and how long it takes, what to find out, what to look at again.
  public func text(in content: AssessmentContent) -> String {
    let words = content.words
    let statement = content.statement(of: id)
    let timed =
      effort.map {
        words(.reportTodo, ["item": statement, "duration": words.duration(minutes: $0.minutes)])
      } ?? statement
    return switch kind {
    case .todo: timed
    case .findOut: words(.reportFindOut) + ": " + timed
    case .again: words(.reportAgain, ["item": statement])
    }
  }
}
