/// All content, every id unique and every link resolved. Only a catalog can be published or asked from.
public struct Catalog: Sendable {
  public let kit: Kit
  public let words: Words
  /// The language it is written in.
  public let languageProfile: LanguageProfile
  /// In the order of their paths.
  public let documents: [Document]

  /// What the assessment asks and counts with.
  public let assessment: AssessmentContent
  public let attacks: [Attack]
  public let care: [Article]
  public let routes: [Route]
  public let helpers: [HelperEntry]
  public let scenarios: [Article]
  public let pages: [Article]
  public let workshops: [Workshop]
  public let glossary: Glossary?

  private let byID: [String: Int]
  private let itemsByID: [ContentID: ChecklistItem]
  private let questionsByID: [ContentID: Question]
  /// Every question of the catalog, in the order of the documents.
  public let questions: [Question]
  let links: LinkTable

  init(kit: Kit, words: Words, language: String, documents: [Document], links: LinkTable, lock: IDLock?) {
    self.kit = kit
    self.words = words
    languageProfile = .named(language)
    self.documents = documents
    self.links = links
    byID = Dictionary(documents.enumerated().map { ($1.info.id, $0) }) { first, _ in first }
    let items = documents.map(\.item)
    itemsByID = Dictionary(items.flatMap(\.article.items).map { ($0.id, $0) }) { first, _ in first }
    questions = items.flatMap(\.article.questions)
    questionsByID = Dictionary(questions.map { ($0.id, $0) }) { first, _ in first }
    attacks = items.compactMap { if case .attack(let attack) = $0 { attack } else { nil } }
    care = items.compactMap { if case .care(let article) = $0 { article } else { nil } }
    routes = items.compactMap { if case .route(let route) = $0 { route } else { nil } }
    helpers = items.compactMap { if case .helper(let helper) = $0 { helper } else { nil } }
    scenarios = items.compactMap { if case .scenario(let article) = $0 { article } else { nil } }
    pages = items.compactMap { if case .page(let article) = $0 { article } else { nil } }
    workshops = items.compactMap { if case .workshop(let workshop) = $0 { workshop } else { nil } }
    glossary = items.lazy.compactMap { if case .glossary(let glossary) = $0 { glossary } else { nil } }.first
    assessment = AssessmentContent(kit: kit, words: words, items: items, attacks: attacks.map(\.summary), lock: lock)
  }

  /// The code of the language it is written in: `es`.
  public var language: String { languageProfile.code }
  public var steps: [Step] { assessment.steps }
  /// The areas of an organisation's assessment.
  public var areas: [Step] { assessment.areas }
  public var profiles: Profiles? { assessment.profiles }

  /// The document with an id.
  public func document(_ id: String) -> Document? { byID[id].map { documents[$0] } }

  /// Where a link leads; nil only for links that ``CatalogBuilder`` reported.
  public func target(of destination: String, from info: DocumentInfo) -> LinkTarget? {
    do throws(LinkTable.Problem) {
      return try links.resolve(destination, from: info)
    } catch {
      return nil
    }
  }

  /// The checklist item with a full id.
  public func item(_ id: ContentID) -> ChecklistItem? { itemsByID[id] }

  /// The question with a full id.
  public func question(_ id: ContentID) -> Question? { questionsByID[id] }

  public func attack(_ id: String) -> Attack? {
    if case .attack(let attack) = document(id)?.item { return attack }
    return nil
  }

  public func helper(_ id: String) -> HelperEntry? {
    if case .helper(let helper) = document(id)?.item { return helper }
    return nil
  }

  /// The step, or the area of an organisation's assessment, with an id.
  public func step(_ id: String) -> Step? { assessment.step(id) }

  public func route(_ id: String) -> Route? {
    if case .route(let route) = document(id)?.item { return route }
    return nil
  }
}
