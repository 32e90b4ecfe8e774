import Testing

@testable import SecKit
@testable import SecKitCLI

@Suite struct AssessPartsTests {
  @Test(arguments: [
    ("plan.html", ReportOptions.Format.html), ("a/b.PDF", .pdf), ("x.y.ics", .ics), ("x.md", .markdown),
    ("x.txt", .text),
    ("x.zip", nil), ("plan", nil), (".html", nil), ("a.html/plan", nil), ("", nil),
  ]) func aFilesEndingSaysWhatItIs(_ path: String, _ format: ReportOptions.Format?) {
    #expect(PlanFile.format(of: path) == format)
  }

  @Test func pathsAreTrimmed() {
    #expect(PlanFile.path("  mi plan.html \t") == "mi plan.html")
    #expect(PlanFile.path("   ") == "")
    #expect(PlanFile.path("~/x.html").hasSuffix("/x.html") && !PlanFile.path("~/x.html").hasPrefix("~"))
  }

  @Test func messagesWrapAtWords() {
    let text = "seckit: no pude escribir «plan.html»: no tengo permiso. No cambié nada."
    #expect(Message.lines(text, isTerminal: false) == text + "\n")
    let lines = Message.wrapped(text + "\n   corta\n\n  " + text, width: 30).split(
      separator: "\n", omittingEmptySubsequences: false)
    #expect(lines.allSatisfy { $0.count <= 30 })
    #expect(lines.contains("   corta") && lines.contains(""))
    #expect(lines.joined(separator: " ").contains("No cambié nada."))
    #expect(lines.last == "" && lines.dropLast().last?.hasPrefix("  ") == true)
  }

  /// No key for an option is a command anywhere, and none comes twice in a list one can read.
  @Test func optionsTakeNoCommandsKey() async throws {
    let words = try await ShippedCatalog.load().words
    let keys = words.optionKeys(26)
    #expect(Set(keys).count == 26 && Array(keys.prefix(3)) == ["1", "2", "3"])
    let commands: [TextKey] = [
      .keyBack, .keySkip, .keyChange, .keyPause, .keyFinish, .keyQuit, .keyDetail, .keyKeep, .keySave, .keyWrite,
    ]
    let taken = commands.map { words.key($0) }
    #expect(Set(taken).count == taken.count)
    #expect(Set(taken).isDisjoint(with: keys))
    #expect(Set(taken).isDisjoint(with: words.keys(.keyAnswers, count: 5)))
    #expect(Set(taken).isDisjoint(with: words.keys(.keyYesNo, count: 2)))
  }
}
