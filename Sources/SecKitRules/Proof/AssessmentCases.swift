import SecKit

/// The people with whom ``AssessmentProof`` tests the assessment. Factors are each profile (chosen or not) and each exposure
/// question (not answered, 0, 1, 2).
struct AssessmentCases {
  /// Up to this number all combinations are tried; beyond it, all combinations of any three factors.
  static let combinationLimit = 256
  /// The most sets of applicable items that are enumerated.
  static let setLimit = 512

  let people: [Answers]
  /// Whether every set of items that can apply to somebody is among the cases.
  let holdsEverySet: Bool

  /// - Parameters:
  /// - profiles: Local ids.
  /// - questions: Local ids of the exposure questions.
  /// - holding: Those that make items wait: about somebody near who may be watching, about traces to be kept.
  init(_ items: [ChecklistItem], profiles: [String], questions: [String], holding: [String] = []) {
    // No profile, and each profile alone, with no exposure or only with what makes items wait, singly and together: these
    // people have the least to do.
    let none = Dictionary(questions.map { ($0, 0) }) { first, _ in first }
    let together = none.merging(holding.map { ($0, 1) }) { $1 }
    let surroundings = [none] + holding.map { none.merging([$0: 1]) { $1 } } + [together]
    var people = [Answers()]
    for exposure in surroundings {
      people += ([[]] + profiles.map { [$0] }).map { Answers(profiles: $0, exposure: exposure) }
    }
    let sizes = profiles.map { _ in 2 } + questions.map { _ in 4 }
    let rows = Self.areFew(sizes) ? CoveringArray.product(sizes) : CoveringArray(sizes).rows
    people += rows.map { row in
      let named = zip(profiles, row).filter { $0.1 == 1 }.map(\.0)
      let answered = zip(questions, row.dropFirst(profiles.count)).filter { $0.1 > 0 }.map { ($0, $1 - 1) }
      return Answers(profiles: Set(named), exposure: Dictionary(answered) { first, _ in first })
    }
    let sets = ApplicableSets(items, profiles: profiles, questions: questions, limit: Self.setLimit)
    people += sets.people(beyond: people)
    holdsEverySet = sets.people != nil || Self.areFew(sizes)
    var seen: Set<Answers> = []
    self.people = people.filter { seen.insert($0).inserted }
  }

  /// Whether all combinations can be tried.
  private static func areFew(_ sizes: [Int]) -> Bool {
    var combinations = 1
    for size in sizes {
      combinations *= size
      if combinations > combinationLimit { return false }
    }
    return true
  }
}
