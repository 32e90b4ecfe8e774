import SecKit
import Testing

@testable import SecKitPublishing

/// Every page of the shipped content, taken apart.
@Suite struct SitePageTests {
  private func eachPage(
    _ check: (OutputFile, ScannedPage) throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    let pages = try await Kits.realPages()
    #expect(pages.count > 200, sourceLocation: sourceLocation)
    for (page, scanned) in pages { try check(page, scanned) }
  }

  @Test func pagesAreWellFormed() async throws {
    try await eachPage { page, scanned in #expect(scanned.faults.isEmpty, "\(page.path)") }
  }

  @Test func everyPageNamesItsLanguageAndItself() async throws {
    var titles: [String: OutputPath] = [:]
    try await eachPage { page, scanned in
      #expect(scanned.tags.first?.name == "html")
      #expect(scanned.tags.first?["lang"] == "es", "\(page.path)")
      let title = try #require(scanned.all("title").first).text
      #expect(!title.isEmpty)
      if let other = titles.updateValue(page.path, forKey: title) {
        Issue.record("\(page.path) and \(other) have the same title «\(title)»")
      }
      #expect(scanned.all("meta").contains { $0["name"] == "viewport" })
      #expect(scanned.all("meta").contains { $0["name"] == "referrer" && $0["content"] == "no-referrer" })
    }
  }

  @Test func oneFirstHeadingAndNoLevelSkipped() async throws {
    try await eachPage { page, scanned in
      let headings = scanned.headings
      #expect(headings.count { $0 == 1 } == 1, "\(page.path)")
      #expect(headings.first == 1, "\(page.path)")
      for (one, next) in zip(headings, headings.dropFirst()) {
        #expect(next <= one + 1, "\(page.path): h\(one), then h\(next)")
      }
    }
  }

  @Test func idsAreUnique() async throws {
    try await eachPage { page, scanned in
      let ids = scanned.ids
      let twice = Dictionary(grouping: ids) { $0 }.filter { $1.count > 1 }.keys.sorted()
      #expect(twice.isEmpty, "\(page.path)")
    }
  }

  /// Nothing that runs, nothing that loads from elsewhere, and a policy that would refuse both, before the first thing loaded.
  @Test func pagesRunNothingAndLoadNothing() async throws {
    let known = Set(HTMLTag.allCases.map(\.rawValue) + HTMLVoidTag.allCases.map(\.rawValue))
    try await eachPage { page, scanned in
      #expect(Set(scanned.tags.map(\.name)).isSubset(of: known), "\(page.path)")
      let policy = scanned.tags.firstIndex { $0["http-equiv"] == "Content-Security-Policy" }
      let first = try #require(scanned.tags.firstIndex { $0.name == "link" || $0["src"] != nil })
      #expect(try #require(policy) < first, "\(page.path)")
      let content = try #require(policy.flatMap { scanned.tags[$0]["content"] })
      #expect(content.hasPrefix("default-src 'none';"), "\(page.path)")
      #expect(!content.contains("script"), "\(page.path)")
      #expect(!content.contains("unsafe"), "\(page.path)")
      for tag in scanned.tags {
        #expect(!tag.attributes.contains { $0.name.hasPrefix("on") || $0.name == "style" }, "\(page.path)")
        let loaded = [tag["src"], tag["srcset"], tag["poster"], tag.name == "link" ? tag["href"] : nil]
        for address in loaded.compactMap({ $0 }) {
          #expect(SafeURL(address)?.kind == .relative, "\(page.path) loads \(address)")
        }
      }
      for tag in scanned.tags {
        for (name, value) in tag.attributes where name != "content" {
          #expect(!value.hasPrefix("http:") && !value.lowercased().contains("javascript:"), "\(page.path): \(value)")
        }
      }
    }
  }

  @Test func everyPageCanBeSkippedAndLeft() async throws {
    let exit = try #require(SafeURL(try await Kits.real().words(.siteExitUrl)))
    try await eachPage { page, scanned in
      let links = scanned.all("a")
      #expect(links.first?["href"] == "#_contenido", "the first link of \(page.path) is not the skip link")
      #expect(scanned.all("main").map { $0["id"] } == ["_contenido"], "\(page.path)")
      let exits = links.filter { $0.classes.contains("salida") }
      #expect(exits.map { $0["href"] } == [exit.text], "\(page.path)")
      #expect(exits.allSatisfy { $0["rel"]?.contains("noreferrer") == true })
      let main = try #require(scanned.tags.firstIndex { $0.name == "main" })
      let place = try #require(scanned.tags.firstIndex { $0.classes.contains("salida") })
      #expect(place < main, "\(page.path): the exit comes after the content")
    }
  }

  @Test func linksOutsideTellNoReferrerAndAreEncrypted() async throws {
    try await eachPage { page, scanned in
      for link in scanned.all("a") {
        let url = try #require(SafeURL(link["href"] ?? ""), "\(page.path): \(link["href"] ?? "no address")")
        if url.isExternal { #expect(link["rel"]?.contains("noreferrer") == true, "\(page.path): \(url.text)") }
        #expect(link["target"] == nil, "\(page.path)")
      }
    }
  }

  /// Links, buttons and boxes that a screen reader could not name.
  @Test func everythingOneCanPressHasAName() async throws {
    try await eachPage { page, scanned in
      for (index, tag) in scanned.tags.enumerated() where ["a", "summary", "button", "label"].contains(tag.name) {
        let name = tag["aria-label"] ?? scanned.text(of: index)
        #expect(name.contains { !$0.isWhitespace }, "\(page.path): <\(tag.name)> \(tag["href"] ?? "")")
      }
      for tag in scanned.all("input") {
        let parent = try #require(tag.parent.map { scanned.tags[$0] })
        #expect(parent.name == "label", "\(page.path)")
      }
      for tag in scanned.all("img") { #expect(tag["alt"] != nil, "\(page.path)") }
    }
  }
}
