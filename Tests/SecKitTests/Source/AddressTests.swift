import SecKitTestSupport
import Testing

@testable import SecKit

/// One judge of addresses: the same vectors for links, front matter and `--base-url`; `SafeURLTests` has them for the publisher.
@Suite struct AddressTests {
  static let kinds: [String: WebAddress.Kind] = [
    "https": .https, "onion": .onion, "mail": .mail, "telephone": .telephone, "relative": .relative,
    "fragment": .fragment,
  ]

  private func judged(_ text: String) -> (kind: WebAddress.Kind?, text: String?, why: String?) {
    do throws(WebAddress.Fault) {
      let address = try WebAddress(text)
      return (address.kind, address.text, nil)
    } catch {
      return (nil, nil, error.rawValue)
    }
  }

  @Test(arguments: AddressVector.all) func isJudgedRightly(_ vector: AddressVector) {
    let found = judged(vector.address)
    #expect(found.kind == Self.kinds[vector.link])
    #expect(found.text == vector.text)
    #expect(found.why == (vector.text == nil ? vector.link : nil))
    if let text = found.text {
      #expect(text.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(judged(text).text == text, "what is published is judged like what was written")
    }
  }

  @Test(arguments: AddressVector.all) func isABaseOrNot(_ vector: AddressVector) {
    let found: String
    do throws(WebAddress.Fault) { found = try WebAddress.base(vector.address) } catch { found = error.rawValue }
    #expect(found == vector.base)
  }

  @Test func everyReasonHasAVectorAndWords() {
    let provoked = Set(AddressVector.all.flatMap { [$0.link, $0.base] })
    for fault in WebAddress.Fault.allCases where ![.missingMailto, .missingTel].contains(fault) {
      #expect(provoked.contains(fault.rawValue), "\(fault)")
    }
    for fault in WebAddress.Fault.allCases {
      for language in ProgramLanguage.allCases {
        let table = DiagnosticMessages.table(for: language)
        #expect(table.entry(fault.label) != nil && table.entry(fault.hint) != nil, "\(fault) \(language)")
      }
    }
  }

  /// Lint says of a link what the vector says, at the link; a path that leads to no file is another fault.
  @Test func linksAreJudged() async throws {
    for vector in AddressVector.all where !vector.address.isEmpty {
      let page = MarkedSource(Marked.document("page", id: "a", "T 1️⃣[a](\(vector.inMarkdown)) fin.\n"))
      let result = try await SampleFolder.folder(["Content/es/a.md": page.text]).load(checks: false)
      let found = result.diagnostics
      expectWhole(found)
      // What only looks like a letter is said in place of what comes of it.
      let isPath = vector.link == "relative" || vector.link == "fragment"
      if !isPath, Lookalike.Place(inAddress: vector.address) != nil {
        #expect(found.map(\.id) == [.lookalikeCharacter], "\(vector.address)")
        continue
      }
      // Paths lead to no file here, and `#` to nothing at all; `fragment` is the name of a fault as well.
      guard !isPath, let fault = WebAddress.Fault(rawValue: vector.link) else {
        #expect(found.count == (isPath ? 1 : 0), "\(vector.address)")
        continue
      }
      #expect(
        found.map(\.id) == [
          fault.isUnsafe || vector.address.hasPrefix("//") ? .linkUnsafe : .linkMalformed
        ], "\(vector.address)")
      #expect(found.first?.arguments["reason"] == "@" + fault.label, "\(vector.address)")
      #expect(found.first?.range.start == page.places["1️⃣"], "\(vector.address)")
    }
  }

  /// A page's address in front matter: where it stands, whatever is wrong with it.
  @Test func frontMatterIsJudged() async throws {
    for vector in AddressVector.all
    where !vector.address.unicodeScalars.contains(where: { $0.properties.generalCategory == .control }) {
      let isWeb = vector.link == "https" || vector.link == "onion"
      let quoted = vector.address.replacing("'", with: "''")
      for (front, after) in [
        (
          Marked.helper(channels: "channels:\n  - {type: web, value: 1️⃣'\(quoted)', verified: 2026-11-01, source: x}\n"),
          ""
        ),
        (
          Marked.document("care", front: "sources:\n  - {title: T, url: 1️⃣'\(quoted)', accessed: 2026-11-01}\n", "T.\n"),
          ""
        ),
      ]
      where !vector.address.trimmed.isEmpty && !vector.address.hasPrefix("\u{FEFF}")
        && vector.address.trimmed == vector.address
      {
        let source = MarkedSource(front + after)
        let found = DocumentReader.read(SourceFile(path: "a.md", text: source.text)).diagnostics
        let faults = found.filter { [.linkUnsafe, .linkMalformed, .lookalikeCharacter].contains($0.id) }
        #expect(faults.isEmpty == isWeb, "\(vector.address)")
        #expect(
          faults.allSatisfy { $0.id == .lookalikeCharacter || $0.range.start == source.places["1️⃣"] },
          "\(vector.address)")
        // What cannot be seen is named where it stands, besides.
        #expect(found.count { $0.id != .hiddenCharacter } == faults.count, "\(vector.address)")
        expectWhole(found)
      }
    }
  }

  @Test(arguments: [
    ("ayuda@ejemplo.org", "no-mailto"), ("5512345678", "no-tel"), ("+52-55-1234-5678", "no-tel"),
    ("ejemplo.org/guia", "no-https"), ("cndh.org.mx", "no-https"), ("cuentas.md", nil), ("a/b.org", nil),
    ("nota.txt", nil), ("2026-11-01", nil), ("a@b", nil), ("x.markdown", nil),
  ])
  func aPathThatIsMeantAsAnAddressIsNamed(_ path: String, _ why: String?) async throws {
    #expect(WebAddress.meant(by: path)?.rawValue == why)
    let page = Marked.document("page", id: "a", "[a](\(path))\n")
    let found = try await SampleFolder.folder(["Content/es/a.md": page]).load(checks: false).diagnostics
    #expect(found.map(\.id) == [why == nil ? .linkBroken : .linkMalformed])
    #expect(found.first?.arguments["reason"] == why.map { "@address.\($0)" })
  }

  @Test func mailIsJudgedAsItWasWritten() {
    let text = Marked.helper(
      channels: "channels:\n  - {type: email, value: 1️⃣\"nadie\", verified: 2026-11-01, source: x}\n")
    let source = MarkedSource(text)
    let found = DocumentReader.read(SourceFile(path: "a.md", text: source.text)).diagnostics
    expect(found, in: ["a.md": source], ["1️⃣": [.linkMalformed]])
    #expect(found.first?.arguments["url"] == "nadie")
  }

  @Test(arguments: [
    ("https://año.mx/x", "xn--ao-zja.mx"), ("https://bücher.de", "xn--bcher-kva.de"),
    ("https://ejemplo.méxico:80/a", "ejemplo.xn--mxico-bsa"), ("mailto:a@ñandú.mx", "xn--and-6ma2c.mx"),
    ("https://例え.jp", "xn--r8jz45g.jp"),
  ])
  func theNameThatIsLookedUpIsSaid(_ address: String, _ ascii: String) {
    #expect(Punycode.host(of: address) == ascii)
    #expect(WebAddress.kind(of: "https://" + ascii) == .https)
  }

  @Test func encodingAndDecodingUndoEachOther() {
    var random = SeededGenerator(seed: 20261129)
    for _ in 0..<2000 {
      let scalars = (0..<Int(random.next() % 12)).compactMap { _ in Unicode.Scalar(UInt32(random.next() % 0x3000)) }
      let text = String(String.UnicodeScalarView(scalars))
      let encoded = PercentEncoding.encode(text.utf8, keeping: PercentEncoding.isUnreserved)
      #expect(PercentEncoding.decode(encoded) == text)
      #expect(encoded.utf8.allSatisfy { PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: "%") })
    }
    #expect(PercentEncoding.decode("100%") == "100%")
    #expect(PercentEncoding.decode("%zz%4") == "%zz%4")
    #expect(PercentEncoding.decode("%+1%-1") == "%+1%-1")
  }
}
