/// All content, with unique ids and resolved links. Only from a catalog can content be published or asked.
public struct Catalog: Sendable {
  /// The contents of `kit.yml`.
  public let kit: Kit
  /// The interface words of the content's language.
  public let words: Words
  /// The language it is written in.
  public let languageProfile: LanguageProfile
  /// In the order of their paths.
  public let documents: [Document]

  /// The part that assessments need.
  public let assessment: AssessmentContent
  /// The attacks in the order of the documents.
  public let attacks: [Attack]
  /// The documents about care.
  public let care: [Article]
  /// The decision routes.
  public let routes: [Route]
  /// The entries of the directory.
  public let helpers: [HelperEntry]
  /// The scenarios for practice.
  public let scenarios: [Article]
  /// All other pages.
  public let pages: [Article]
  /// The workshops.
  public let workshops: [Workshop]
  /// The glossary; nil if there is none.
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
  /// The areas of an organisation's assessment, in order.
  public var areas: [Step] { assessment.areas }
  /// Profiles and exposure questions; nil if there are none.
  public var profiles: Profiles? { assessment.profiles }

  /// The document with an id; nil if there is none.
  public func document(_ id: String) -> Document? { byID[id].map { documents[$0] } }

  /// Where a link leads; nil only for links that ``CatalogBuilder`` reported as broken.
  public func target(of destination: String, from info: DocumentInfo) -> LinkTarget? {
    do throws(LinkTable.Problem) {
      return try links.resolve(destination, from: info)
    } catch {
      return nil
    }
  }

  /// The checklist item with a full id; nil if there is none.
  public func item(_ id: ContentID) -> ChecklistItem? { itemsByID[id] }

  /// The question with a full id; nil if there is none.
  public func question(_ id: ContentID) -> Question? { questionsByID[id] }

  /// The attack with a document id; nil if there is none.
  public func attack(_ id: String) -> Attack? {
    if case .attack(let attack) = document(id)?.item { return attack }
    return nil
  }

  /// The entry of the directory with a document id; nil if there is none.
  public func helper(_ id: String) -> HelperEntry? {
    if case .helper(let helper) = document(id)?.item { return helper }
    return nil
  }

  /// The step, or the area of an organisation's assessment, with an id; nil if there is none.
  public func step(_ id: String) -> Step? { assessment.step(id) }

  /// The decision route with a document id; nil if there is none.
  public func route(_ id: String) -> Route? {
    if case .route(let route) = document(id)?.item { return route }
    return nil
  }
}
