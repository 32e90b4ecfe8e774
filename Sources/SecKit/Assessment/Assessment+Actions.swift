extension Assessment {
  /// Everything that is missing, most useful first; what must wait for help is last.
  func plan(_ relevance: [String: Relevance]) -> [AssessmentReport.PlannedAction] {
    let actions = items.compactMap { item -> AssessmentReport.PlannedAction? in
      let comesFirst = comesFirst(item)
      // Items for a person's safety are planned even if they were not asked or not answered.
      guard let answer = answers.items[item.id] ?? (comesFirst ? .unknown : nil), answer.missing > 0,
        let weight = item.weight,
        let effort = item.effort
      else { return nil }
      return AssessmentReport.PlannedAction(
        id: item.id, answer: answer, relevance: weight.against.reduce(0) { $0 + (relevance[$1]?.rawValue ?? 0) },
        impact: weight.impact, effort: effort, isCritical: weight.isCritical, hold: hold(item), comesFirst: comesFirst)
    }
    let order = Dictionary(items.enumerated().map { ($1.id, $0) }) { first, _ in first }
    return actions.sorted { left, right in
      if left.comesFirst != right.comesFirst { return left.comesFirst }
      if (left.hold == nil) != (right.hold == nil) { return left.hold == nil }
      if left.priority != right.priority { return left.priority > right.priority }
      if left.isCritical != right.isCritical { return left.isCritical }
      if left.effort != right.effort { return left.effort < right.effort }
      return order[left.id, default: 0] < order[right.id, default: 0]
    }
  }

  /// The first three; if none of them is quick, the most useful quick one takes the third place. What must wait for help is
  /// excluded.
  static func next(
    _ plan: [AssessmentReport.PlannedAction]
  ) -> (actions: [AssessmentReport.PlannedAction], isThirdQuick: Bool) {
    let plan = plan.filter { $0.hold == nil }
    var next = Array(plan.prefix(3))
    guard next.count == 3, !next.contains(where: \.effort.isQuick),
      let quick = plan.dropFirst(3).first(where: \.effort.isQuick)
    else { return (next, false) }
    next[2] = quick
    return (next, true)
  }
}
