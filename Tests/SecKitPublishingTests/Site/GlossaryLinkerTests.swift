import SecKit
import Testing

@testable import SecKit
@testable import SecKitPublishing

/// Terms are linked where a page uses them first, and there only.
@Suite struct GlossaryLinkerTests {
  private static func linker() async throws -> GlossaryLinker { GlossaryLinker(try await Kits.real().glossary) }

  private func links(_ inlines: [Inline]) -> [String] {
    inlines.flatMap { inline -> [String] in
      switch inline {
      case .link(let link): [link.destination]
      case .emphasis(let children), .strong(let children): links(children)
      default: []
      }
    }
  }

  @Test func aTermIsLinkedOnceAPage() async throws {
    let linker = try await Self.linker()
    let glossary = try #require(try await Kits.real().glossary)
    for term in glossary.terms.prefix(12) {
      let wanted = GlossaryLinker.scheme + (term.id.local ?? "")
      let text = "\(term.title) y \(term.title)."
      var used: Set<String> = []
      let first = links(
        linker.link([.text(text), .emphasis([.text(text)]), .strong([.text(text)])], used: &used))
      #expect(first.filter { $0 == wanted }.count == 1, "\(term.title)")
      #expect(links(linker.link([.text(text)], used: &used)).contains(wanted) == false, "\(term.title)")
      // Another page begins anew.
      var fresh: Set<String> = []
      #expect(links(linker.link([.text(text)], used: &fresh)).filter { $0 == wanted }.count == 1)
    }
  }

  /// The words of a term stand together: a blank or a hyphen parts them, nothing else does.
  @Test func wordsThatAreApartAreNoTerm() async throws {
    let linker = try await Self.linker()
    let terms = try #require(try await Kits.real().glossary).terms.filter { term in
      ([term.title] + term.also).allSatisfy { $0.contains(" ") }
    }
    #expect(!terms.isEmpty)
    for term in terms {
      let wanted = GlossaryLinker.scheme + (term.id.local ?? "")
      for (between, isTerm) in [(" ", true), ("-", true), ("/", false), (",", false), (".", false), (";", false)] {
        var used: Set<String> = []
        let found = links(linker.link([.text(term.title.replacing(" ", with: between))], used: &used))
        #expect(found.contains(wanted) == isTerm, "\(term.title) \(between)")
      }
    }
  }
}
