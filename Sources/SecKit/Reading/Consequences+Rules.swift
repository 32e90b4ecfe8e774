extension Consequences {
  /// Removes from the faults that rules found in a document those that follow from a fault of reading it: a session whose
  /// minutes are not a number is missing from the sum, a node whose heading was not read cannot be reached.
  /// - Parameter causes: The faults found in the documents before the rules ran.
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

  /// Faults of attributes that were meant and not read.
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
