import Testing

@testable import SecKitPublishing

@Suite struct OutputManifestTests {
  private func path(_ text: String) throws -> OutputPath { try #require(OutputPath(text)) }

  @Test func whatIsWrittenIsRead() throws {
    var manifest = OutputManifest()
    manifest.errorCounts = ["site": 3]
    manifest.entries[try path("a/b.html")] = .init(scope: "site", sums: [ContentSum(of: [1]), ContentSum(of: [2])])
    manifest.entries[try path("hoja.pdf")] = .init(scope: "taller/x/a4/pdf", sums: [ContentSum(of: [3])])
    manifest.entries[try path("vieja.html")] = .init(scope: "", sums: [])
    #expect(OutputManifest(reading: manifest.bytes) == manifest)
    let lines = String(decoding: manifest.bytes, as: UTF8.self).split(separator: "\n")
    #expect(lines.prefix(2) == ["seckit-manifest 2", "errors site 3"])
    #expect(lines.count == 6)
    #expect(lines.contains("- - vieja.html"))
  }

  /// Version 1 had no sums and no sets; a site is told by its first page.
  @Test func versionOneIsRead() throws {
    let site = try #require(OutputManifest(reading: Array("seckit-manifest 1\nindex.html\na/b.html\n../c\n".utf8)))
    #expect(site.entries.keys.sorted().map(\.text) == ["index.html", "a/b.html"])
    #expect(site.entries.values.allSatisfy { $0 == .init(scope: "site", sums: []) })
    let papers = try #require(OutputManifest(reading: Array("seckit-manifest 1\nhoja.html\n".utf8)))
    #expect(papers.entries == [try path("hoja.html"): .init(scope: "", sums: [])])
  }

  @Test(arguments: ["", "x", "seckit-manifest", "seckit-manifest 3\na.html\n", "Seckit-manifest 2\n"])
  func anythingElseIsNoManifest(_ text: String) { #expect(OutputManifest(reading: Array(text.utf8)) == nil) }

  @Test func linesThatAreWrongAreDropped() throws {
    let sum = ContentSum(of: []).text
    let text =
      "seckit-manifest 2\n\(sum) site\n\(sum) site ../a.html\nx site a.html\nerrors site muchos\n\(sum) site b c.html\n"
    let manifest = try #require(OutputManifest(reading: Array(text.utf8)))
    #expect(manifest == OutputManifest())
  }
}
