extension Assessment {
  func attackReport(_ attack: Attack.Summary) -> AssessmentReport.AttackReport {
    var relevance: Relevance = attack.baseline == .medium ? .medium : .low
    var raisedBy: [String] = []
    var isMain = false
    for (question, level) in exposure where level > 0 && question.raises.contains(where: { $0.text == attack.id }) {
      relevance = max(relevance, level >= 2 ? .high : .medium)
      question.id.local.map { raisedBy.append($0) }
      isMain = isMain || (level >= 2 && question.raises.first?.text == attack.id)
    }
    // Items of all steps, even if only some are reported on: the others protect against it too.
    let items = concerning.filter { $0.weight?.against.contains(attack.id) ?? false }
    let counted = counted(items)
    return AssessmentReport.AttackReport(
      attack: attack.id, severity: attack.severity, relevance: relevance, isMain: isMain, raisedBy: raisedBy,
      coverage: fraction(counted), applicable: applicable(items),
      items: items.filter { answers.items[$0.id] != .notApplicable }.count, counted: counted)
  }

  /// Most relevant first, then attacks that a question answered at level 2 is mainly about, then those raised by more answers,
  /// then the graver ones, then the least covered ones; unknown counts as not covered. Then by id.
  static func moreUrgent(_ left: AssessmentReport.AttackReport, _ right: AssessmentReport.AttackReport) -> Bool {
    if left.relevance != right.relevance { return left.relevance > right.relevance }
    if left.isMain != right.isMain { return left.isMain }
    if left.raisedBy.count != right.raisedBy.count { return left.raisedBy.count > right.raisedBy.count }
    if left.severity != right.severity { return left.severity > right.severity }
    let (a, b) = (left.points(of: right), right.points(of: left))
    return a != b ? a < b : left.attack < right.attack
  }
}

extension AssessmentReport.AttackReport {
  /// The points that are in place of all that applies, brought to a common denominator.
  fileprivate func points(of other: Self) -> Int { coverage.points * max(other.applicable, 1) }
}
