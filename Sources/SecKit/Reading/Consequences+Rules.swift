extension Consequences {
  /// Takes out of what the rules say of a document that which hangs on a fault of its own: a session whose minutes are no number
  /// is missing in the sum, a node whose heading is not read as one cannot be reached.
  /// - Parameter causes: what was said of the documents before.
  package static func removed(fromRules found: [Diagnostic], causes: [Diagnostic]) -> [Diagnostic] {
    var kinds: [String: Set<DiagnosticID>] = [:]
    for fault in causes + found where hasConsequences.contains(fault.id) {
      kinds[fault.path, default: []].insert(fault.id)
    }
    return found.filter { fault in
      guard let known = reasons[fault.id], let there = kinds[fault.path] else { return true }
      return known.isDisjoint(with: there)
    }
  }

  /// Marks that were meant and not read.
  private static let marks: Set<DiagnosticID> = [
    .attributeUnknown, .attributesMalformed, .attributesMisplaced, .attributeMissing, .classUnknown, .headingUnread,
  ]
  private static let words = marks.union([.valueUnknown, .numberRange, .referenceUnknown, .idInvalid])

  private static let reasons: [DiagnosticID: Set<DiagnosticID>] = [
    .markMissing: [.classUnknown, .attributeUnknown, .attributesMalformed, .headingUnread],
    .routeDangerFirst: marks, .routeEndWayOn: marks.union([.linkUnfinished]),
    .routeAnswers: marks.union([.linkUnfinished]),
    .routeTrap: marks.union([.linkUnfinished, .linkFragmentBroken, .routeAnswers]),
    .routeUnreachable: marks.union([.linkUnfinished, .linkFragmentBroken, .routeAnswers]),
    .workshopMinutes: words, .workshopBreak: words, .workshopPartUnmarked: marks,
    .objectiveUntaught: words, .objectiveUnassessed: words, .objectiveUnused: words,
  ]

  private static let hasConsequences = words.union([.linkUnfinished, .linkFragmentBroken, .routeAnswers])
}
