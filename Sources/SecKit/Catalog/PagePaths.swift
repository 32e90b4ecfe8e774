/// The paths of pages in the site: one for each document and each node of a route. They are here so that lint can check them
/// and whatever it accepts can be written.
package enum PagePaths {
  /// The folder for the pages of a kind; empty for pages at the top.
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

  /// - Parameter node: The local id of a route's node.
  package static func page(_ kind: DocumentKind, _ id: String, node: String? = nil) -> String {
    folder(of: kind) + id + (node.map { "/" + $0 } ?? "") + ".html"
  }

  /// The printable list of a step or area.
  package static func checklist(_ kind: DocumentKind, _ id: String) -> String { folder(of: kind) + id + "-lista.html" }

  /// Whether the site reserves a name: in every folder, that of its index, whole or in parts.
  private static func isKept(_ id: String) -> Bool {
    guard let name = ["index", "indice", "pagina"].first(where: id.hasPrefix) else { return false }
    let rest = id.utf8.dropFirst(name.utf8.count)
    if rest.isEmpty { return id == "index" }
    return rest.first == UInt8(ascii: "-") && rest.count > 1
      && rest.dropFirst().allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
  }

  /// Names reserved at the top, including those that servers and search engines look for. Names are compared without their
  /// endings, as some servers leave them out.
  private static let keptAtTop: Set<String> = [
    "index-pagina", "indice", "sitemap", "robots", "favicon", "estilo", "icono", "manifest",
  ]

  /// Whether a page with this id would take the path of a folder of pages.
  private static func isFolder(_ id: String) -> Bool {
    DocumentKind.allCases.contains { folder(of: $0) == id + "/" }
  }

  /// Why the pages of documents cannot be written, reported at the ids.
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

  /// The paths that a document needs, each with the id from which it is made.
  private static func pages(of document: Document) -> [(path: String, id: String, range: SourceRange)] {
    let info = document.info
    let range = info.place.idRange
    switch document.item {
    case .step, .area:
      return [(page(info.kind, info.id), info.id, range), (checklist(info.kind, info.id), info.id, range)]
    case .route(let route):
      // The name of the folder, and the file of each node in it.
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
