import SecKit
import Testing

@testable import SecKitPublishing

@Suite struct SiteTests {
  private func site(
    _ catalog: Catalog, today: String = "2026-11-21", baseURL: String? = nil, workers: Int = 1
  ) async throws -> [OutputFile] {
    await Site(catalog, assets: try Kits.assets(), today: try #require(CalendarDate(today)), baseURL: baseURL).files(
      workers: workers)
  }

  /// The same bytes for every number of workers, in order of their paths.
  @Test(arguments: [1, 3, 8]) func workersDoNotMatter(_ workers: Int) async throws {
    let expected = try await Kits.realSite()
    let files = try await site(try await Kits.real(), workers: workers)
    #expect(files == expected)
    #expect(files.map(\.path) == files.map(\.path).sorted())
  }

  /// A text past its date says so on every page that shows it; before that nothing does.
  @Test func overdueTextsSaySo() async throws {
    let catalog = try await Kits.sample()
    func overdue(_ today: String) async throws -> Set<String> {
      let pages = try await site(catalog, today: today).filter { $0.isPage && $0.text.contains("class=\"vencido\"") }
      return Set(pages.map(\.path.text))
    }
    #expect(try await overdue("2026-11-21") == [])
    // The step is reviewed every six months, the rest once a year.
    #expect(try await overdue("2027-05-01") == [])
    // The scenario is up to date and shows an item of the step.
    #expect(
      try await overdue("2027-05-02") == ["pasos/cuentas.html", "pasos/cuentas-lista.html", "escenarios/protesta.html"])
    let later = try await site(catalog, today: "2028-01-01")
    let silent = later.filter { $0.isPage && !$0.text.contains("class=\"vencido\"") }.map(\.path.text)
    // Only pages that show no document's own text stay without.
    #expect(silent.allSatisfy { $0 == "index.html" || $0.hasSuffix("/index.html") }, "\(silent)")
    #expect(later.first { $0.path.text == "ataques/toma.html" }?.text.contains("1 de noviembre de 2027") == true)
  }

  /// An old channel is marked wherever it is shown; an unconfirmed one too, and both only where they belong.
  @Test func oldChannelsSaySo() async throws {
    let catalog = try await Kits.sample()
    let words = catalog.words
    func count(_ word: TextKey, _ page: String, _ today: String) async throws -> Int {
      let file = try #require(try await site(catalog, today: today).first { $0.path.text == page })
      return file.text.split(separator: words(word)).count - 1
    }
    #expect(try await count(.channelStale, "directorio/linea.html", "2026-11-21") == 0)
    #expect(try await count(.channelUnconfirmed, "directorio/linea.html", "2026-11-21") == 1)
    #expect(try await count(.channelStale, "directorio/linea.html", "2028-01-01") == 3)
    #expect(try await count(.channelStale, "rutas/ruta-cuenta/salir.html", "2028-01-01") == 3)
  }

  @Test func addressesOnlyWhereTheSiteHasOne() async throws {
    let catalog = try await Kits.sample()
    let loose = try await site(catalog)
    #expect(!loose.contains { $0.text.contains("canonical") || $0.path.text == "sitemap.txt" })
    let placed = try await site(catalog, baseURL: "https://ejemplo.mx/kit/")
    let sitemap = try #require(placed.first { $0.path.text == "sitemap.txt" }).text.split(separator: "\n")
    let pages = placed.filter(\.isPage)
    #expect(sitemap.count == pages.count)
    #expect(sitemap.contains("https://ejemplo.mx/kit/"))
    for page in pages {
      let canonical = ScannedPage(page.text).all("link").first { $0["rel"] == "canonical" }?["href"]
      #expect(canonical.map { sitemap.contains($0[...]) } == true, "\(page.path): \(canonical ?? "none")")
    }
  }

  @Test func aKitWithOnlyAPageIsASiteToo() async throws {
    let catalog = try await Kits.sample(only: "privacidad.md")
    let files = try await site(catalog)
    #expect(files.map(\.path.text) == ["estilo.css", "icono.png", "index.html", "privacidad.html"])
    let hrefs = files.filter(\.isPage).flatMap { ScannedPage($0.text).all("a").compactMap { $0["href"] } }
    #expect(!hrefs.contains { $0.contains("talleres") || $0.contains("rutas") }, "\(hrefs)")
  }
}
