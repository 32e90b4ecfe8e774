import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// Every id that lint takes is a page on disk, whatever its kind.
@Suite struct SiteIDTests {
  static let hostile = [
    "con", "prn", "aux", "nul", "com0", "com1", "com10", "lpt9", "lpt", "index", "index-2", "index-pagina", "indice",
    "pagina-1",
    "sitemap", "robots", "estilo", "icono", "manifest", "favicon", "pasos", "ataques", "rutas", "a", "a-", "a--b", "x",
    "x-lista",
    "x-lista-lista", String(repeating: "a", count: 64), String(repeating: "a", count: 65), "contenido", "lista", "n404",
    "con-", "aux1",
  ]

  private func document(_ kind: String, _ id: String, _ body: String, front: String = "") -> String {
    "---\nkind: \(kind)\nid: \(id)\ntitle: Título\nsummary: Resumen.\nreviewed: 2026-11-01\n\(front)---\n\n\(body)\n"
  }

  private static let sources = "sources: [{title: F, url: \"https://ejemplo.mx/\", accessed: 2026-11-01}]\n"

  /// A document of a kind whose pages bear an id.
  private func text(_ kind: String, _ id: String) -> String {
    switch kind {
    case "step":
      document(
        kind, id,
        "## L {.checklist}\n\n- [ ] Algo. {#\(id) impact=1 effort=5min against=phishing do=\"Haz\"}\n\n"
          + "## Q {.quiz}\n\n### ¿Es así? {#pregunta type=true-false}\n\n- [x] Verdadero\n\n  > Sí.\n\n- [ ] Falso\n\n  > No.\n\n> Por esto.\n",
        front: "order: 1\n" + Self.sources)
    case "area":
      document(
        kind, id, "## L {.checklist}\n\n- [ ] Algo. {#uno impact=1 effort=5min against=phishing do=\"Haz\"}\n",
        front: "order: 1\n" + Self.sources)
    case "route":
      document(
        kind, id, "## ¿Hay peligro? {#\(id) .danger}\n\n- [Sí](#fin)\n- [No](#fin)\n\n## Fin {#fin .end}\n\nT.\n")
    case "helper":
      document(
        kind, id, "Ayuda.",
        front:
          "sector: state\nneeds: [legal]\nchannels: [{type: phone, value: \"911\", verified: 2026-11-01, source: Oficio}]\n"
      )
    case "workshop":
      document(
        kind, id, "## S {#\(id) minutes=60 phase=opening}\n\nT.\n",
        front: "group: 8-15\nfacilitators: 2\nminutes: 60\nbefore: Hola.\nafter: Adiós.\n")
    default: document(kind, id, "## T {#\(id)}\n\nTexto.", front: Self.sources)
    }
  }

  @Test(arguments: ["step", "area", "route", "helper", "workshop", "care", "scenario", "page"])
  func whatLintTakesIsAPage(_ kind: String) async throws {
    // All of them at once, so that they may meet each other.
    let folder = kind == "workshop" ? "curricula/es/" : "Content/es/"
    let files = Dictionary(
      uniqueKeysWithValues: Self.hostile.enumerated().map { ("\(folder)\($0).md", text(kind, $1)) })
    let (first, faults) = try await Kits.folder(files)
    let refused = Set(faults.filter { $0.severity == .error && $0.id != .referenceUnknown }.map(\.path))
    #expect(refused.count >= 8 && refused.count < files.count / 2 + 5, "\(refused.count)")
    #expect(first.documents.count >= files.count - 1)
    let (catalog, rest) = try await Kits.folder(files.filter { !refused.contains($0.key) })
    #expect(
      rest.allSatisfy { $0.id == .referenceUnknown || $0.severity == .warning }, "\(rest.first.map { "\($0)" } ?? "")")
    let site = await Site(catalog, assets: try Kits.assets(), today: Kits.today, baseURL: "https://a.mx/").files(
      workers: 2)
    let paths = site.map(\.path.text)
    #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    let disk = try TemporaryFolder()
    _ = try OutputWriter(folder: disk.path("sitio")).write(site)
    for document in catalog.documents {
      var wanted = [PagePaths.page(document.info.kind, document.info.id)]
      if case .route(let route) = document.item {
        wanted = route.nodes.map { PagePaths.page(.route, document.info.id, node: $0.id.local) }
      }
      if kind == "step" || kind == "area" { wanted.append(PagePaths.checklist(document.info.kind, document.info.id)) }
      for path in wanted {
        #expect(paths.contains(path), "\(path)")
        let text = disk.text("sitio/" + path)
        let page = try #require(text, "\(path)")
        #expect(page.contains("</html>"))
        // No fragment is there twice.
        let ids = ScannedPage(page).ids
        #expect(Set(ids).count == ids.count, "\(path)")
      }
    }
  }

  /// Whoever publishes despite the faults loses no page.
  @Test func evenARefusedIDIsAPage() async throws {
    let (catalog, faults) = try await Kits.folder([
      "Content/es/a.md": text("page", "con"), "Content/es/b.md": text("route", "aux"),
    ])
    #expect(faults.contains { $0.severity == .error })
    let site = await Site(catalog, assets: [], today: Kits.today).files(workers: 1)
    #expect(site.contains { $0.path.text == "con_.html" })
    #expect(site.contains { $0.path.text == "rutas/aux_/aux_.html" })
  }
}
