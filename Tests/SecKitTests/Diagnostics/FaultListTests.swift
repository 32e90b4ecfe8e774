import Foundation
import Testing

@testable import SecKit
@testable import SecKitRules

/// Many faults of one kind are counted, in every format.
@Suite struct FaultListTests {
  private func fault(_ id: DiagnosticID, _ line: Int, in path: String = "a.md") -> Diagnostic {
    Diagnostic(
      id, in: path, SourceRange(at: SourcePosition(line: line, column: 1)),
      ["name": "x", "id": "\(line)", "allowed": ""])
  }

  @Test func thoseBeyondAreCounted() {
    var list = FaultList()
    for line in 1...250 { list.append(fault(.keyUnknown, line)) }
    list.append(fault(.idInvalid, 1))
    #expect(list.all.count == FaultList.limit + 1)
    #expect(list.all.filter { $0.id == .keyUnknown }.map(\.range.start.line) == Array(1...FaultList.limit))
    #expect(list.all.total(.error) == 251)
    // A list in a list counts the same.
    var outer = FaultList(list.all)
    outer += list.all
    #expect(outer.all.total(.error) == 502)
    #expect(outer.all.count == FaultList.limit + 2)
  }

  @Test func aDigestShowsTheFirstOfEachKindAndCountsTheRest() {
    let many = (1...1500).map { fault(.keyUnknown, $0, in: "\($0).md") } + [fault(.idInvalid, 1)]
    let digest = DiagnosticDigest(many)
    #expect(digest.shown.count == DiagnosticDigest.limit + 1)
    #expect(digest.omitted.map(\.id) == [.keyUnknown])
    #expect(digest.omitted.map(\.count) == [500])
    #expect(DiagnosticDigest(many, limitPerID: 20).omitted.map(\.count) == [1480])
  }

  @Test func everyFormatSaysHowManyThereAre() throws {
    var list = FaultList()
    for line in 1...250 { list.append(fault(.keyUnknown, line)) }
    let json = try #require(
      try JSONSerialization.jsonObject(with: Data(try JSONFormatter().format(list.all).utf8)) as? [String: Any])
    #expect(json["errors"] as? Int == 250)
    #expect((json["diagnostics"] as? [Any])?.count == 100)
    let omitted = try #require((json["omitted"] as? [[String: Any]])?.first)
    #expect(omitted["id"] as? String == "key-unknown" && omitted["count"] as? Int == 150)
    let sarif = try SARIFFormatter(toolVersion: "1").format(list.all, sources: [:])
    #expect(sarif.contains("\"key-unknown\" : 150"))
    #expect(
      ConsoleFormatter().format(list.all, sources: [:]).contains(
        "[key-unknown] …y 150 más del mismo tipo, que solo cuento."))
    #expect(
      ConsoleFormatter(limitPerID: 20).format(list.all, sources: [:])
        .contains("[key-unknown] …y 230 más del mismo tipo. Usa --all"))
    #expect(!(try JSONFormatter().format([fault(.keyUnknown, 1)])).contains("omitted"))
  }

  /// A file full of one fault keeps few of them, whatever finds it.
  @Test(arguments: [
    ("## a {#h}\n\n", DiagnosticID.localIDDuplicate), ("## a {#H}\n\n", .idInvalid), ("## a {.zz}\n\n", .classUnknown),
    ("## a {#a zz=1}\n\n", .attributeUnknown), ("<b>\n\n", .rawHTML), ("[a](b.md)\n\n", .linkBroken),
    ("[a](#b)\n\n", .linkFragmentBroken), ("[a](http://b.mx)\n\n", .linkUnsafe), ("[a](https://b)\n\n", .linkMalformed),
    ("usted\n\n", .formalAddress), ("![](a.png)\n\n", .imageWithoutText),
    ("- a {#b}\n\n", .attributesMisplaced),
  ])
  func aFileFullOfOneFaultKeepsFew(_ line: String, _ id: DiagnosticID) async throws {
    let page = Marked.document("page", id: "a", String(repeating: line, count: 1000))
    let found = try await SampleFolder.folder(["Content/es/a.md": page]).load().diagnostics.filter { $0.id == id }
    #expect(found.count == FaultList.limit)
    #expect(found.reduce(0) { $0 + 1 + $1.repeats } >= 999)
  }

  @Test func unknownAnswersAreCounted() async throws {
    let catalog = try await TinyContent.catalog([
      "a": TinyContent.step("cuentas", items: ["#uno impact=3 effort=5min against=phishing"]),
      "b": TinyContent.attack("phishing", item: "a/uno"), "ayuda": TinyContent.helper,
    ])
    let answers = (0..<40_000).map { "\"cuentas/un\($0)\": \"yes\"" }.joined(separator: ",")
    let read = AnswersReader.read(
      Array("{\"answers\": {\(answers)}}".utf8), path: "r.json", content: catalog.assessment)
    #expect(read.value == nil)
    #expect(read.diagnostics.count == FaultList.limit)
    #expect(read.diagnostics.total(.error) == 40_000)
    #expect(read.diagnostics.first?.arguments["nearest"] == "cuentas/uno")
  }
}
