import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct DatesAreFreshTests {
  private func check(
    _ path: String, _ text: String, today: String, _ expected: [Character: [DiagnosticID]],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Diagnostic] {
    let marked = MarkedSource(text)
    let found = try await Sample.faults(path, marked, today: today).filter { $0.path == path }
    expect(found, in: [path: marked], expected, sourceLocation: sourceLocation)
    return found
  }

  @Test("a review is overdue the day after it falls due, and says for how long")
  func overdue() async throws {
    let path = "Content/es/cuidados/a.md"
    let text = Sample.document("care", "a", front: "review-every: 6 months\n" + Sample.sources, "Texto.\n")
      .replacing("reviewed: ", with: "reviewed: 1️⃣")
    _ = try await check(path, text, today: "2027-05-01", [:])
    let found = try await check(path, text, today: "2027-05-11", ["1️⃣": [.reviewOverdue]])
    #expect(found.first?.arguments == ["due": "2027-05-01", "days": "10"])
  }

  @Test func noDateLiesInTheFuture() async throws {
    let path = "Content/es/directorio/otra.md"
    let text = Sample.helper(
      "otra", more: "sources: [{title: F, url: \"https://ejemplo.mx/a\", accessed: 1️⃣2026-11-01}]\n",
      channels: """
        channels:
          - type: phone
            value: "911"
            verified: 2️⃣2026-11-01
            source: Oficio
        """
    ).replacing("reviewed: ", with: "reviewed: 3️⃣")
    _ = try await check(path, text, today: "2026-11-01", [:])
    // A day of grace: it is that day already where the author is.
    _ = try await check(path, text, today: "2026-10-31", [:])
    _ = try await check(
      path, text, today: "2026-10-30",
      ["1️⃣": [.dateInFuture], "2️⃣": [.dateInFuture], "3️⃣": [.dateInFuture]])
  }

  @Test("a confirmed channel grows stale after six months; an unconfirmed one wears its badge instead")
  func channels() async throws {
    let path = "Content/es/directorio/otra.md"
    let text = Sample.helper(
      "otra",
      channels: """
        channels:
          - type: phone
            value: "55 1234 5678"
            verified: 1️⃣2026-04-15
            source: Oficio
          - type: phone
            value: "55 8765 4321"
            verified: 2019-01-01
            status: unconfirmed
        """)
    _ = try await check(path, text, today: "2026-11-01", ["1️⃣": [.channelStale]])
    let found = try await check(path, text, today: "2027-10-14", ["1️⃣": [.channelStale]])
    #expect(found.first?.arguments == ["value": "55 1234 5678", "date": "2026-04-15", "months": "17"])
  }

  @Test func wholeMonthsAreCounted() throws {
    let first = try #require(CalendarDate("2026-01-31"))
    let cases = [("2026-02-28", 0), ("2026-03-01", 1), ("2026-07-31", 6), ("2027-01-30", 11), ("2027-01-31", 12)]
    for (text, months) in cases {
      let last = try #require(CalendarDate(text))
      #expect(first.months(until: last) == months)
    }
  }
}
