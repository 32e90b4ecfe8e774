import Testing

@testable import SecKit

/// Periods, efforts, ids, nearest matches, paths: values read from a word.
@Suite struct SmallValuesTests {
  @Test(arguments: [
    ("30 days", 30, Period.Unit.day), ("1 day", 1, .day), ("6 weeks", 6, .week), ("1 week", 1, .week),
    ("6months", 6, .month), ("1month", 1, .month), ("1 year", 1, .year), ("999 years", 999, .year), ("1 days", 1, .day),
  ])
  func periodsAreRead(_ text: String, _ count: Int, _ unit: Period.Unit) {
    #expect(Period(text) == Period(count: count, unit: unit))
  }

  @Test(arguments: [
    "", "6", "months", "0 days", "1000 days", "-1 day", "1  day", "1 dayss", "1 día", "6 meses", "1.5 years", "1\tday",
    "١ day", "1 day ", "99999999999999999999 days",
  ])
  func anythingElseIsNoPeriod(_ text: String) {
    #expect(Period(text) == nil)
  }

  @Test(arguments: [
    ("5min", 5, 1), ("15min", 15, 1), ("16min", 16, 2), ("1h", 60, 2), ("61min", 61, 3), ("3h", 180, 3),
    ("181min", 181, 4), ("1d", 360, 4), ("999d", 359_640, 4),
  ])
  func effortsAreReadIntoMinutesAndClasses(_ text: String, _ minutes: Int, _ effortClass: Int) throws {
    let effort = try #require(Effort(text))
    #expect(effort.minutes == minutes)
    #expect(effort.effortClass == effortClass)
    #expect(effort.isQuick == (minutes <= 15))
  }

  @Test(arguments: ["", "min", "0min", "15", "15 min", "15m", "2horas", "1000min", "-5min", "1.5h", "１h"])
  func anythingElseIsNoEffort(_ text: String) {
    #expect(Effort(text) == nil)
  }

  @Test(arguments: ["a", "cuentas", "paso-0", "a1-", String(repeating: "a", count: 64)])
  func slugs(_ text: String) {
    #expect(ContentID.isSlug(text))
  }

  @Test(arguments: [
    "", "A", "1a", "-a", "á", "a_b", "a.b", "a b", "a/b", "ａ", "a\n", "a\u{301}", String(repeating: "a", count: 65),
  ])
  func noSlugs(_ text: String) {
    #expect(!ContentID.isSlug(text))
    #expect(ContentID(document: text) == nil)
    #expect(ContentID(document: "a", local: text) == nil)
  }

  @Test func idsAreReadAndWritten() {
    #expect(ContentID("cuentas")?.local == nil)
    #expect(ContentID("cuentas/gestor")?.local == "gestor")
    #expect(ContentID("cuentas/gestor")?.description == "cuentas/gestor")
    for text in ["cuentas/", "/gestor", "a/b/c", "", "/", "a//b"] { #expect(ContentID(text) == nil, "\(text)") }
    let ids = ["b", "a/z", "a", "a/b"].compactMap { ContentID($0) }
    #expect(ids.sorted().map(\.description) == ["a", "a/b", "a/z", "b"])
  }

  @Test(arguments: [
    ("titel", "title"), ("tilte", "title"), ("titl", "title"), ("TITLE", "title"), ("sumary", "summary"),
    ("reviewd", "reviewed"), ("knid", "kind"), ("idd", "id"), ("títle", "title"), ("ÍD", "id"), ("ki\u{301}nd", "kind"),
  ])
  func slipsFindWhatWasMeant(_ word: String, _ meant: String) {
    #expect(NearestMatch.of(word, in: ["kind", "id", "title", "summary", "reviewed", "sources"]) == meant)
  }

  @Test(arguments: ["", "xxxx", "autor", "resumen", String(repeating: "title", count: 1000)])
  func strangersFindNothing(_ word: String) {
    #expect(NearestMatch.of(word, in: ["kind", "title", "summary", "reviewed"]) == nil)
  }

  /// The whole table, as it stands in textbooks.
  private func plainDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var table = (0...first.count).map { i in (0...second.count).map { i == 0 ? $0 : $0 == 0 ? i : 0 } }
    for i in first.indices {
      for j in second.indices {
        table[i + 1][j + 1] = min(
          table[i][j + 1] + 1, table[i + 1][j] + 1, table[i][j] + (first[i] == second[j] ? 0 : 1))
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          table[i + 1][j + 1] = min(table[i + 1][j + 1], table[i - 1][j - 1] + 1)
        }
      }
    }
    return table[first.count][second.count]
  }

  @Test func anIndexFindsWhatASearchFinds() {
    var random = SeededGenerator(seed: 11)
    func word() -> String {
      String((0..<Int(random.next() % 12)).map { _ in Array("abcñé-1")[Int(random.next() % 7)] })
    }
    for _ in 0..<200 {
      let candidates = (0..<Int(random.next() % 40)).map { _ in word() }
      let index = NearestMatch.Index(candidates)
      for _ in 0..<20 {
        let word = word()
        #expect(index.nearest(to: word) == NearestMatch.of(word, in: candidates), "\(word) in \(candidates)")
      }
      let (one, two) = (Array(word().unicodeScalars), Array(word().unicodeScalars))
      let distance = plainDistance(one, two)
      for limit in 0...4 {
        #expect(NearestMatch.editDistance(one, two, atMost: limit) == (distance <= limit ? distance : nil))
      }
    }
  }

  @Test func tiesGoToTheFirst() {
    #expect(NearestMatch.of("bar", in: ["baz", "bat"]) == "baz")
    #expect(NearestMatch.of("bar", in: []) == nil)
  }

  @Test(arguments: [
    ("", "", 0), ("", "abc", 3), ("abc", "", 3), ("abc", "acb", 1), ("ca", "abc", 3), ("kitten", "sitting", 3),
    ("abcd", "badc", 2),
  ])
  func editDistances(_ first: String, _ second: String, _ distance: Int) {
    let (one, two) = (Array(first.unicodeScalars), Array(second.unicodeScalars))
    for limit in 0...6 {
      let found = distance <= limit ? distance : nil
      #expect(NearestMatch.editDistance(one, two, atMost: limit) == found)
      #expect(NearestMatch.editDistance(two, one, atMost: limit) == found)
    }
  }

  @Test(arguments: [
    ("/a/b/../c", "/a/c"), ("a/./b//c/", "a/b/c"), ("../a", "../a"), ("a/../../b", "../b"), ("../../a/..", "../.."),
    ("/../a", "/a"), ("/", "/"), ("", ""), (".", ""), ("a/..", ""), ("/a/../..", "/"), ("./a.md", "a.md"),
  ])
  func pathsAreNormalized(_ path: String, _ normal: String) {
    #expect(FilePath.normalize(path) == normal)
  }

  @Test(arguments: [
    ("a", "b", "a/b"), ("a/", "b", "a/b"), ("a", "/b", "/b"), ("", "b", "b"), ("/", "b", "/b"),
  ])
  func pathsAreJoined(_ base: String, _ path: String, _ joined: String) {
    #expect(FilePath.join(base, path) == joined)
  }

  @Test(arguments: [("a/b.md", "a"), ("b.md", ""), ("/b.md", "/"), ("/a/b/", "/a/b"), ("", "")])
  func foldersOfPaths(_ path: String, _ folder: String) {
    #expect(FilePath.folder(of: path) == folder)
  }
}
