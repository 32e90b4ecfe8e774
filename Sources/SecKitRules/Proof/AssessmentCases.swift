import SecKit

/// The people whom ``AssessmentProof`` puts to the assessment. Factors are each profile (named or not) and each exposure
/// question (not answered, 0, 1, 2).
struct AssessmentCases {
  /// Up to this many combinations all are tried; beyond, any three factors together.
  static let combinationLimit = 256
  /// How many different sets of what applies are counted out.
  static let setLimit = 512

  let people: [Answers]
  /// Whether every set of items that can apply to somebody is among the cases.
  let holdsEverySet: Bool

  /// - Parameters:
  ///   - profiles: local ids.
  ///   - questions: local ids of the exposure questions.
  ///   - holding: those of them that hold items back: about somebody near who may be watching, about traces to be kept.
  init(_ items: [ChecklistItem], profiles: [String], questions: [String], holding: [String] = []) {
    // Nobody's profile and each alone, with nothing around them, or nothing but what holds back, singly and together: for
    // them least can be done.
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
