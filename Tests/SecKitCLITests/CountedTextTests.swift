import SecKitPublishing
import Testing

@testable import SecKit
@testable import SecKitCLI

/// No text says "1 errors": every one that counts something agrees with none, one and two.
@Suite struct CountedTextTests {
  /// A text as it is told of each number, and the number's name.
  private struct Counted {
    let key: String
    let name: String
    /// For exactly one, which may be another text.
    let one: String
    let other: String
  }

  /// Arguments of messages that are numbers of things.
  private static let numbers: Set = [
    "count", "errors", "warnings", "files", "written", "unchanged", "removed", "sum", "minutes", "days", "months",
    "words", "total", "limit", "seconds", "size", "most",
  ]

  private static func counted(_ table: TextTable) -> [Counted] {
    table.names.flatMap { key in
      let text = table[key] ?? ""
      return Set(Placeholders.names(in: text)).intersection(numbers).map {
        Counted(key: key, name: $0, one: table[key + "-one"] ?? text, other: text)
      }
    }
  }

  private static func ofContent() throws -> [Counted] {
    let paths = try ContentOptions.parse(["--content", SavedRun.root + "/Content"]).paths
    let table = try #require(try TextTableReader.load(paths, texts: .tool).value)
    let forms: [NumberForms] = [.everyDays, .everyWeeks, .everyMonths, .everyYears]
    return RequiredTexts.tool.keys.flatMap { key in
      key.counted.map { name in
        let one = forms.first { $0.other == key }?.one.name ?? key.name + "-one"
        return Counted(key: key.name, name: name, one: table[one] ?? table(key), other: table(key))
      }
    }
  }

  /// Words that end like a plural and are none, after a one.
  private static let singular: Set = ["más", "mes", "is", "was", "s"]

  private func expectAgreement(_ counted: Counted) {
    let told = ["0", "1", "2"].map { number in
      Placeholders.fill(number == "1" ? counted.one : counted.other, [counted.name: number])
    }
    for match in told[1].matches(of: /(?:^|[^\d.,:\-])1 (\p{L}+)/) {
      let word = String(match.output.1)
      #expect(!word.hasSuffix("s") || Self.singular.contains(word), "\(counted.key): \(told[1])")
    }
    // None and two are told alike; where one is told otherwise, not only the number differs.
    #expect(told[0].replacing("0", with: "2") == told[2].replacing("0", with: "2"), "\(counted.key): \(told)")
    let hasForms = counted.other.contains("{\(counted.name):") || counted.one != counted.other
    #expect(hasForms == (told[1] != told[2].replacing("2", with: "1")), "\(counted.key): \(told)")
    #expect(!told[1].contains("{\(counted.name)") && !told[2].contains("{\(counted.name)"), "\(counted.key)")
  }

  @Test func whatTheContentSays() throws {
    let counted = try Self.ofContent()
    #expect(counted.count > 40)
    for text in counted { expectAgreement(text) }
  }

  @Test(arguments: ProgramLanguage.allCases) func whatTheProgramSays(_ language: ProgramLanguage) {
    let counted = Self.counted(CommandText.table(for: language)) + Self.counted(DiagnosticMessages.table(for: language))
    #expect(counted.count > 30)
    for text in counted { expectAgreement(text) }
  }

  /// The numbers of a text of the content are those it declares: a form of one that is none would never be chosen.
  @Test func onlyCountsHaveForms() throws {
    let paths = try ContentOptions.parse(["--content", SavedRun.root + "/Content"]).paths
    let table = try #require(try TextTableReader.load(paths, texts: .tool).value)
    for key in RequiredTexts.tool.keys {
      for match in (table[key.name] ?? "").matches(of: /\{([a-z\-]+):/) {
        #expect(key.counted.contains(String(match.output.1)), "\(key.name)")
      }
    }
  }
}
