import Foundation
import SecKit
import SecKitRules
import Testing

@testable import SecKitCLI

/// What commands say stands in one table, whole, and nowhere else.
@Suite struct CommandTextTests {
  private static let sources = SavedRun.root + "/Sources/SecKitCLI"

  private static func files(_ folder: String) throws -> [(name: String, text: String)] {
    let names = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
    return try names.filter { $0.hasSuffix(".swift") }.map {
      ($0, try String(contentsOfFile: folder + "/" + $0, encoding: .utf8))
    }
  }

  /// Every `CommandText("key", ["name": …])` of the code: the key with the names.
  private static func uses() throws -> [(key: String, names: Set<String>)] {
    try files(sources).flatMap { file in
      file.text.matches(of: /CommandText\(\s*"([a-z.\-]+)"(?:,\s*\[((?:[^\[\]]|\[[^\]]*\])*)\])?\s*\)/).map { match in
        let names = (match.output.2 ?? "").matches(of: #/"([a-z]+)": /#).map { String($0.output.1) }
        return (String(match.output.1), Set(names))
      }
    }
  }

  /// Entries that are found by a name in the data or by a section's.
  private static let named =
    CommandText.Section.allCases.map { "status." + $0.rawValue }
    + CommandText.Column.allCases.map { "column." + $0.rawValue }
    + Readability.Band.allCases.map { "ease." + $0.rawValue } + Audience.allCases.map { "audience." + $0.rawValue }

  @Test func everyUseHasItsSentenceAndFillsIt() throws {
    let uses = try Self.uses()
    #expect(uses.count > 100)
    for use in uses {
      let message = try #require(CommandText.table.entry(use.key), "\(use.key)")
      let text = message.summary + (message.explanation ?? "")
      #expect(Set(Placeholders.names(in: text)) == use.names, "\(use.key)")
      #expect(TerminalText.sanitize(text) == text)
    }
  }

  @Test func everySentenceIsUsedOnce() async throws {
    let catalog = try await ContentOptions.parse(["--content", SavedRun.root + "/Content"]).catalog()
    let status = ContentStatus(catalog, today: try #require(CalendarDate("2026-11-21")))
    let used = Set(try Self.uses().map(\.key) + Self.named + status.counts.map { "count." + $0.name })
    #expect(Set(CommandText.table.keys).subtracting(used) == [])
    #expect(used.subtracting(CommandText.table.keys) == [])
    // A second line with the same key would silently replace the first.
    let lines = try Self.files(Self.sources + "/Text").flatMap { $0.text.matches(of: #/\n +([a-z.\-]+) \| /#) }
    let keys = lines.map { String($0.output.1) }
    #expect(keys.count == Set(keys).count && keys.count == CommandText.table.keys.count)
  }

  /// Accents, «» and the marks of questions betray a sentence among the code; help texts stand with their options.
  @Test func noOtherFileSpeaks() throws {
    for file in try Self.files(Self.sources) where !file.name.hasPrefix("Text/") && file.name != "SpanishUsage.swift" {
      #expect(!file.text.contains(/ValidationError\(\s*"/) && !file.text.contains(/saying:\s*"[^"]/), "\(file.name)")
      let code = file.text.split(separator: "\n").filter { !$0.trimmed.hasPrefix("//") }.joined(separator: "\n")
      let help = /(?s)(ArgumentHelp\(|abstract: |discussion:|help: |@Flag\().*?(\n\n|\)\n|var )/
      let strings = code.replacing(help, with: "")
      for match in strings.matches(of: /"[^"\n]*[áéíóúñ«¿¡][^"\n]*"/) {
        Issue.record("\(file.name): \(match.output)")
      }
    }
  }

  @Test func suggestionsAreSentences() {
    let text = CommandText.unknownRoute("rbo", nearest: "robo", known: ["robo", "retén"]).text
    #expect(text == "no hay una ruta «rbo». ¿Quisiste decir «robo»? Hay: robo, retén.")
    #expect(CommandText.unknownRoute("x", nearest: nil, known: ["robo"]).text == "no hay una ruta «x». Hay: robo.")
  }

  /// What comes from outside is not filled in again.
  @Test func valuesAreNoTemplates() {
    #expect(CommandText.badFormats("{formats} {suggestion}").text.hasSuffix("recibí «{formats} {suggestion}»."))
  }
}
