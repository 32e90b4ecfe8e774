import Foundation
import Testing

@testable import SecKit

@Suite struct SavedRecordTests {
  private static let date = CalendarDate("2026-11-21")!

  private static func record() async throws -> SavedRecord {
    let answers = AssessmentSample.answers(
      ["uno/decide": .yes, "uno/gente": .notYet, "dos/otro": .unknown], profiles: ["prensa"], exposure: ["viajes": 1])
    return SavedRecord(answers, in: try await AssessmentSample.catalog().assessment, subject: .person, date: date)
  }

  private static func fields() async throws -> [String: Any] {
    let json = try await record().json()
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  private static func read(_ fields: [String: Any]) throws -> SavedRecord {
    try SavedRecord(reading: Array(try JSONSerialization.data(withJSONObject: fields)))
  }

  @Test func whatIsWrittenIsRead() async throws {
    let record = try await Self.record()
    #expect(try SavedRecord(reading: Array(record.json().utf8)) == record)
    #expect(try record.json() == SavedRecord(reading: Array(record.json().utf8)).json())
    #expect(record.subject == .person && record.date == Self.date && record.contentVersion == "1")
    #expect(record.profiles == [.of("perfiles/prensa")] && record.exposure == [.of("perfiles/viajes"): 1])
  }

  /// What did not concern the person is not "unanswered".
  @Test func applicableIsWhatConcernedThePerson() async throws {
    let record = try await Self.record()
    #expect(!record.applicable.contains(.of("uno/viaje")))
    #expect(record.applicable.contains(.of("uno/gente")) && record.applicable.contains(.of("dos/solo")))
    let catalog = try await AssessmentSample.catalog()
    let one = SavedRecord(Answers(), in: catalog.assessment, subject: .person, steps: ["dos"], date: Self.date)
    #expect(Set(one.applicable.map(\.document)) == ["dos"])
  }

  /// The fixture is what version 1 wrote; it must be read by every later program.
  @Test func versionOneIsRead() throws {
    let path = RealContent.root + "/Tests/Vectors/records/record-1.json"
    let record = try SavedRecord(reading: Array(try #require(FileManager.default.contents(atPath: path))))
    #expect(record.subject == .person)
    #expect(record.date == CalendarDate("2026-05-04") && record.contentVersion == "2026.05" && record.modelVersion == 1)
    #expect(
      record.answers == [
        .of("cuentas/gestor"): .notYet, .of("cuentas/dos-pasos"): .partly, .of("equipos/cifrado"): .yes,
      ])
    #expect(record.applicable.count == 4)
    #expect(try record.json().contains("\"record-version\" : 2"))
  }

  @Test func laterVersionsAreRefused() async throws {
    var fields = try await Self.fields()
    fields["record-version"] = 3
    fields["what-nobody-knows-yet"] = true
    #expect(throws: SavedRecordError.future(version: 3)) { try Self.read(fields) }
  }

  @Test(arguments: [
    "model-version", "content-version", "date", "subject", "profile", "exposure", "answers", "applicable",
  ])
  func everyFieldIsNeeded(_ name: String) async throws {
    var fields = try await Self.fields()
    fields[name] = nil
    #expect(throws: SavedRecordError.unfit(field: name)) { try Self.read(fields) }
    fields[name] = NSNull()
    #expect(throws: SavedRecordError.unfit(field: name)) { try Self.read(fields) }
  }

  @Test func valuesAreNotGuessed() async throws {
    let bad: [(String, Any)] = [
      ("answers", ["uno/decide": "maybe"]), ("answers", ["UNO": "yes"]), ("exposure", ["perfiles/viajes": 3]),
      ("exposure", ["perfiles/viajes": "1"]), ("date", "ayer"), ("subject", "todas"), ("applicable", [1]),
      ("model-version", 0), ("record-version", 0), ("record-version", "2"), ("otra", 1),
    ]
    for (name, value) in bad {
      var fields = try await Self.fields()
      fields[name] = value
      #expect(throws: SavedRecordError.unfit(field: name), "\(name): \(value)") { try Self.read(fields) }
    }
  }

  @Test(arguments: ["", "{", "[]", "null", "{}", "{\"answers\": {}}", "hola", "\u{FEFF}{}"])
  func whatIsNoRecordIsSaidToBeNone(_ text: String) {
    #expect(throws: SavedRecordError.notRecord) { try SavedRecord(reading: Array(text.utf8)) }
  }

  @Test func cutRecordsAreRefused() async throws {
    let bytes = Array(try await Self.record().json().utf8)
    // The last byte is only a line end.
    for length in 0..<(bytes.count - 2) {
      #expect(throws: SavedRecordError.self) { try SavedRecord(reading: Array(bytes.prefix(length))) }
    }
  }
}
