/// A record's answers in today's content: ids that moved are followed through `ids.lock`, what cannot be followed is named.
public struct RecordMapping: Sendable {
  public let record: SavedRecord
  public let answers: Answers
  /// The items of today that concerned the person then.
  public let applicable: Set<ContentID>
  /// Ids of then that are nowhere today. They count nowhere.
  public let unmapped: [ContentID]
  /// Ids of today that several of then became, with answers that differ: to choose among them would be a guess. They count
  /// nowhere.
  public let merged: [ContentID]

  public init(_ record: SavedRecord, in content: AssessmentContent, lock: IDLock) {
    self.record = record
    let items = Following(content.steps(of: record.subject).flatMap(\.article.items).map(\.id), lock)
    let profiles = Following((content.profiles?.profiles ?? []).map(\.id), lock)
    let questions = Following((content.profiles?.exposure ?? []).map(\.id), lock)
    // Unanswered items too: of two that became one, an answer to the first alone says nothing about the whole.
    let asked = record.applicable.union(record.answers.keys)
    let (given, lostItems, mergedItems) = items.follow(
      Dictionary(uniqueKeysWithValues: asked.map { ($0, record.answers[$0]) }))
    let (levels, lostLevels, mergedLevels) = questions.follow(record.exposure)
    let (chosen, lostProfiles, _) = profiles.follow(
      Dictionary(uniqueKeysWithValues: record.profiles.map { ($0, true) }))
    answers = Answers(
      profiles: Set(chosen.keys.compactMap(\.local)),
      exposure: Dictionary(levels.compactMap { id, level in id.local.map { ($0, level) } }) { first, _ in first },
      items: given.compactMapValues { $0 })
    applicable = Set(given.keys)
    unmapped = lostItems.union(lostLevels).union(lostProfiles).sorted()
    merged = mergedItems.union(mergedLevels).sorted()
  }

  /// The steps the answers are about, for a report no wider than the assessment was.
  public var steps: Set<String> { Set(applicable.map(\.document)) }

  /// The report on the answers of then, over the items of then that there are today, by today's rules.
  public func report(in content: AssessmentContent) -> AssessmentReport {
    Assessment.report(on: answers, in: content, subject: record.subject, steps: steps, among: applicable)
  }
}

/// Where ids of one kind live today.
private struct Following {
  private let resolve: (String) -> String?

  init(_ existing: [ContentID], _ lock: IDLock) {
    resolve = lock.resolver(Set(existing.map(\.description)))
  }

  /// - Returns: the values at the ids of today; ids of then that lead nowhere; ids of today whose values differ.
  func follow<Value: Equatable>(
    _ values: [ContentID: Value]
  ) -> (followed: [ContentID: Value], lost: Set<ContentID>, merged: Set<ContentID>) {
    var followed: [ContentID: Value] = [:]
    var lost: Set<ContentID> = []
    var merged: Set<ContentID> = []
    let places = Dictionary(grouping: values.keys) { id in resolve(id.description).flatMap { ContentID($0) } }
    for (place, ids) in places {
      guard let place else {
        lost.formUnion(ids)
        continue
      }
      guard let value = ids.first.flatMap({ values[$0] }), ids.allSatisfy({ values[$0] == value }) else {
        merged.insert(place)
        continue
      }
      followed[place] = value
    }
    return (followed, lost, merged)
  }
}
