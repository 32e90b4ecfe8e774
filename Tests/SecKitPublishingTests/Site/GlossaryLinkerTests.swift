import SecKit
import Testing

@testable import SecKit
@testable import SecKitPublishing

/// Terms are linked where a page uses them first, and there only.
@Suite struct GlossaryLinkerTests {
  private static func linker() async throws -> GlossaryLinker { GlossaryLinker(try await Kits.real().glossary) }

  /// The terms that a body links to.
  private func terms(_ body: [HTMLNode]) -> [String] {
    body.flatMap { node -> [String] in
      switch node {
      case .element(.a, let attributes, _):
        attributes.compactMap { if case .href(let url) = $0 { String(url.text.dropFirst()) } else { nil } }
      case .element(_, _, let children), .prose(let children): terms(children)
      case .text, .void, .style, .script, .data: []
      }
    }
  }

  private func linked(_ body: [HTMLNode]) async throws -> [HTMLNode] {
    try await Self.linker().link(body) { SafeURL(fragment: $0) }
  }

  @Test func aTermIsLinkedOnceAPage() async throws {
    let glossary = try #require(try await Kits.real().glossary)
    for term in glossary.terms.prefix(12) {
      let wanted = term.id.local ?? ""
      let text = HTMLNode.text("\(term.title) y \(term.title).")
      let body: [HTMLNode] = [
        .prose([.element(.p, [text, .element(.em, [text]), .element(.strong, [text])])]),
        .element(.section, [.prose([.element(.li, [text])])]),
      ]
      #expect(terms(try await linked(body)).filter { $0 == wanted }.count == 1, "\(term.title)")
      // Another page begins anew.
      #expect(terms(try await linked(body)).filter { $0 == wanted }.count == 1)
    }
  }

  /// Links, code and headings keep their words, and so does what the interface says; the use after them is the first.
  @Test func onlyWhatAuthorsWroteIsLinked() async throws {
    let term = try #require(try await Kits.real().glossary?.terms.first)
    let text = HTMLNode.text(term.title)
    let kept: [HTMLNode] = [
      .element(.a, [text]), .element(.code, [text]), .element(.pre, [.element(.code, [text])]), .element(.h2, [text]),
      .element(.h6, [.element(.em, [text])]),
    ]
    let body: [HTMLNode] = [
      .element(.p, [text]), .prose(kept), .prose([.element(.blockquote, [.element(.p, [text])])]),
    ]
    let found = try await linked(body)
    #expect(found.prefix(2) == body.prefix(2))
    #expect(terms(Array(found.suffix(1))) == [term.id.local])
  }

  /// The words of a term stand together: a blank or a hyphen parts them, nothing else does.
  @Test func wordsThatAreApartAreNoTerm() async throws {
    let terms = try #require(try await Kits.real().glossary).terms.filter { term in
      ([term.title] + term.also).allSatisfy { $0.contains(" ") }
    }
    #expect(!terms.isEmpty)
    for term in terms {
      for (between, isTerm) in [(" ", true), ("-", true), ("/", false), (",", false), (".", false), (";", false)] {
        let found = try await linked([.prose([.text(term.title.replacing(" ", with: between))])])
        #expect(self.terms(found).contains(term.id.local ?? "") == isTerm, "\(term.title) \(between)")
      }
    }
  }
}
