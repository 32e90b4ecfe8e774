/// The paths of pages in the site: one for each document and each node of a route. Lint looks at them here, so that what it lets
/// pass can be written.
package enum PagePaths {
  /// The folder of the pages of a kind; empty for those that lie at the top.
  package static func folder(of kind: DocumentKind) -> String {
    switch kind {
    case .step: "pasos/"
    case .area: "organizacion/"
    case .attack: "ataques/"
    case .care: "cuidados/"
    case .scenario: "escenarios/"
    case .helper: "directorio/"
    case .workshop: "talleres/"
    case .route: "rutas/"
    case .page, .profiles, .glossary: ""
    }
  }

  /// - Parameter node: the local id of a route's node.
  package static func page(_ kind: DocumentKind, _ id: String, node: String? = nil) -> String {
    folder(of: kind) + id + (node.map { "/" + $0 } ?? "") + ".html"
  }

  /// The printable list of a step or area.
  package static func checklist(_ kind: DocumentKind, _ id: String) -> String { folder(of: kind) + id + "-lista.html" }

  /// Names that the site keeps for itself: in every folder those of its index, in parts or not.
  private static func isKept(_ id: String) -> Bool {
    id == "index" || id.wholeMatch(of: /(index|indice|pagina)-[0-9]+/) != nil
  }

  /// At the top, also what servers and search engines look for. Names are compared without their endings, as some servers leave
  /// them out.
  private static let keptAtTop: Set<String> = [
    "index-pagina", "indice", "sitemap", "robots", "favicon", "estilo", "icono", "manifest",
  ]

  /// Whether a page with this id would lie where a folder of pages does.
  private static func isFolder(_ id: String) -> Bool {
    DocumentKind.allCases.contains { folder(of: $0) == id + "/" }
  }

  /// Why the pages of documents cannot be written, at the ids.
  static func faults(in documents: [Document]) -> [Diagnostic] {
    var taken: [String: CatalogBuilder.PlacedID] = [:]
    return documents.flatMap { document -> [Diagnostic] in
      var faults = FaultList()
      let info = document.info
      for (path, id, range) in pages(of: document) {
        let place = CatalogBuilder.PlacedID(id: id, path: document.source.path, range: range)
        if let reason = reason(against: id, of: info, isNode: range != info.place.idRange) {
          faults.append(Diagnostic(.idReserved, in: place.path, range, ["id": id, "reason": reason]))
        } else if let other = taken[path], other.id != id {
          faults.append(
            Diagnostic(
              .idReserved, in: place.path, range, ["id": id, "other": other.id, "reason": "@name.shared"],
              notes: [Diagnostic.Note(.firstDefinition, in: other.path, other.range)]))
        }
        if taken[path] == nil { taken[path] = place }
      }
      return faults.all
    }
  }

  /// The paths that a document needs, each with the id that makes it.
  private static func pages(of document: Document) -> [(path: String, id: String, range: SourceRange)] {
    let info = document.info
    let range = info.place.idRange
    switch document.item {
    case .step, .area:
      return [(page(info.kind, info.id), info.id, range), (checklist(info.kind, info.id), info.id, range)]
    case .route(let route):
      // The folder's name, and each node's file in it.
      return [(page(.route, info.id), info.id, range)]
        + route.nodes.compactMap { node in
          guard let local = node.id.local else { return nil }
          return (page(.route, info.id, node: local), local, document.localIDs[local] ?? node.range)
        }
    default: return [(page(info.kind, info.id), info.id, range)]
    }
  }

  private static func reason(against id: String, of info: DocumentInfo, isNode: Bool) -> String? {
    if PortableName.isDevice(id) { return "@name.device" }
    if isNode { return nil }
    let isAtTop = folder(of: info.kind).isEmpty
    return isKept(id) || isAtTop && (keptAtTop.contains(id) || isFolder(id)) ? "@name.kept" : nil
  }
}
