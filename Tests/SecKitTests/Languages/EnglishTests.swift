import Foundation
import Testing

@testable import SecKit
@testable import SecKitRules

/// Content in another language than Spanish: what the program knows of English, seen on a small whole kit.
@Suite struct EnglishTests {
  private static let root = RealContent.root + "/Tests/SampleEnglish"
  static let paths = ContentFolder.Paths(
    content: root + "/Content", curricula: root + "/curricula", language: "en", workingFolder: root)

  private static func lint(_ changes: [String: @Sendable (String) -> String] = [:]) async throws -> LoadedContent<
    Catalog
  > {
    var disk = FileSystem.disk
    let plain = disk
    disk.contents = { path, limit throws(FileSystemError) in
      let bytes = try plain.contents(path, limit)
      guard let change = changes.first(where: { path.hasSuffix($0.key) })?.value else { return bytes }
      return Array(change(String(decoding: bytes, as: UTF8.self)).utf8)
    }
    return try await Linter.load(paths, today: try #require(CalendarDate("2026-11-21")), workers: 1, from: disk)
  }

  @Test func theSampleIsCleanByEveryRule() async throws {
    let result = try await Self.lint()
    #expect(result.diagnostics.map { "\($0.path):\($0.range.start.line) \($0.id.rawValue) \($0.arguments)" } == [])
    let catalog = try #require(result.value)
    #expect(catalog.languageProfile.code == "en")
    #expect(Set(catalog.documents.map(\.info.kind)) == Set(DocumentKind.allCases))
    #expect(catalog.questions.contains { $0.message != nil })
  }

  /// What Spanish has a word for has an English one, and no other language's is taken.
  @Test func eachLanguageHasItsOwnWords() async throws {
    let fence = try await Self.lint(["steps/accounts.md": { $0.replacing("```message", with: "```mensaje") }])
    #expect(fence.diagnostics.map(\.id).contains(.codeInfo))
    let category = try await Self.lint(["attacks/impersonation.md": { $0.replacing("category: ", with: "category: x") }]
    )
    #expect(category.diagnostics.map(\.id).contains(.valueUnknown))
    for category in Attack.Category.allCases {
      let names = LanguageProfile.all.map { $0.name(of: category) }
      for (name, language) in zip(names, LanguageProfile.all) {
        #expect(language.category(named: name) == category)
      }
    }
    #expect(LanguageProfile.spanishOfMexico.category(named: "technical") == nil)
  }

  @Test func itsQuizzesAreHeldToItsPhrases() async throws {
    let result = try await Self.lint([
      "steps/accounts.md": { text in
        text.replacing("- [ ] A code that an app shows.", with: "- [ ] All of the above.")
      }
    ])
    #expect(result.diagnostics.map(\.id).contains(.quizAllOfTheAbove))
  }

  @Test func hardTextsAreHardByFlesch() async throws {
    let hard = String(
      repeating:
        "Institutional representatives unequivocally recommend comprehensive organisational responsibilities. ",
      count: 8)
    let result = try await Self.lint(["pages/privacy.md": { $0 + "\n" + hard + "\n" }])
    let fault = try #require(result.diagnostics.first { $0.id == .readabilityFile })
    #expect(fault.arguments["scale"] == "Flesch" && fault.arguments["threshold"] == "60")
  }

  /// A language that nobody has described is read, and what nobody can judge is left.
  @Test func aFurtherLanguageIsReadAndLeftUnjudged() {
    let profile = LanguageProfile.named("nah")
    #expect(profile.code == "nah" && profile.formalAddress == nil)
    var measure = Readability(profile.reading)
    measure.add("Nimitstlajpaloua. Ximosewi.", profile)
    #expect(measure.words == 2 && measure.sentences == 2 && measure.value == nil)
  }

  @Test(arguments: DocumentKind.allCases) func newFilesAreEnglish(_ kind: DocumentKind) async throws {
    let loaded = try await Self.lint()
    let catalog = try #require(loaded.value)
    let today = try #require(CalendarDate("2026-11-21"))
    guard let scaffold = Scaffold(kind, id: "new", in: catalog, paths: Self.paths, today: today) else {
      #expect(kind == .profiles || kind == .glossary)
      return
    }
    #expect(scaffold.path.contains("/en/"))
    #expect(!scaffold.text.unicodeScalars.contains { $0.value > 0x7F }, "left in Spanish")
    let read = DocumentReader.read(SourceFile(path: scaffold.path, text: scaffold.text), language: .english)
    #expect(read.diagnostics.filter { $0.severity == .error && $0.id != .placeToFill }.map(\.id) == [])
    #expect(read.value?.info.kind == kind)
  }
}
