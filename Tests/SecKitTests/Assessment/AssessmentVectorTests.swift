import Foundation
import Testing

@testable import SecKit

/// `Tests/Vectors/assessment`: answers and the report they give, for every program that computes one. The catalog lies beside
/// them. `SECKIT_RECORD=1` writes the reports anew.
@Suite struct AssessmentVectorTests {
  private static let folder = RealContent.root + "/Tests/Vectors/assessment"

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
    .filter { $0.hasSuffix(".json") }.sorted() ?? []

  private static let loading = Task {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder + "/catalog")
    let files = try names.filter { $0.hasSuffix(".md") }.map {
      ($0.dropLast(3).description, try String(contentsOfFile: "\(folder)/catalog/\($0)", encoding: .utf8))
    }
    return try await TinyContent.catalog(Dictionary(uniqueKeysWithValues: files))
  }

  @Test func thereAreVectors() { #expect(Self.names.count >= 10) }

  @Test(arguments: names) func answersGiveTheirReport(_ name: String) async throws {
    let catalog = try await Self.loading.value
    let file = Self.folder + "/" + name
    let bytes = try #require(FileManager.default.contents(atPath: file))
    var vector = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let given = try JSONSerialization.data(withJSONObject: try #require(vector["answers"]))
    let read = AnswersReader.read(Array(given), path: name, content: catalog.assessment)
    let answers = try #require(read.value, "\(read.diagnostics)")
    let steps = Set(vector["steps"] as? [String] ?? [])
    let report = try Assessment.report(on: answers, in: catalog.assessment, steps: steps).json(contentVersion: "1")
    vector["report"] = try JSONSerialization.jsonObject(with: Data(report.utf8))
    let text = try JSONSerialization.data(
      withJSONObject: vector, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try Golden.expect(String(decoding: text, as: UTF8.self) + "\n", file: URL(filePath: file))
  }
}
