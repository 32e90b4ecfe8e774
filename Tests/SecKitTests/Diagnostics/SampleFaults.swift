@testable import SecKit

/// Faults for the formatters, one of every shape.
enum SampleFaults {
  static let path = "Content/es/kit/01.md"
  static let other = "Content/es/kit/02.md"
  static let odd = "Content/es/a b\u{1B}[31m:ñ.md"

  static let sources: [String: SourceFile] = [
    path: SourceFile(
      path: path,
      text: """
        ---
        kind: stpe
        id: Contraseñas
        título: "🔒🔒 á" {x}
        \ttab\taquí
        \(String(repeating: "á", count: 90))AQUÍ\(String(repeating: "🔒", count: 90))
        \u{1B}[2J\u{1B}]0;malo\u{7} \u{202E}oculto

        """),
    other: SourceFile(path: other, text: "---\r\nid: cuentas\r\n"),
    odd: SourceFile(path: odd, text: "e\u{301}e\u{301} 👩🏽‍💻 日本 x"),
  ]

  private static func range(_ line: Int, _ start: Int, _ end: Int) -> SourceRange {
    SourceRange(SourcePosition(line: line, column: start), SourcePosition(line: line, column: end))
  }

  static let all: [Diagnostic] = [
    Diagnostic(
      .valueUnknown, in: path, range(2, 7, 11),
      ["value": "stpe", "name": "kind", "nearest": "step", "allowed": "page, step"],
      fixIts: [FixIt(range(2, 7, 11), replacement: "step")]),
    Diagnostic(.idInvalid, in: path, range(3, 5, 17), ["value": "Contraseñas"]),
    // Behind accents and emoji: the caret stands under the brace.
    Diagnostic(.attributesMalformed, in: path, range(4, 24, 27), ["text": "{x}"]),
    Diagnostic(.rawHTML, in: path, range(5, 6, 11), [:]),
    // Far to the right in a long line.
    WebAddress.Fault.unknownScheme.diagnostic("javascript:\u{1B}[31malert(1)", in: path, range(6, 181, 186)),
    Diagnostic(.idInvalid, in: path, range(7, 1, 5), ["value": "\u{1B}[2J\u{7}\u{202E}x\ny"]),
    Diagnostic(
      .idDuplicate, in: other, range(2, 5, 12), ["id": "cuentas"],
      notes: [Diagnostic.Note(.firstDefinition, in: path, range(3, 5, 17))]),
    // Over a line end; a fix of two lines.
    Diagnostic(
      .frontMatterUnclosed, in: other, SourceRange(.start, SourcePosition(line: 2, column: 4)),
      fixIts: [FixIt(SourceRange(at: SourcePosition(line: 3, column: 1)), replacement: "---\n\n")]),
    Diagnostic(.reviewOverdue, in: odd, range(1, 8, 27), ["due": "2026-01-01", "days": "3"]),
    // At the end of the line, and in a file whose text is not at hand.
    Diagnostic(.nulCharacter, in: odd, range(1, 40, 40)),
    Diagnostic(.fileUnreadable, in: "Content/kit.yml", .fileStart, ["reason": "@reason.forbidden"]),
  ]
}
