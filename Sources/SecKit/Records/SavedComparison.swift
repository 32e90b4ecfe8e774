/// What became of a person's practices between two records. Both are read by today's rules and today's content; what today's
/// content does not have is named and left out.
public struct SavedComparison: Sendable {
  /// A step that both records speak of; a band is nil where too little was answered.
  public struct StepChange: Hashable, Sendable {
    public let step: String
    public let before: Band?
    public let after: Band?
  }

  public struct ItemChange: Hashable, Sendable {
    public let id: ContentID
    public let before: Answer?
    public let after: Answer?
  }

  /// A question about surroundings with the levels answered; nil where it was skipped or not asked.
  public struct ExposureChange: Hashable, Sendable {
    public let question: ContentID
    public let before: Int?
    public let after: Int?
  }

  public let before: SavedRecord
  public let after: SavedRecord
  public let steps: [StepChange]
  /// More is in place than before.
  public let improved: [ItemChange]
  /// Less is in place than before.
  public let fellBack: [ItemChange]
  /// Answered otherwise, where neither is more: to or from "I do not know", "does not apply" or no answer.
  public let changed: [ItemChange]
  /// Concerns the person now and did not, or was not in the content, before.
  public let new: [ItemChange]
  /// Concerned the person before and does not any more, though the content still has it.
  public let gone: [ItemChange]
  /// What surrounds the person and was answered otherwise, in the order of the questions. It is no work of hers; what concerns
  /// her may change with it.
  public let exposure: [ExposureChange]
  /// Ids of either record that today's content does not have.
  public let unmapped: [ContentID]
  /// Ids of today that several of a record became, with answers that differ.
  public let merged: [ContentID]

  /// Whether a report of then may have shown other bands: it was made with other rules than today's.
  public var hasOtherModel: Bool {
    [before, after].contains { $0.modelVersion != AssessmentReport.modelVersion }
  }

  /// Nil when one record is about a person and the other about an organisation: there is nothing to compare.
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

  /// Nil where one of the answers says nothing about how much is in place.
  fileprivate var direction: Direction? {
    guard let before = before?.halfPoints, let after = after?.halfPoints else { return nil }
    return after > before ? .up : .down
  }
}
