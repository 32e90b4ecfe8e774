import Testing

@testable import SecKit

/// What an assessment reads by itself is what it would have of the whole catalog, and its faults are found.
@Suite struct AssessmentContentTests {
  private static func load(_ files: [String: String], workers: Int = 2) async throws -> LoadedContent<AssessmentContent>
  {
    let folder = SampleFolder.folder(Dictionary(uniqueKeysWithValues: files.map { ("Content/es/\($0).md", $1) }))
    return try await AssessmentContentBuilder.load(MemoryFolder.paths, workers: workers, from: folder.fileSystem)
  }

  private static let files = [
    "uno": TinyContent.step("uno", items: ["#a impact=3 effort=5min against=phishing"]),
    "phishing": TinyContent.attack("phishing", baseline: "medium", item: "uno/a"),
    "ayuda": TinyContent.helper,
    "perfiles": TinyContent.profiles(["periodista"], exposure: [("viajes", "phishing")]),
  ]

  private static func ids(_ result: LoadedContent<AssessmentContent>) -> [String] {
    result.diagnostics.map { "\($0.path) \($0.id.rawValue)" }
  }

  @Test(arguments: [1, 2]) func reportsAreThoseOfTheCatalog(workers: Int) async throws {
    let catalog = try await RealContent.catalog()
    let loaded = try await AssessmentContentBuilder.load(RealContent.paths, workers: workers)
    #expect(Self.ids(loaded) == [])
    let content = try #require(loaded.value)
    #expect(content.steps.map(\.article.info.id) == catalog.steps.map(\.article.info.id))
    #expect(content.attacks.map(\.title) == catalog.attacks.map(\.article.info.title))
    var random = SeededGenerator(seed: 5)
    for subject in AssessmentSubject.allCases {
      for _ in 0..<20 {
        var answers = Answers(
          profiles: Set(
            (catalog.profiles?.profiles ?? []).compactMap(\.id.local).filter { _ in .random(using: &random) }))
        for question in (catalog.profiles?.exposure ?? []).compactMap(\.id.local) {
          answers.exposure[question] = Int.random(in: 0...2, using: &random)
        }
        for item in content.steps(of: subject).flatMap(\.article.items) {
          answers.items[item.id] = Answer.allCases.randomElement(using: &random)
        }
        let whole = Assessment.report(on: answers, in: catalog.assessment, subject: subject)
        let part = Assessment.report(on: answers, in: content, subject: subject)
        #expect(try part.json(contentVersion: "1") == whole.json(contentVersion: "1"))
        #expect(
          part.plan.map { content.statement(of: $0.id) } == whole.plan.map { catalog.assessment.statement(of: $0.id) })
      }
    }
  }

  @Test func documentsThatAreNotNeededAreNotJudged() async throws {
    var files = Self.files
    files["roto"] = "---\nkind: page\nid: [\n---\n"
    files["ruta"] = "---\nkind: route\n---\n"
    let result = try await Self.load(files)
    #expect(Self.ids(result) == [])
    #expect(result.value?.attacks.map(\.baseline) == [.medium])
    #expect(result.value?.item(.of("uno/a"))?.weight?.against == ["phishing"])
  }

  @Test(arguments: [
    ("uno", "impact=3", "impact=9", "number-range"),
    ("uno", "against=phishing", "against=fishing", "reference-unknown"),
    ("phishing", "baseline: medium", "baseline: sometimes", "value-unknown"),
    ("phishing", "title: Título de phishing\n", "", "key-missing"),
    ("perfiles", "raises=phishing", "raises=nada", "reference-unknown"),
    ("perfiles", "level=1", "level=7", "number-range"),
  ])
  func faultsInWhatIsNeededAreFound(file: String, old: String, new: String, id: String) async throws {
    var files = Self.files
    let text = try #require(files[file])
    try #require(text.contains(old))
    files[file] = text.replacing(old, with: new)
    let found = Self.ids(try await Self.load(files))
    #expect(found.contains("Content/es/\(file).md \(id)"), "\(found)")
  }

  @Test func twoDocumentsWithOneIDAreFound() async throws {
    var files = Self.files
    files["zeta"] = TinyContent.attack("uno", item: "uno/a")
    #expect(Self.ids(try await Self.load(files)) == ["Content/es/zeta.md id-duplicate"])
  }

  /// Whatever the glance does not understand is read to find out.
  @Test(arguments: [
    ("---\nkind: step\n", DocumentKind.step), ("\u{FEFF}---\nid: a\nkind:  \"care\" # x\n", nil),
    ("---\nkind: care\r\n---\r\n", .care), ("---\n{kind: care}\n---\n", nil), ("---\nid: a\n---\nkind: care\n", nil),
    ("kind: care\n", nil), ("---\nsources:\n  - kind: care\n---\n", nil), ("", nil), ("---", nil),
    ("---\nkind: nothing\n---\n", nil),
  ])
  func kindsShowAtAGlance(text: String, kind: DocumentKind?) {
    #expect(DocumentKind(glancingAt: Array(text.utf8)) == kind)
  }

  @Test func aKindInQuotesIsReadAllTheSame() async throws {
    var files = Self.files
    files["uno"] = files["uno"]?.replacing("kind: step", with: "\"kind\": step")
    #expect(try await Self.load(files).value?.steps.count == 1)
    files["phishing"] = files["phishing"]?.replacing("kind: attack", with: "kind: \"attack\"")
    let result = try await Self.load(files)
    #expect(result.value?.attacks.map(\.id) == ["phishing"])
    #expect(Self.ids(result) == [])
  }

  /// Of attacks only some keys are read; whatever is written unlike the others is read whole, and says the same.
  @Test(arguments: [
    "", "# Nota\n", "also-called: [a,\n  b]\n", "related:\n- phishing\n", "\"also-called\": [a]\n",
    "also-called: [a]\r\n",
    "also-called:\n  - \"a: b\"\n\n",
  ])
  func attacksAreReadInPart(extra: String) async throws {
    var files = Self.files
    files["phishing"] = files["phishing"]?.replacing("forms: [1]\n", with: "forms: [1]\n" + extra)
    let result = try await Self.load(files)
    #expect(Self.ids(result) == [])
    let attack = try #require(result.value?.attacks.first)
    #expect(attack.id == "phishing" && attack.severity == 2 && attack.title == "Título de phishing")
    #expect(attack.baseline == .medium)
  }

  @Test func anExcerptKeepsPlaces() throws {
    let source = SourceFile(path: "a.md", text: "---\nid: a\nsources:\n  - {b: c}\ntitle: d\n---\nTexto.\n")
    let excerpt = try #require(FrontMatterExcerpt.of(source, keys: ["id", "title"]))
    #expect(String(decoding: excerpt.bytes, as: UTF8.self) == "---\nid: a\n\n\ntitle: d\n---\n")
    for text in ["", "---\n", "---\n{id: a}\n---\n", "---\nid: a\r\n---\n", "---\nword\n---\n"] {
      #expect(FrontMatterExcerpt.of(SourceFile(path: "a.md", text: text), keys: ["id"]) == nil)
    }
  }
}
