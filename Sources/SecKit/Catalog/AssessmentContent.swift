/// The part of the content that answers, reports and records need: what is asked and what it protects against. A catalog has
/// one; it can also be read by itself, in a fraction of the time, see ``AssessmentContentBuilder``.
public struct AssessmentContent: Sendable {
  public let kit: Kit
  public let words: Words
  /// In the order in which they are asked.
  public let steps: [Step]
  /// The areas of an organisation's assessment.
  public let areas: [Step]
  public let attacks: [Attack.Summary]
  public let profiles: Profiles?
  /// The ids ever published, for reading what was saved with earlier content: none when there is no `ids.lock`. Nil when it is
  /// there and cannot be read; it must then not be taken for an empty one.
  public let lock: IDLock?

  private let stepsByID: [String: Step]
  private let itemsByID: [ContentID: ChecklistItem]
  private let attacksByID: [String: Attack.Summary]

  init(
    kit: Kit, words: Words, steps: [Step], areas: [Step], attacks: [Attack.Summary], profiles: Profiles?,
    lock: IDLock? = IDLock()
  ) {
    self.kit = kit
    self.words = words
    self.steps = steps.sorted { ($0.order, $0.article.info.id) < ($1.order, $1.article.info.id) }
    self.areas = areas.sorted { ($0.order, $0.article.info.id) < ($1.order, $1.article.info.id) }
    self.attacks = attacks
    self.profiles = profiles
    self.lock = lock
    stepsByID = Dictionary((steps + areas).map { ($0.article.info.id, $0) }) { first, _ in first }
    itemsByID = Dictionary((steps + areas).flatMap(\.article.items).map { ($0.id, $0) }) { first, _ in first }
    attacksByID = Dictionary(attacks.map { ($0.id, $0) }) { first, _ in first }
  }

  init(kit: Kit, words: Words, items: [ContentItem], attacks: [Attack.Summary], lock: IDLock?) {
    self.init(
      kit: kit, words: words, steps: items.compactMap { if case .step(let step) = $0 { step } else { nil } },
      areas: items.compactMap { if case .area(let area) = $0 { area } else { nil } }, attacks: attacks,
      profiles: items.lazy.compactMap { if case .profiles(let profiles) = $0 { profiles } else { nil } }.first,
      lock: lock)
  }

  /// The steps of a person's assessment, or the areas of an organisation's.
  public func steps(of subject: AssessmentSubject) -> [Step] { subject == .person ? steps : areas }

  /// The step, or the area of an organisation's assessment, with an id.
  public func step(_ id: String) -> Step? { stepsByID[id] }

  /// The checklist item of a step or area.
  public func item(_ id: ContentID) -> ChecklistItem? { itemsByID[id] }

  public func attack(_ id: String) -> Attack.Summary? { attacksByID[id] }

  /// What to do to have an item in place.
  public func action(for id: ContentID) -> String { item(id)?.action?.text ?? statement(of: id) }

  /// What an item asks to have in place, as plain text; the id itself for an item that is not there.
  public func statement(of id: ContentID) -> String { item(id)?.text.plainText ?? id.description }
}
