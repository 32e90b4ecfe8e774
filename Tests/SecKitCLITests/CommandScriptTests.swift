import Foundation
import SecKitTestSupport
import Testing

/// Every file of `Scripts/`: commands and what they do.
@Suite(.waits) struct CommandScriptTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Scripts").path
  private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .filter { $0.hasSuffix(".txt") }.sorted()

  @Test(arguments: names) func scriptDoesWhatItSays(_ name: String) throws {
    let text = try String(contentsOfFile: Self.folder + "/" + name, encoding: .utf8)
    try CommandScript(name: name, text: text).run()
  }

  @Test func thereAreScripts() { #expect(Self.names.count > 15) }

  /// The runner itself fails where it should.
  @Test func differencesAreFound() throws {
    for wrong in ["exit: 1", "> no", "out: no", "err: no", "no out: hola", "no err: adiós"] {
      let script = try CommandScript(name: "mal", text: "$ echo hola; echo adiós >&2\n\(wrong)\n")
      withKnownIssue { try script.run() }
    }
    #expect(throws: CommandScript.Fault.self) { try CommandScript(name: "mal", text: "$ true\nsalida: x\n") }
    try CommandScript(name: "bien", text: "$ cat a; cat\n< b\n> a\n> b\n-- a --\na\n").run()
  }
}
