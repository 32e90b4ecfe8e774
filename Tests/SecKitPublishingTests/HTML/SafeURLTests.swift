import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

@Suite struct SafeURLTests {
  /// The publisher makes of an address what lint and `--base-url` make of it.
  @Test(arguments: AddressVector.all) func isPublishedOrNot(_ vector: AddressVector) {
    #expect(SafeURL(vector.address)?.text == vector.text)
  }

  /// `*` stands in front of a number or nowhere: within one it can divert calls.
  @Test(arguments: ["tel:55*21", "tel:5*5", "tel:+52*21", "tel:**21", "tel:*21*"]) func refusesStarsInNumbers(
    _ text: String
  ) {
    #expect(SafeURL(text) == nil)
  }

  @Test func thereAreVectors() {
    #expect(AddressVector.all.count > 140)
    #expect(AddressVector.all.count { $0.text == nil } > 100)
  }

  @Test(arguments: [
    ("https://ejemplo.mx/?a=\"><script>", "https://ejemplo.mx/?a=%22%3E%3Cscript%3E"),
    ("https://ejemplo.mx/a%20b", "https://ejemplo.mx/a%20b"),
    ("javascript&colon;alert(1)", "javascript&colon;alert(1)"),
  ])
  func whatHTMLWouldReadIsEncoded(_ text: String, _ expected: String) {
    #expect(SafeURL(text)?.text == expected)
  }

  @Test func fragmentIsEncodedWhole() {
    #expect(SafeURL(fragment: "a b#\"<é").text == "#a%20b%23%22%3C%C3%A9")
  }

  @Test func knowsWhatLeavesTheKit() {
    #expect(SafeURL("https://ejemplo.mx")?.isExternal == true)
    #expect(SafeURL("http://abcdef.onion")?.isExternal == true)
    #expect(SafeURL("a.html")?.isExternal == false)
    #expect(SafeURL("mailto:a@b.mx")?.isExternal == false)
  }

  /// Random addresses on a page: those that lint lets pass are links on the site, and no others.
  @Test func whatLintTakesIsALink() async throws {
    var random = SeededGenerator(seed: 7)
    let parts = [
      "https:", "http:", "mailto:", "tel:", "javascript:", "//", "/", "www.", "ejemplo", ".mx", ".onion", ":", "443",
      "@", "?", "#", "*", "+52", "5512345678", ";ext=", "9", "%C3%AD", "%0A", "í", "ñ", " ", "\u{202E}", "\u{7}", "-",
      "_",
      "..", "a", "\"", "<", "[", "abcdef", "\\",
    ]
    let addresses = (0..<1500).map { _ in
      let start = ["https://", "https://ejemplo.mx", "mailto:a@b.mx", "tel:55123", "http://abcdef.onion", ""]
      return start[Int(random.next() % 6)]
        + (0..<Int(random.next() % 5)).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
    }
    // A page each ninety: of one kind, a page's first hundred faults are kept.
    var refused: Set<Int> = []
    var linked: Set<Int> = []
    for start in stride(from: 0, to: addresses.count, by: 90) {
      let lines = addresses[start..<min(start + 90, addresses.count)].enumerated().map { index, address in
        "[enlace\(start + index)](<\(address.unicodeScalars.map { "&#\($0.value);" }.joined())>)\n"
      }
      let (catalog, faults) = try await Kits.page(lines.joined(separator: "\n"))
      refused.formUnion(faults.map { start + ($0.range.start.line - Kits.pageStart) / 2 })
      let files = await Site(catalog, assets: [], today: Kits.today).files(workers: 2)
      let page = ScannedPage(try #require(files.first { $0.path.text == "prueba.html" }).bytes)
      linked.formUnion(
        page.all("a").filter { $0.text.hasPrefix("enlace") }.compactMap { Int($0.text.dropFirst("enlace".count)) })
    }
    #expect(refused.count > 300 && linked.count > 100, "\(refused.count) \(linked.count)")
    for (index, address) in addresses.enumerated() {
      // A lone `#` is a place to fill: refused, and harmless as a link.
      guard address != "#" else { continue }
      #expect(refused.contains(index) != linked.contains(index), "\(address.debugDescription)")
    }
  }
}
