/// The part of the content that answers, reports and records need: what is asked and what it protects against. Every catalog
/// has one; it can also be loaded on its own in a fraction of the time, see ``AssessmentContentBuilder``.
public struct AssessmentContent: Sendable {
  /// The contents of `kit.yml`.
  public let kit: Kit
  /// The interface words of the content's language.
  public let words: Words
  /// The steps in the order in which they are asked.
  public let steps: [Step]
  /// The areas of an organisation's assessment, in order.
  public let areas: [Step]
  /// What reports need of each attack.
  public let attacks: [Attack.Summary]
  /// Profiles and exposure questions; nil if the content has none.
  public let profiles: Profiles?
  /// The ids ever published, which records saved with earlier content need: empty if there is no `ids.lock`. Nil if the file
  /// exists and cannot be read; it must then not be taken for an empty one.
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

  /// The step, or the area of an organisation's assessment, with an id; nil if there is none.
  public func step(_ id: String) -> Step? { stepsByID[id] }

  /// The checklist item of a step or area with a full id; nil if there is none.
  public func item(_ id: ContentID) -> ChecklistItem? { itemsByID[id] }

  /// The attack with a document id; nil if there is none.
  public func attack(_ id: String) -> Attack.Summary? { attacksByID[id] }

  /// The words for what to do about a missing item: its action, otherwise its statement.
  public func action(for id: ContentID) -> String { item(id)?.action?.text ?? statement(of: id) }

  /// The statement of an item as plain text; the id itself if there is no such item.
  public func statement(of id: ContentID) -> String { item(id)?.text.plainText ?? id.description }
}
