import Foundation
import SecKitTestSupport
import Testing

@testable import SecKit

/// `Tests/Vectors/assessment`: answers and the report they give, for every program that computes one. The catalogs lie beside
/// them. `SECKIT_RECORD=1` writes the reports anew.
@Suite struct AssessmentVectorTests {
  private static let folder = RealContent.root + "/Tests/Vectors/assessment"

  private static let names =
    (try? FileManager.default.contentsOfDirectory(atPath: folder))?
    .filter { $0.hasSuffix(".json") }.sorted() ?? []

  private static let loading = Task {
    var catalogs: [String: Catalog] = [:]
    for catalog in ["catalog", "catalog-long", "catalog-safety"] {
      let names = try FileManager.default.contentsOfDirectory(atPath: "\(folder)/\(catalog)")
      let files = try names.filter { $0.hasSuffix(".md") }.map {
        ($0.dropLast(3).description, try String(contentsOfFile: "\(folder)/\(catalog)/\($0)", encoding: .utf8))
      }
      catalogs[catalog] = try await TinyContent.catalog(Dictionary(uniqueKeysWithValues: files))
    }
    return catalogs
  }

  @Test func thereAreVectors() { #expect(Self.names.count >= 50) }

  @Test(arguments: names) func answersGiveTheirReport(_ name: String) async throws {
    let file = Self.folder + "/" + name
    let bytes = try #require(FileManager.default.contents(atPath: file))
    var vector = try #require(try JSONSerialization.jsonObject(with: bytes) as? [String: Any])
    let catalogs = try await Self.loading.value
    let content = try #require(catalogs[vector["catalog"] as? String ?? "catalog"]).assessment
    let given = try JSONSerialization.data(withJSONObject: try #require(vector["answers"]))
    let read = AnswersReader.read(Array(given), path: name, content: content)
    let answers = try #require(read.value, "\(read.diagnostics)")
    let subject = try #require(AssessmentSubject(rawValue: vector["subject"] as? String ?? "person"))
    let steps = Set(vector["steps"] as? [String] ?? [])
    let report = Assessment.report(on: answers, in: content, subject: subject, steps: steps)
    vector["report"] = try JSONSerialization.jsonObject(with: Data(report.json(contentVersion: "1").utf8))
    if let day = vector["today"] as? String {
      let today = try #require(CalendarDate(day))
      vector["dates"] = Self.dates(ActionPlan(report, in: content, today: today))
    }
    if let length = vector["length"] {
      #expect(length as? String == "short")
      vector["asked"] = Self.asked(AssessmentSession(content: content, answers: answers, length: .short))
    }
    let text = try JSONSerialization.data(
      withJSONObject: vector, options: [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes])
    try Golden.expect(String(decoding: text, as: UTF8.self) + "\n", file: URL(filePath: file))
  }

  private static func dates(_ plan: ActionPlan) -> [String: Any] {
    let entries = plan.entries.map { entry in
      var value: [String: Any] = [
        "id": entry.id.description, "kind": entry.kind.rawValue, "due": entry.due.description,
      ]
      value["repeat"] = entry.repeat.map { "\($0.count) \($0.unit.rawValue)" }
      return value
    }
    return [
      "entries": entries, "later": plan.later.map(\.description), "held": plan.held.map(\.id.description),
    ]
  }

  private static func asked(_ session: AssessmentSession) -> [String: Any] {
    let questions = session.content.profiles?.exposure ?? []
    let places = session.places(.short)
    return [
      "exposure": places.compactMap { place -> String? in
        if case .exposure(let index) = place { questions[index].id.local } else { nil }
      },
      "items": places.compactMap { place -> String? in
        if case .item(let id) = place { id.description } else { nil }
      },
      "spares-noticeable": session.notAsked?.sparesNoticeable ?? false,
    ]
  }
}
