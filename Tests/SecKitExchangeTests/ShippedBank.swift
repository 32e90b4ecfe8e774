import Foundation
import Testing

@testable import SecKit
@testable import SecKitExchange

/// The questions of the repository's content as a bank, and banks as the content would read them.
enum ShippedBank {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path

  static func catalog() async throws -> Catalog {
    let paths = ContentFolder.Paths(
      content: root + "/Content", curricula: root + "/curricula", language: "es", workingFolder: "/")
    return try #require(try await CatalogBuilder.load(paths, workers: 2).value)
  }

  static func bank() async throws -> QuestionBank {
    let catalog = try await catalog()
    return QuestionBank(catalog.questions, of: catalog)
  }

  /// What the content's reader makes of a bank's Markdown.
  static func read(_ bank: QuestionBank, document: String) -> Diagnosed<[BankQuestion]> {
    var loss = LossReport()
    let objectives = Set(bank.questions.compactMap(\.objective)).sorted()
    let front = objectives.isEmpty ? "" : "objectives:\n" + objectives.map { "  \($0): Sabe algo\n" }.joined()
    let reviewed = bank.questions.first?.reviewed?.description ?? "2026-11-01"
    let text = """
      ---
      kind: page
      id: \(document)
      title: Título
      summary: Resumen.
      reviewed: \(reviewed)
      \(front)---

      """ + BankMarkdown.text(bank, title: "Práctica", loss: &loss)
    // Pages hold no quizzes; care does.
    let source = SourceFile(
      path: "a.md",
      text: text.replacing(
        "kind: page", with: "kind: care\nsources:\n  - {title: F, url: \"https://f.mx/\", accessed: 2026-11-01}"))
    return DocumentReader.read(source).map { document in
      document.item.article.questions.map { BankQuestion($0, of: document.info) }
    }
  }
}
