import SecKit
import Testing

@testable import SecKitPublishing

@Suite struct SiteLinkTests {
  /// Where a link of a page leads: file and place in it. Nil for addresses outside.
  private func target(_ address: String, from page: OutputPath) throws -> (path: String, fragment: String?)? {
    let url = try #require(SafeURL(address), "\(page): \(address)")
    guard url.kind == .relative || url.kind == .fragment else { return nil }
    let parts = address.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
    let path = parts[0].isEmpty ? page.text : FilePath.normalize(FilePath.join(page.folder, String(parts[0])))
    return (path.removingPercentEncoding ?? path, parts.count > 1 ? String(parts[1]) : nil)
  }

  @Test func everyLinkLeadsToAFileAndAPlaceInIt() async throws {
    for files in [try await Kits.realSite(), try await sampleSite()] {
      let scanned = Dictionary(
        uniqueKeysWithValues: files.map { ($0.path.text, ScannedPage($0.isPage ? $0.text : "")) })
      let ids = scanned.mapValues { Set($0.ids) }
      var checked = 0
      for file in files where file.isPage {
        for tag in scanned[file.path.text]?.tags ?? [] {
          guard let address = tag["href"] ?? tag["src"], tag["rel"] != "canonical",
            let (path, fragment) = try target(address, from: file.path)
          else { continue }
          checked += 1
          let found = try #require(ids[path], "\(file.path): \(address) leads to no file")
          if let fragment { #expect(found.contains(fragment), "\(file.path): \(address) leads to no place") }
        }
      }
      #expect(checked > 100)
    }
  }

  private func sampleSite() async throws -> [OutputFile] {
    await Site(try await Kits.sample(), assets: try Kits.assets(), today: Kits.today).files(workers: 1)
  }

  @Test func everyPageIsReachedFromHome() async throws {
    let pages = Dictionary(uniqueKeysWithValues: try await Kits.realPages().map { ($0.page.path.text, $0) })
    var reached: Set<String> = []
    var open = ["index.html"]
    while let path = open.popLast() {
      guard let (page, scanned) = pages[path], reached.insert(path).inserted else { continue }
      for link in scanned.all("a") {
        if let (next, _) = try target(link["href"] ?? "", from: page.path) { open.append(next) }
      }
    }
    #expect(Set(pages.keys).subtracting(reached).sorted() == [])
  }

  /// Every document has its page, every route a page for each node, every step its printable list.
  @Test func everyDocumentHasItsPage() async throws {
    let catalog = try await Kits.real()
    let paths = Set(try await Kits.realSite().map(\.path.text))
    let site = SitePaths(catalog)
    for document in catalog.documents {
      let path = try #require(site.page(of: document.info.id), "\(document.info.id)")
      #expect(paths.contains(path.text), "\(path)")
    }
    for node in catalog.routes.flatMap(\.nodes) {
      #expect(paths.contains(try #require(SitePaths.node(node.id)).text), "\(node.id)")
    }
    for step in catalog.steps { #expect(paths.contains("pasos/\(step.article.info.id)-lista.html")) }
    #expect(paths.count == (try await Kits.realSite().count))
  }
}
