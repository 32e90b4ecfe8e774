/// The changes in a person's practices between two records. Both are read by today's rules and today's content; what today's
/// content lacks is listed and left out.
public struct SavedComparison: Sendable {
  /// A step in both records; a band is nil if too little was answered.
  public struct StepChange: Hashable, Sendable {
    /// The document id of the step.
    public let step: String
    /// The band in the earlier record.
    public let before: Band?
    /// The band in the later record.
    public let after: Band?
  }

  /// An item with its answer in each record; nil if it was not answered or did not concern the person.
  public struct ItemChange: Hashable, Sendable {
    /// The item's full id.
    public let id: ContentID
    /// The answer in the earlier record.
    public let before: Answer?
    /// The answer in the later record.
    public let after: Answer?
  }

  /// An exposure question with the levels answered; nil if it was skipped or not asked.
  public struct ExposureChange: Hashable, Sendable {
    /// The full id of the question.
    public let question: ContentID
    /// The level in the earlier record.
    public let before: Int?
    /// The level in the later record.
    public let after: Int?
  }

  /// The earlier record.
  public let before: SavedRecord
  /// The later record.
  public let after: SavedRecord
  /// The steps in both records, in order.
  public let steps: [StepChange]
  /// Items of which more is in place than before.
  public let improved: [ItemChange]
  /// Items of which less is in place than before.
  public let fellBack: [ItemChange]
  /// Items whose answers differ without more or less being in place: to or from "I do not know", "does not apply" or no answer.
  public let changed: [ItemChange]
  /// Items that concern the person now but did not before, or were not in the content.
  public let new: [ItemChange]
  /// Items that concerned the person before but no longer do, though the content still has them.
  public let gone: [ItemChange]
  /// Exposure questions whose answers differ, in their order. Such a change is not the person's own work; it may change which
  /// items concern her.
  public let exposure: [ExposureChange]
  /// Ids of either record that today's content lacks.
  public let unmapped: [ContentID]
  /// Today's ids that replaced several ids of a record whose answers differ.
  public let merged: [ContentID]

  /// Whether the reports made at the time may have shown other bands, as their rules differ from today's.
  public var hasOtherModel: Bool {
    [before, after].contains { $0.modelVersion != AssessmentReport.modelVersion }
  }

  /// Fails if one record is about a person and the other about an organisation, which cannot be compared.
  /// - Parameters:
  ///   - before: The earlier record.
  ///   - after: The later record.
  ///   - content: Today's content.
  ///   - lock: The ids ever published, with their aliases.
  public init?(_ before: SavedRecord, _ after: SavedRecord, in content: AssessmentContent, lock: IDLock) {
    guard before.subject == after.subject else { return nil }
    let (earlier, later) = (
      RecordMapping(before, in: content, lock: lock), RecordMapping(after, in: content, lock: lock)
    )
    self.before = before
    self.after = after
    let bands = Dictionary(earlier.report(in: content).steps.map { ($0.step, $0) }) { first, _ in first }
    steps = later.report(in: content).steps.compactMap { step in
      bands[step.step].map { StepChange(step: step.step, before: $0.band, after: step.band) }
    }
    unmapped = Set(earlier.unmapped).union(later.unmapped).sorted()
    merged = Set(earlier.merged).union(later.merged).sorted()
    exposure = (content.profiles?.exposure ?? []).compactMap { question in
      let levels = [earlier, later].map { mapping in question.id.local.flatMap { mapping.answers.exposure[$0] } }
      return levels[0] == levels[1]
        ? nil : ExposureChange(question: question.id, before: levels[0], after: levels[1])
    }

    let items = content.steps(of: before.subject).flatMap(\.article.items).map { item in
      ItemChange(id: item.id, before: earlier.answers.items[item.id], after: later.answers.items[item.id])
    }
    new = items.filter { later.applicable.contains($0.id) && !earlier.applicable.contains($0.id) }
    gone = items.filter { earlier.applicable.contains($0.id) && !later.applicable.contains($0.id) }
    let moved = items.filter {
      earlier.applicable.contains($0.id) && later.applicable.contains($0.id) && $0.before != $0.after
    }
    improved = moved.filter { $0.direction == .up }
    fellBack = moved.filter { $0.direction == .down }
    changed = moved.filter { $0.direction == nil }
  }
}

extension SavedComparison.ItemChange {
  fileprivate enum Direction { case up, down }

  /// Nil if one of the answers says nothing about how much is in place.
  fileprivate var direction: Direction? {
    guard let before = before?.halfPoints, let after = after?.halfPoints else { return nil }
    return after > before ? .up : .down
  }
}
