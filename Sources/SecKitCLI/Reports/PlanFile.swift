import SecKit
import SecKitFiles

/// A file for the plan, as a person names it at the end of the questions.
enum PlanFile {
  /// The format for the ending of a name; nil for an unknown ending.
  static func format(of path: String) -> ReportOptions.Format? {
    let name = path.split(separator: "/").last ?? ""
    guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return nil }
    switch name[dot...].lowercased() {
    case ".html", ".htm": return .html
    case ".pdf": return .pdf
    case ".ics": return .ics
    case ".md": return .markdown
    case ".txt": return .text
    case ".json": return .json
    default: return nil
    }
  }

  /// The path that was typed: without surrounding spaces, and with `~/` expanded as by a shell.
  static func path(_ typed: String) -> String {
    let trimmed = typed.trimmingPrefix { $0.isWhitespace }
    let path = String(String(trimmed.reversed()).trimmingPrefix { $0.isWhitespace }.reversed())
    guard path.hasPrefix("~/"), let home = Colour.environment("HOME") else { return path }
    return home + path.dropFirst()
  }

  /// A new file at a path that was typed: nothing is replaced, and no name means the standard output.
  static func destination(_ path: String) -> Destination { .file(AtomicFile(path)) }
}
