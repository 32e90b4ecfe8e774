import Testing

@testable import SecKit

/// What lint takes can be a page of its own; what cannot is said at the id.
@Suite struct PagePathsTests {
  static let provoked: Set<DiagnosticID> = [.idReserved]

  private func check(_ files: [String: String], _ expected: [Character: [DiagnosticID]]) async throws -> [Diagnostic] {
    let placed = Dictionary(uniqueKeysWithValues: files.map { ("Content/es/\($0)", MarkedSource($1)) })
    let found = try await SampleFolder.folder(placed.mapValues(\.text)).load(checks: false).diagnostics
    expect(found, in: placed, expected)
    expectWhole(found)
    return found
  }

  @Test(arguments: ["con", "prn", "aux", "nul", "com0", "com1", "com9", "lpt0", "lpt5"])
  func namesOfDevicesAreNoPages(_ id: String) async throws {
    let found = try await check(
      [
        "a.md": Marked.document("page", id: "1️⃣\(id)", "T.\n"),
        "b.md": Marked.document("route", id: "r", "## A {#2️⃣\(id)}\n\nT.\n"),
      ],
      ["1️⃣": [.idReserved], "2️⃣": [.idReserved]])
    #expect(found.allSatisfy { $0.arguments["reason"] == "@name.device" })
  }

  @Test(arguments: [
    ("page", "index"), ("care", "index"), ("care", "index-2"), ("page", "sitemap"), ("page", "estilo"),
    ("page", "index-pagina"), ("page", "ataques"), ("page", "directorio"),
  ])
  func namesOfTheSiteAreNoPages(_ kind: String, _ id: String) async throws {
    let front = kind == "care" ? TinyContent.sources + "\n" : ""
    let found = try await check(
      ["a.md": Marked.document(kind, id: "1️⃣\(id)", front: front, "T.\n")], ["1️⃣": [.idReserved]])
    #expect(found.first?.arguments["reason"] == "@name.kept")
  }

  @Test(arguments: ["indice-de-todo", "contacto", "com10", "lpt", "auxilio", "index-de-temas", "nula", "con-calma"])
  func othersAre(_ id: String) async throws {
    _ = try await check(["a.md": Marked.document("page", id: id, "T.\n")], [:])
    _ = try await check(["a.md": Marked.document("care", id: id, front: TinyContent.sources + "\n", "T.\n")], [:])
  }

  @Test func aStepAndAnotherStepsListDoNotMeet() async throws {
    let attack = "impact=3 effort=5min against=phishing"
    let found = try await check(
      [
        "a.md": TinyContent.step("x", items: ["#uno \(attack)"]),
        "b.md": TinyContent.step("x-lista", order: 2, items: ["#uno \(attack)"]).replacing("id: x", with: "id: 1️⃣x"),
        "c.md": TinyContent.attack("phishing", item: "a/uno"), "ayuda.md": TinyContent.helper,
      ], ["1️⃣": [.idReserved]])
    #expect(found.first?.arguments["reason"] == "@name.shared")
    #expect(found.first?.notes.first?.path == "Content/es/a.md")
  }

  @Test func thatAnIDIsTooLongIsSaid() async throws {
    let id = String(repeating: "a", count: 65)
    let found = try await check(["a.md": Marked.document("page", id: "1️⃣\(id)", "T.\n")], ["1️⃣": [.idInvalid]])
    #expect(DiagnosticMessages.table(for: .es).message(for: found[0]).explanation?.contains("64") == true)
  }

  @Test(arguments: [("con", true), ("CON.txt", true), ("nul.tar.gz", true), ("conin$", true), ("concha", false)])
  func devices(_ name: String, _ isDevice: Bool) {
    #expect(PortableName.isDevice(name) == isDevice)
  }
}
