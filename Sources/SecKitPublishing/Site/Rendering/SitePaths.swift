import SecKit

/// Where each document's page lies in the site.
struct SitePaths: Sendable {
  static let home = "index.html"
  static let stylesheet = "estilo.css"
  static let icon = "icono.png"
  // Every page links to them: checked once.
  static let homePath = OutputPath(home)
  static let stylesheetPath = OutputPath(stylesheet)
  static let iconPath = OutputPath(icon)

  private let byDocument: [String: OutputPath]
  private let checklists: [String: OutputPath]

  init(_ catalog: Catalog) {
    var paths: [String: OutputPath] = [:]
    var lists: [String: OutputPath] = [:]
    for document in catalog.documents {
      let (kind, id) = (document.info.kind, document.info.id)
      var node: String?
      if case .route(let route) = document.item { node = route.nodes.first?.id.local ?? "index" }
      paths[id] = Self.path { end in PagePaths.page(kind, id + end, node: node.map { $0 + end }) }
      if kind == .step || kind == .area { lists[id] = Self.path { end in PagePaths.checklist(kind, id + end) } }
    }
    byDocument = paths
    checklists = lists
  }

  /// A path, made with a sign at the end of its names where it is none without: lint refuses such an id, and who publishes
  /// despite that shall not lose a page.
  private static func path(_ text: (String) -> String) -> OutputPath? { OutputPath(text("")) ?? OutputPath(text("_")) }

  /// The page of a document; a route's page is its first question's.
  func page(of document: String) -> OutputPath? { byDocument[document] }

  /// The page that shows a thing, and the place in it.
  func place(of id: ContentID, in catalog: Catalog) -> (path: OutputPath, fragment: String?)? {
    guard let local = id.local else { return page(of: id.document).map { ($0, nil) } }
    if catalog.route(id.document) != nil { return Self.node(id).map { ($0, nil) } }
    return page(of: id.document).map { ($0, local) }
  }

  /// The page of a route's node.
  static func node(_ id: ContentID) -> OutputPath? {
    path { PagePaths.page(.route, id.document + $0, node: (id.local ?? "index") + $0) }
  }

  /// The printable checklist of a step or area.
  func checklist(of id: String) -> OutputPath? { checklists[id] }
}

/// The pages that list others.
enum SiteIndex: String, CaseIterable, Sendable {
  case steps = "pasos"
  case attacks = "ataques"
  case routes = "rutas"
  case care = "cuidados"
  case scenarios = "escenarios"
  case organization = "organizacion"
  case helpers = "directorio"
  case workshops = "talleres"
  /// Pages that belong to no list; has an index only where they are many.
  case pages = "paginas"

  var path: OutputPath? { Self.paths[self] ?? nil }

  /// The path of a page of the index, from 1. No id of content begins as the names of the later ones do.
  func path(_ number: Int) -> OutputPath? { number == 1 ? path : OutputPath("\(rawValue)/_\(number).html") }

  private static let paths = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, OutputPath($0.rawValue + "/index.html")) })

  var title: TextKey {
    switch self {
    case .steps: .siteSteps
    case .organization: .siteOrganization
    case .attacks: .siteAttacks
    case .routes: .siteRoutes
    case .care: .siteCare
    case .scenarios: .siteScenarios
    case .helpers: .siteHelpers
    case .workshops: .siteWorkshops
    case .pages: .sitePages
    }
  }

  var lead: TextKey {
    switch self {
    case .steps: .siteStepsLead
    case .organization: .siteOrganizationLead
    case .attacks: .siteAttacksLead
    case .routes: .siteRoutesLead
    case .care: .siteCareLead
    case .scenarios: .siteScenariosLead
    case .helpers: .siteHelpersLead
    case .workshops: .siteWorkshopsLead
    case .pages: .sitePagesLead
    }
  }
}
