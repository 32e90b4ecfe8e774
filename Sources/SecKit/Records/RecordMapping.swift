/// The answers of a record in today's content: moved ids are followed through `ids.lock`, and ids that cannot be followed are
/// listed.
public struct RecordMapping: Sendable {
  /// The record as it was saved.
  public let record: SavedRecord
  /// The answers under today's ids.
  public let answers: Answers
  /// The items of today's content that concerned the person then.
  public let applicable: Set<ContentID>
  /// Saved ids that no longer exist. They count nowhere.
  public let unmapped: [ContentID]
  /// Current ids that replaced several saved ones whose answers differ: choosing one would be a guess. They count nowhere.
  public let merged: [ContentID]

  /// Maps a record.
  /// - Parameters:
  ///   - record: The record to map.
  ///   - content: Today's content.
  ///   - lock: The ids ever published, with their aliases.
  public init(_ record: SavedRecord, in content: AssessmentContent, lock: IDLock) {
    self.record = record
    let items = Following(content.steps(of: record.subject).flatMap(\.article.items).map(\.id), lock)
    let profiles = Following((content.profiles?.profiles ?? []).map(\.id), lock)
    let questions = Following((content.profiles?.exposure ?? []).map(\.id), lock)
    // Unanswered items as well: if two became one, an answer to the first alone says nothing about the whole.
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

  /// Ids of the steps that were asked about, for a report as narrow as the assessment was.
  public var steps: Set<String> { Set(applicable.map(\.document)) }

  /// The report on the saved answers, over the saved items that still exist, by today's rules.
  public func report(in content: AssessmentContent) -> AssessmentReport {
    Assessment.report(on: answers, in: content, subject: record.subject, steps: steps, among: applicable)
  }
}

/// Finds where the ids of one kind are today.
private struct Following {
  private let resolve: (String) -> String?

  init(_ existing: [ContentID], _ lock: IDLock) {
    resolve = lock.resolver(Set(existing.map(\.description)))
  }

  /// - Returns: The values by today's ids; saved ids that lead nowhere; today's ids whose values differ.
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
