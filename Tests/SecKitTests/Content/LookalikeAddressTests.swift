import Testing

@testable import SecKit

/// Characters of an address that only look like the ones that were meant are named where they stand, and nothing else is said of
/// the address; addresses in other alphabets are none of that.
@Suite struct LookalikeAddressTests {
  private static func page(_ body: String) -> String { Marked.document("page", body) }
  private static func link(_ address: String) -> String { page("Mira [esto](\(address)) y ya.\n") }
  private static let one: [Character: [DiagnosticID]] = ["1️⃣": [.lookalikeCharacter]]

  static let cases: [FaultCase] = [
    FaultCase("a Cyrillic letter in a domain", link("https://b1️⃣аnco.mx"), one),
    FaultCase("a domain of nothing but look-alikes", link("https://1️⃣соса.mx/"), one),
    FaultCase("a Cyrillic letter in a path", link("https://ejemplo.mx/gu1️⃣іa"), one),
    FaultCase("in the words too", page("Mira [bаnco.mx](https://b1️⃣аnco.mx/).\n"), one),
    FaultCase("in an address alone", page("Mira <https://b1️⃣аnco.mx/>.\n"), one),
    FaultCase("in the name of a mailbox", link("mailto:h1️⃣оla@ejemplo.mx"), one),
    FaultCase("in the domain of a mailbox", link("mailto:hola@ejempl1️⃣о.mx"), one),
    FaultCase("in a scheme", link("htt1️⃣рs://ejemplo.mx"), one),
    FaultCase("a wide sign", link("https://ejemplo1️⃣．mx"), one),
    FaultCase("a dash", link("https://ejemplo.mx/guia1️⃣–basica"), one),
    FaultCase("dashes of a number", link("tel:+521️⃣–55–5533–5533"), one),
    FaultCase("in the path of a file", link("../kit/cuent1️⃣аs.md"), one),
    FaultCase("in an id", link("../kit/cuentas.md#c1️⃣оrreo"), one),
    FaultCase("in a caution", Marked.helper(more: "caution: \"Mira [esto](https://b1️⃣аnco.mx)\"\n"), one),
    FaultCase("another alphabet", link("https://ru.ejemplo.mx/wiki/Москва_и_река")),
    FaultCase("an accent", link("https://ejemplo.mx/guía")),
    FaultCase(
      "in a source",
      Marked.document(
        "care", front: "sources: [{title: T, url: \"https://ejemplo.mx/gu1️⃣іa\", accessed: 2026-11-01}]\n"), one),
    FaultCase(
      "in a channel",
      Marked.helper(
        channels:
          "channels:\n  - {type: email, value: h1️⃣оla@b.mx, verified: 2026-11-01, source: \"https://2️⃣аbc.mx\"}\n"),
      ["1️⃣": [.lookalikeCharacter], "2️⃣": [.lookalikeCharacter]]),
  ]

  @Test(arguments: cases) func areNamedWhereTheyStand(_ fault: FaultCase) async throws {
    let marked = MarkedSource(fault.text)
    let path = "Content/es/paginas/a.md"
    let found = try await Sample.faults(path, marked)
      .only(.lookalikeCharacter, .linkMalformed, .linkUnsafe, .linkBroken, .linkFragmentBroken, .hiddenCharacter)
    expect(found, in: [path: marked], fault.expected)
    for fault in found { #expect(fault.fixIts.count == 1 && fault.range.end > fault.range.start) }
  }
}
