import Foundation
import Testing

@testable import SecKit

@Suite struct SavedComparisonTests {
  private static let before = CalendarDate("2026-10-21")!
  private static let after = CalendarDate("2026-11-21")!

  private static func lock(_ lines: String...) -> IDLock {
    IDLock.parse(SourceFile(path: "ids.lock", text: lines.joined(separator: "\n"))).value ?? IDLock()
  }

  private static func record(
    _ items: [String: Answer], date: CalendarDate = before, model: Int = 1, subject: AssessmentSubject = .person,
    exposure: [String: Int] = [:], applicable: [String] = []
  ) -> SavedRecord {
    SavedRecord(
      modelVersion: model, contentVersion: "1", date: date, subject: subject, profiles: [],
      exposure: Dictionary(uniqueKeysWithValues: exposure.map { (ContentID.of($0), $1) }),
      answers: Dictionary(uniqueKeysWithValues: items.map { (ContentID.of($0), $1) }),
      applicable: Set((items.keys + applicable).map(ContentID.of)))
  }

  // MARK: Mapping

  @Test func idsThatMovedAreFollowed() async throws {
    let catalog = try await AssessmentSample.catalog()
    let record = Self.record(["viejo/punto": .yes], exposure: ["perfiles/viajas": 2], applicable: ["viejo/otro"])
    let lock = Self.lock(
      "viejo/punto -> medio/punto", "medio/punto -> uno/decide", "viejo/otro -> dos/otro",
      "perfiles/viajas -> perfiles/viajes")
    let mapping = RecordMapping(record, in: catalog.assessment, lock: lock)
    #expect(mapping.answers.items == [.of("uno/decide"): .yes] && mapping.answers.exposure == ["viajes": 2])
    #expect(mapping.applicable == [.of("uno/decide"), .of("dos/otro")] && mapping.unmapped == [])
    #expect(mapping.steps == ["uno", "dos"])
  }

  @Test func idsThatVanishedAreNamed() async throws {
    let catalog = try await AssessmentSample.catalog()
    let record = Self.record(["uno/decide": .yes, "uno/nada": .yes], exposure: ["perfiles/nada": 1])
    let mapping = RecordMapping(record, in: catalog.assessment, lock: Self.lock("uno/nada -> uno/tampoco"))
    #expect(mapping.unmapped == [.of("perfiles/nada"), .of("uno/nada")])
    #expect(mapping.answers.items == [.of("uno/decide"): .yes] && mapping.record == record)
  }

  /// Two items became one: an answer is taken over only where both said the same.
  @Test func mergedItemsAreNotGuessed() async throws {
    let catalog = try await AssessmentSample.catalog()
    let lock = Self.lock("a/uno -> uno/decide", "a/dos -> uno/decide")
    func mapping(_ items: [String: Answer], _ applicable: [String] = []) -> RecordMapping {
      RecordMapping(Self.record(items, applicable: applicable), in: catalog.assessment, lock: lock)
    }
    #expect(mapping(["a/uno": .yes, "a/dos": .yes]).answers.items == [.of("uno/decide"): .yes])
    // The item is there, only the answer is not: that is told apart from one that vanished.
    let differing = mapping(["a/uno": .yes, "a/dos": .partly])
    #expect(differing.merged == [.of("uno/decide")] && differing.unmapped == [] && differing.answers.items == [:])
    #expect(mapping(["a/uno": .yes], ["a/dos"]).answers.items == [:])
    #expect(mapping([:], ["a/uno", "a/dos"]).applicable == [.of("uno/decide")])
  }

  /// An id of the lock may lead to something that is no item of this subject.
  @Test func otherKindsAreNotItems() async throws {
    let catalog = try await AssessmentSample.catalog()
    let mapping = RecordMapping(
      Self.record(["uno/punto": .yes]), in: catalog.assessment, lock: Self.lock("uno/punto -> robo"))
    #expect(mapping.unmapped == [.of("uno/punto")])
  }

  @Test func theReportIsOverTheItemsOfThen() async throws {
    let catalog = try await AssessmentSample.catalog()
    // Of step two only one item was asked: what came later must not take the band away.
    let mapping = RecordMapping(Self.record(["dos/solo": .yes]), in: catalog.assessment, lock: IDLock())
    let steps = mapping.report(in: catalog.assessment).steps
    #expect(steps.map(\.step) == ["dos"] && steps.first?.band == .sustained && steps.first?.open == [])
  }

  // MARK: Comparing

  @Test func changesAreSorted() async throws {
    let catalog = try await AssessmentSample.catalog()
    let before = Self.record([
      "uno/decide": .notYet, "uno/importa": .yes, "uno/ayuda": .unknown, "dos/solo": .partly, "uno/viaje": .yes,
    ])
    let after = Self.record(
      ["uno/decide": .partly, "uno/importa": .notYet, "uno/ayuda": .yes, "dos/solo": .partly, "dos/otro": .yes],
      date: Self.after)
    let comparison = try #require(SavedComparison(before, after, in: catalog.assessment, lock: IDLock()))
    #expect(comparison.improved.map(\.id) == [.of("uno/decide")])
    #expect(comparison.fellBack.map(\.id) == [.of("uno/importa")])
    #expect(comparison.changed.map(\.id) == [.of("uno/ayuda")])
    #expect(comparison.new.map(\.id) == [.of("dos/otro")] && comparison.new.first?.after == .yes)
    #expect(comparison.gone.map(\.id) == [.of("uno/viaje")] && comparison.gone.first?.before == .yes)
    #expect(comparison.steps.map(\.step) == ["uno", "dos"] && !comparison.hasOtherModel)
  }

  @Test func whatSurroundsHerIsCompared() async throws {
    let catalog = try await AssessmentSample.catalog()
    let before = Self.record(["uno/decide": .yes], exposure: ["perfiles/viajes": 2])
    let after = Self.record(["uno/decide": .yes], date: Self.after, exposure: ["perfiles/viajes": 0])
    func changes(_ one: SavedRecord, _ two: SavedRecord) throws -> [SavedComparison.ExposureChange] {
      try #require(SavedComparison(one, two, in: catalog.assessment, lock: IDLock())).exposure
    }
    #expect(try changes(before, after) == [.init(question: .of("perfiles/viajes"), before: 2, after: 0)])
    #expect(try changes(before, before) == [])
    let silent = Self.record(["uno/decide": .yes], date: Self.after)
    #expect(try changes(silent, after) == [.init(question: .of("perfiles/viajes"), before: nil, after: 0)])
  }

  @Test func bandsAreOfThenAndNow() async throws {
    let catalog = try await AssessmentSample.catalog()
    let before = Self.record(["dos/solo": .notYet, "dos/otro": .notYet])
    let after = Self.record(["dos/solo": .yes, "dos/otro": .yes], date: Self.after)
    let comparison = try #require(SavedComparison(before, after, in: catalog.assessment, lock: IDLock()))
    #expect(comparison.steps == [.init(step: "dos", before: .toBegin, after: .sustained)])
  }

  @Test func aRecordBesideItselfShowsNothing() async throws {
    let catalog = try await AssessmentSample.catalog()
    var random = SeededGenerator(seed: 7)
    let items = catalog.steps.flatMap(\.article.items)
    for _ in 0..<50 {
      let answers = Answers(
        items: Dictionary(
          uniqueKeysWithValues: items.filter { _ in Bool.random(using: &random) }
            .map { ($0.id, Answer.allCases.randomElement(using: &random) ?? .yes) }))
      let record = SavedRecord(answers, in: catalog.assessment, subject: .person, date: Self.before)
      let comparison = try #require(SavedComparison(record, record, in: catalog.assessment, lock: IDLock()))
      let all = [comparison.improved, comparison.fellBack, comparison.changed, comparison.new, comparison.gone]
      #expect(all.allSatisfy(\.isEmpty) && comparison.steps.allSatisfy { $0.before == $0.after })
      // What the person saw when saving is what is shown later.
      let report = RecordMapping(record, in: catalog.assessment, lock: IDLock()).report(in: catalog.assessment)
      #expect(
        try report.json(contentVersion: "1")
          == Assessment.report(on: answers, in: catalog.assessment).json(contentVersion: "1"))
    }
  }

  /// Turned around, what improved fell back.
  @Test func turnedAroundItIsTheOtherWay() async throws {
    let catalog = try await AssessmentSample.catalog()
    let one = Self.record(["uno/decide": .notYet, "uno/importa": .yes])
    let two = Self.record(["uno/decide": .yes, "uno/importa": .partly], date: Self.after)
    let there = try #require(SavedComparison(one, two, in: catalog.assessment, lock: IDLock()))
    let back = try #require(SavedComparison(two, one, in: catalog.assessment, lock: IDLock()))
    #expect(there.improved.map(\.id) == back.fellBack.map(\.id) && there.fellBack.map(\.id) == back.improved.map(\.id))
  }

  @Test func otherModelsAreSaidAndOtherSubjectsRefused() async throws {
    let catalog = try await AssessmentSample.catalog()
    let now = Self.record([:], date: Self.after)
    let other = try #require(SavedComparison(Self.record([:], model: 9), now, in: catalog.assessment, lock: IDLock()))
    #expect(other.hasOtherModel)
    #expect(
      SavedComparison(Self.record([:], subject: .organization), now, in: catalog.assessment, lock: IDLock()) == nil)
  }
}
