import Foundation
import SecKitExchange
import SecKitTestSupport
import Testing

@testable import SecKit

/// `docs/schemas` says what the program really writes and reads.
@Suite(
  .waits,
  .enabled(
    if: SchemaValidator.python != nil || SchemaValidator.isRequired,
    "no Python with jsonschema in .venv-test; make test installs it"))
struct SchemaTests {
  private static func value(_ json: String) throws -> Any {
    try JSONSerialization.jsonObject(with: Data(json.utf8))
  }

  /// Sets of answers over the real content, of every kind.
  private static func samples(_ subject: AssessmentSubject, _ catalog: Catalog) -> [Answers] {
    var random = SeededGenerator(seed: 11)
    let items = catalog.assessment.steps(of: subject).flatMap(\.article.items)
    let questions = (catalog.profiles?.exposure ?? []).compactMap(\.id.local)
    let profiles = (catalog.profiles?.profiles ?? []).compactMap(\.id.local)
    let mixed = (0..<12).map { _ in
      Answers(
        profiles: Set(profiles.filter { _ in Bool.random(using: &random) }),
        exposure: Dictionary(uniqueKeysWithValues: questions.map { ($0, Int.random(in: 0...2, using: &random)) }),
        items: Dictionary(
          uniqueKeysWithValues: items.filter { _ in Bool.random(using: &random) }
            .map { ($0.id, Answer.allCases.randomElement(using: &random) ?? .yes) }))
    }
    let uniform = Answer.allCases.map { answer in
      Answers(items: Dictionary(uniqueKeysWithValues: items.map { ($0.id, answer) }))
    }
    return [Answers()] + uniform + mixed
  }

  /// Fits with what was written; does not fit when a needed field is gone, a foreign one is there or a value has another type.
  private func check(_ schema: String, _ texts: [String], needed: [String]) throws {
    let values = try texts.map(Self.value)
    let faults = try SchemaValidator.faults(schema, values)
    #expect(faults.count == values.count && faults.allSatisfy(\.isEmpty), "\(faults.joined().prefix(5))")

    let whole = try #require(values.last as? [String: Any])
    var broken = needed.map { name in
      var value = whole
      value[name] = nil
      return value
    }
    broken.append(whole.merging(["foreign": 1]) { $1 })
    for name in whole.keys { broken.append(whole.merging([name: "x y"]) { $1 }) }
    let kinds = try SchemaValidator.faults(schema, broken)
    // A content version may be any text.
    let unnoticed = zip(broken, kinds).filter { $1.isEmpty && $0["content-version"] as? String != "x y" }
    #expect(unnoticed.isEmpty)
  }

  @Test func answers() async throws {
    let catalog = try await RealContent.catalog()
    let sets = AssessmentSubject.allCases.flatMap { Self.samples($0, catalog) }
    try check("answers-1", try sets.map { try $0.json() }, needed: [])
    let wrong = try SchemaValidator.faults(
      "answers-1",
      [["answers": ["cuentas/gestor": "maybe"]], ["answers": ["gestor": "yes"]], ["exposure": ["viajes": 1]]])
    #expect(wrong.allSatisfy { !$0.isEmpty })
  }

  @Test func reports() async throws {
    let catalog = try await RealContent.catalog()
    let texts = try AssessmentSubject.allCases.flatMap { subject in
      try Self.samples(subject, catalog).map {
        try Assessment.report(on: $0, in: catalog.assessment, subject: subject).json(
          contentVersion: catalog.kit.version)
      }
    }
    try check(
      "report-1", texts,
      needed: [
        "report-version", "model-version", "content-version", "steps", "attacks", "next-actions", "plan", "to-find-out",
      ])
  }

  @Test func questionBanks() async throws {
    let catalog = try await RealContent.catalog()
    var loss = LossReport()
    let texts = try [Array(catalog.questions.prefix(3)), catalog.questions].map { questions in
      String(decoding: try JSONFormat().export(QuestionBank(questions, of: catalog), loss: &loss), as: UTF8.self)
    }
    try check("question-bank-1", texts, needed: ["bank-version", "content-version", "lang", "questions"])
    let whole = try #require(try Self.value(texts[0]) as? [String: Any])
    let question = try #require((whole["questions"] as? [[String: Any]])?.first)
    let changes: [[String: Any]] = [["id": "cuentas"], ["type": "otro"], ["parts": []], ["reviewed": "ayer"], ["x": 1]]
    let wrong = try SchemaValidator.faults(
      "question-bank-1",
      changes.map { change in whole.merging(["questions": [question.merging(change) { $1 }]]) { $1 } })
    #expect(wrong.allSatisfy { !$0.isEmpty })
  }

  @Test func records() async throws {
    let catalog = try await RealContent.catalog()
    let date = try #require(CalendarDate("2026-11-21"))
    let texts = try AssessmentSubject.allCases.flatMap { subject in
      try Self.samples(subject, catalog).map {
        try SavedRecord($0, in: catalog.assessment, subject: subject, date: date).json()
      }
    }
    try check(
      "record-\(SavedRecord.version)", texts,
      needed: [
        "record-version", "model-version", "content-version", "date", "subject", "profile", "exposure", "answers",
        "applicable",
      ])
  }

  @Test func comparisons() async throws {
    let catalog = try await RealContent.catalog()
    let dates = try ["2026-10-21", "2026-11-21"].map { try #require(CalendarDate($0)) }
    let texts = try AssessmentSubject.allCases.flatMap { subject in
      let samples = Self.samples(subject, catalog)
      return try zip(samples, samples.dropFirst() + samples.prefix(1)).map { before, after in
        var earlier = SavedRecord(before, in: catalog.assessment, subject: subject, date: dates[0])
        earlier = SavedRecord(
          modelVersion: 7, contentVersion: "0.9", date: earlier.date, subject: subject, profiles: earlier.profiles,
          exposure: earlier.exposure, answers: earlier.answers.merging([ContentID.of("de-antes/punto"): .yes]) { $1 },
          applicable: earlier.applicable.union([ContentID.of("de-antes/punto")]))
        let later = SavedRecord(after, in: catalog.assessment, subject: subject, date: dates[1])
        let comparison = try #require(SavedComparison(earlier, later, in: catalog.assessment, lock: IDLock()))
        return try comparison.json(contentVersion: catalog.kit.version)
      }
    }
    // Every list has something in it somewhere, or the schema would not be tried.
    let values = try texts.map { try #require(try Self.value($0) as? [String: Any]) }
    for list in ["steps", "improved", "fell-back", "changed", "new", "gone", "exposure", "unmapped"] {
      #expect(values.contains { ($0[list] as? [Any])?.isEmpty == false }, "\(list)")
    }
    try check(
      "comparison-1", texts,
      needed: [
        "comparison-version", "model-version", "content-version", "subject", "before", "after", "steps", "improved",
        "fell-back", "changed", "new", "gone", "exposure", "unmapped", "merged",
      ])
    let changes: [[String: Any]] = [
      ["improved": [["id": "cuentas/gestor", "before": "unknown", "after": "yes"]]],
      ["fell-back": [["id": "cuentas/gestor", "before": "yes"]]], ["steps": [["id": "cuentas", "before": "yes"]]],
      ["before": ["date": "2026-10-21"]],
    ]
    let wrong = try SchemaValidator.faults("comparison-1", changes.map { values[0].merging($0) { $1 } })
    #expect(wrong.allSatisfy { !$0.isEmpty })
  }

  @Test(arguments: [2, 9, 10, 30]) func merges(_ people: Int) async throws {
    let catalog = try await RealContent.catalog()
    let samples = Self.samples(.organization, catalog)
    let sets = (0..<people).map { samples[$0 % samples.count] }
    let merge = try #require(OrganizationMerge(sets, in: catalog.assessment))
    try check(
      "organization-merge-1", [try merge.json(contentVersion: catalog.kit.version)],
      needed: ["version", "people", "items", "begin", "report"])
  }
}
