import SecKit

/// Every set of items that can apply to somebody, each with a person to whom it applies.
///
/// An item depends only on whether one of its profiles is named and how one question was answered. So the sets for several
/// profiles are unions of the sets for one, and questions on which no item depends make no difference: the rest can be
/// enumerated exactly, whereas all combinations of answers are billions.
struct ApplicableSets {
  /// One person for each set; nil if there are more sets than the limit.
  let people: [Answers]?
  /// Items with the same conditions always apply together; this has one of each group.
  private let examples: [ChecklistItem]

  /// - Parameter limit: The most sets that may be kept during the enumeration.
  init(_ items: [ChecklistItem], profiles: [String], questions: [String], limit: Int) {
    var seen: Set<Conditions> = []
    let examples = items.filter { seen.insert(Conditions(profiles: $0.profiles, exposure: $0.condition)).inserted }
    var kept = Kept(examples)
    // Combined with everybody kept so far, so that each union of profiles occurs.
    for profile in profiles {
      for person in kept.people + [Answers()] where kept.people.count <= limit {
        kept.add(Answers(profiles: person.profiles.union([profile])))
      }
    }
    kept.add(Answers())
    for question in questions where examples.contains(where: { $0.condition?.question == question }) {
      let before = kept.people
      kept = Kept(examples)
      for person in before where kept.people.count <= limit {
        for level in [0, 1, 2] {
          var answering = person
          answering.exposure[question] = level
          kept.add(answering)
        }
      }
    }
    people = kept.people.count <= limit ? kept.people : nil
    self.examples = examples
  }

  /// The people whose set differs from that of everybody in a group; empty if there are too many sets.
  func people(beyond group: [Answers]) -> [Answers] {
    let known = Set(group.map { examples.map($0.concerns) })
    return (people ?? []).filter { !known.contains(examples.map($0.concerns)) }
  }

  private struct Conditions: Hashable {
    let profiles: [String]
    let exposure: ExposureCondition?
  }

  /// The first person for each set.
  private struct Kept {
    let examples: [ChecklistItem]
    var people: [Answers] = []
    private var sets: Set<[Bool]> = []

    init(_ examples: [ChecklistItem]) { self.examples = examples }

    mutating func add(_ person: Answers) {
      if sets.insert(examples.map(person.concerns)).inserted { people.append(person) }
    }
  }
}
