import Testing

@testable import SecKitPublishing

@Suite struct OutputPathTests {
  @Test(arguments: [
    "index.html", "ataques/phishing.html", "a/b/c.d.e", "LEEME.txt", "_headers", "1.html", "a-b_c.html",
  ])
  func accepts(_ text: String) {
    #expect(OutputPath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "./a", ".a", "a/.b", "a\\b", "..\\a", "C:\\a",
    "C:a",
    "a\u{0}b", "a b", "á", "a/ñ.html", "a\n", "-rf", "a/-b", "a.", "a./b", "con", "CON.html", "a/nul.txt", "com1",
    "LPT9.x",
    "a?b", "a#b", "a%2e", "a\u{301}", "~/a", "~", "*", "/\u{301}a",
  ])
  func refuses(_ text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test func lengthIsBounded() {
    #expect(OutputPath(String(repeating: "a", count: 100)) != nil)
    #expect(OutputPath(String(repeating: "a", count: 101)) == nil)
    #expect(OutputPath(String(repeating: "a/", count: 90) + "a") == nil)
  }

  @Test(arguments: [
    ("index.html", "index.html", nil, "index.html"),
    ("index.html", "a/b.html", nil, "a/b.html"),
    ("a/b.html", "index.html", nil, "../index.html"),
    ("a/b.html", "a/c.html", "x", "c.html#x"),
    ("a/b/c.html", "a/d/e.html", "ñ", "../d/e.html#%C3%B1"),
    ("a/b.html", "a/b.html", "x y", "#x%20y"),
    ("a/b/c.html", "a/b.html", nil, "../b.html"),
    ("a/b.html", "b.html", nil, "../b.html"),
  ])
  func linksFromPageToPage(_ from: String, _ to: String, _ fragment: String?, _ expected: String) throws {
    let from = try #require(OutputPath(from))
    let to = try #require(OutputPath(to))
    #expect(from.link(to: to, fragment: fragment).text == expected)
  }

  @Test func sortsByFolderThenName() {
    let paths = ["b.html", "a/z.html", "a-c/x.html", "a/b.html", "a.html"].compactMap { OutputPath($0) }
    #expect(paths.sorted().map(\.text) == ["a.html", "b.html", "a/b.html", "a/z.html", "a-c/x.html"])
  }
}
