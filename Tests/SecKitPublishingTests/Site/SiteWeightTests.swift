import Foundation
import SecKit
import Testing

@testable import SecKitPublishing

/// However many pages there are, each is as light as before: no page lists all others.
@Suite struct SiteWeightTests {
  /// The sample with copies of its documents, so that it has about so many.
  private func site(_ count: Int, of kinds: Set<String> = []) async throws -> [OutputFile] {
    let catalog = try await Kits.multiplied(count, of: kinds)
    #expect(abs(catalog.documents.count - count) < 40)
    return await Site(catalog, assets: [], today: Kits.today, baseURL: "https://ejemplo.mx/").files(workers: 2)
  }

  private func largest(_ files: [OutputFile]) throws -> OutputFile {
    try #require(files.max { $0.bytes.count < $1.bytes.count })
  }

  /// What lists others; each has its limit.
  private func isIndex(_ file: OutputFile) -> Bool {
    file.path.name == "index.html" || file.path.name.hasPrefix("_") || file.path.name.hasPrefix("sitemap")
  }

  @Test func pagesDoNotGrowWithTheirNumber() async throws {
    var sites: [[OutputFile]] = []
    for count in [50, 300, 1800] { sites.append(try await site(count)) }
    let totals = sites.map { $0.reduce(0) { $0 + $1.bytes.count } }
    for (files, next) in zip(sites, sites.dropFirst()) {
      // What is no list is as large as it was, but for longer numbers.
      let (here, there) = (try largest(files.filter { !isIndex($0) }), try largest(next.filter { !isIndex($0) }))
      #expect(Double(there.bytes.count) < 1.05 * Double(here.bytes.count) + 2000, "\(there.path): \(there.bytes.count)")
    }
    // A list has its limit, and so have the addresses for search engines.
    let heaviest = try largest(sites[2])
    #expect(heaviest.bytes.count < 300_000, "\(heaviest.path): \(heaviest.bytes.count)")
    #expect(Double(totals[2]) < 6.6 * Double(totals[1]), "\(totals)")
    #expect(sites[2].count > 1800)
  }

  @Test func everyPageIsStillReachedFromHome() async throws {
    let files = try await site(420, of: ["attack", "page", "helper"])
    let pages = Dictionary(uniqueKeysWithValues: files.filter(\.isPage).map { ($0.path.text, ScannedPage($0.bytes)) })
    #expect(pages.keys.contains("ataques/_2.html") && pages.keys.contains("paginas/index.html"))
    #expect(pages.keys.contains("directorio/_2.html"))
    var reached: Set<String> = []
    var open = ["index.html"]
    var titles: Set<String> = []
    while let path = open.popLast() {
      guard reached.insert(path).inserted else { continue }
      let page = try #require(pages[path], "\(path)")
      let title = page.all("title").first?.text ?? ""
      #expect(titles.insert(title).inserted, "\(path) has another page's title")
      #expect(Set(page.ids).count == page.ids.count, "\(path)")
      for link in page.all("a") {
        guard let address = link["href"], SafeURL(address)?.kind == .relative else { continue }
        let parts = address.split(separator: "#")
        let next = FilePath.normalize(FilePath.join(FilePath.folder(of: path), String(parts.first ?? "")))
        open.append(next)
        if parts.count > 1 { #expect(pages[next]?.ids.contains(String(parts[1])) == true, "\(path): \(address)") }
      }
    }
    #expect(Set(pages.keys).subtracting(reached).sorted() == [])
  }

  @Test func addressesForSearchEnginesAreSplit() async throws {
    let files = try await site(1300, of: ["page"])
    let lists = files.filter { $0.path.text.hasPrefix("sitemap") }
    #expect(lists.map(\.path.text).sorted() == ["sitemap-2.txt", "sitemap.txt"])
    let lines = lists.flatMap { $0.text.split(separator: "\n") }
    #expect(Set(lines).count == lines.count && lines.count == files.count(where: \.isPage))
    #expect(lists.allSatisfy { $0.text.split(separator: "\n").count <= 1000 })
    let robots = try #require(files.first { $0.path.text == "robots.txt" }).text
    #expect(robots == "Sitemap: https://ejemplo.mx/sitemap.txt\nSitemap: https://ejemplo.mx/sitemap-2.txt\n")
  }

  @Test func indexesAreSplitWithoutLosingAnything() async throws {
    let infos = try await Kits.sample().documents.map(\.info)
    for count in 0...infos.count {
      for limit in 1...5 {
        let groups = [
          IndexPlan.Group(id: "a", title: .siteSteps, documents: Array(infos.prefix(count))),
          IndexPlan.Group(id: "b", title: .siteCare, documents: []),
          IndexPlan.Group(id: "c", title: .siteCare, documents: Array(infos.suffix(3))),
        ]
        let plan = IndexPlan(groups, limit: limit)
        let listed = plan.pages.map { $0.reduce(0) { $0 + $1.documents.count } }
        #expect(listed.allSatisfy { $0 <= limit } && listed.dropLast().allSatisfy { $0 == limit })
        #expect(plan.pages.flatMap { $0 }.flatMap(\.documents).map(\.id) == groups.flatMap(\.documents).map(\.id))
        #expect(plan.starts.map(\.group.id) == (count > 0 ? ["a", "c"] : ["c"]))
      }
    }
  }

  /// A row of many steps shows the first, the last and those around.
  @Test func longRowsOfStepsHaveGaps() async throws {
    let steps = try await Kits.multiplied(40, of: ["step"]).steps
    let row = StepRow(steps)
    #expect(row.shown(around: steps[0].article.info.id) == [0, 1, 2, 3, nil, steps.count - 1])
    #expect(row.shown(around: steps[20].article.info.id) == [0, nil, 17, 18, 19, 20, 21, 22, 23, nil, steps.count - 1])
    #expect(StepRow(Array(steps.prefix(12))).shown(around: steps[3].article.info.id) == Array(0..<12))
    #expect(row.next(after: steps[4])?.article.info.id == steps[5].article.info.id)
    #expect(row.next(after: try #require(steps.last)) == nil)
  }
}

extension Kits {
  /// The sample with copies of its documents beside them, so that it has about so many.
  /// - Parameter kinds: those that are copied; all that may be there more than once when empty.
  fileprivate static func multiplied(_ count: Int, of kinds: Set<String>) async throws -> Catalog {
    let sample = try await sample().documents.filter { document in
      let kind = kind(document)
      return !["glossary", "profiles"].contains(kind) && (kinds.isEmpty || kinds.contains(kind))
    }
    let others = try await Kits.sample().documents.count
    let numbered = sample.count { ["step", "area"].contains(kind($0)) }
    // Those that end at 90 copies leave the rest to the others.
    let even = (count - others) / sample.count
    let copies = max(0, even <= 90 ? even : (count - others - 90 * numbered) / (sample.count - numbered))
    var texts: [String: String] = [:]
    for document in sample {
      let text = String(decoding: document.source.bytes, as: UTF8.self)
      // Steps and areas are numbered to 99.
      let isNumbered = text.contains("\norder: 1\n")
      for copy in 0..<(isNumbered ? min(copies, 90) : copies) {
        let number = String(copy + 2)
        let path = document.source.location.replacing(".md", with: "-\(number).md")
        texts[path] =
          text
          .replacing("\nid: \(document.info.id)\n", with: "\nid: \(document.info.id)-\(number)\n")
          .replacing("\ntitle: \"", with: "\ntitle: \"\(number) ").replacing(
            "\norder: 1\n", with: "\norder: \(number)\n")
      }
    }
    return try await load(root + "/Tests/Sample", with: texts)
  }

  private static func kind(_ document: Document) -> String {
    let text = String(decoding: document.source.bytes.prefix(200), as: UTF8.self)
    return text.split(separator: "\n").first { $0.hasPrefix("kind: ") }.map { String($0.dropFirst(6)) } ?? ""
  }
}
