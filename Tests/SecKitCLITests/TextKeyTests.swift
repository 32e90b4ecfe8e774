import Foundation
import SecKit
import SecKitPublishing
import Testing

@testable import SecKitCLI

/// Every module owns its keys: declared once, listed, used, and with a text in the kit.
@Suite struct TextKeyTests {
  private struct Declaration: Hashable {
    let member: String
    let name: String
  }

  private static let lists: [(module: String, keys: [TextKey])] = [
    ("SecKit", TextKey.ofSecKit), ("SecKitPublishing", TextKey.ofPublishing), ("SecKitCLI", TextKey.ofCommands),
  ]

  private static func sources(_ module: String) throws -> [String] {
    let folder = SavedRun.root + "/Sources/" + module
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.map {
      try String(contentsOfFile: folder + "/" + $0, encoding: .utf8)
    }
  }

  private static func declared(in module: String) throws -> [Declaration] {
    try sources(module).flatMap { text in
      text.matches(of: /static let (\w+) = TextKey\(\s*"([^"]+)"/).map {
        Declaration(member: String($0.output.1), name: String($0.output.2))
      }
    }
  }

  @Test func whatIsDeclaredIsListed() throws {
    for (module, keys) in Self.lists {
      let declared = try Self.declared(in: module).map(\.name)
      #expect(declared.count > 50, "\(module)")
      #expect(Set(declared).symmetricDifference(keys.map(\.name)) == [], "\(module)")
      #expect(keys.count == Set(keys).count, "\(module)")
    }
  }

  @Test func nothingIsDeclaredTwice() throws {
    let all = try Self.lists.flatMap { try Self.declared(in: $0.module) }
    #expect(Dictionary(grouping: all, by: \.name).filter { $0.value.count > 1 }.keys.sorted() == [])
    #expect(Dictionary(grouping: all, by: \.member).filter { $0.value.count > 1 }.keys.sorted() == [])
  }

  @Test func whatIsDeclaredIsUsed() throws {
    let sources = try Self.lists.flatMap { try Self.sources($0.module) }
    var used: Set<Substring> = []
    for text in sources {
      // What a list names is not used by that.
      let code = text.replacing(/static let of\w+: \[TextKey\] = \[[^\]]*\]/, with: "")
      used.formUnion(code.matches(of: /\.([a-z]\w*)/).map(\.output.1))
    }
    let all = try Self.lists.flatMap { try Self.declared(in: $0.module).map(\.member) }
    #expect(all.filter { !used.contains(Substring($0)) } == [])
  }

  @Test func theKitHasATextForEach() throws {
    let paths = try ContentOptions.parse(["--content", SavedRun.root + "/Content"]).paths
    let loaded = try TextTableReader.load(paths, texts: .tool)
    #expect(loaded.diagnostics.isEmpty)
    let table = try #require(loaded.value)
    for key in RequiredTexts.tool.keys { #expect(table(key) != key.name && !table(key).isEmpty, "\(key.name)") }
  }

  @Test func countsArePlaceholders() {
    for key in RequiredTexts.tool.keys { #expect(Set(key.placeholders).count == key.placeholders.count, "\(key.name)") }
  }
}
