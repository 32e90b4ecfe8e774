import Foundation
import Testing

/// Texts kept in `Goldens/` of a test target, compared whole.
///
/// `SECKIT_RECORD=1 swift test` writes them anew and fails, so that a recording run never passes for a proof.
package enum Golden {
  package static var isRecording: Bool { ProcessInfo.processInfo.environment["SECKIT_RECORD"] == "1" }

  /// Compares a text with `Goldens/<name>` in the test target that holds the calling file.
  package static func expect(
    _ text: String, _ name: String, caller: String = #filePath, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    var folder = URL(fileURLWithPath: caller).deletingLastPathComponent()
    while !folder.lastPathComponent.hasSuffix("Tests"), folder.path != "/" { folder.deleteLastPathComponent() }
    try expect(text, file: folder.appendingPathComponent("Goldens/" + name), sourceLocation: sourceLocation)
  }

  /// Compares a text with a file of the repository, such as a page of `docs/` that is made from code.
  package static func expect(
    _ text: String, file: URL, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let old = FileManager.default.contents(atPath: file.path).map { String(decoding: $0, as: UTF8.self) }
    // Bytes, not characters: canonically equal texts are not the same output.
    if let old, Array(old.utf8) == Array(text.utf8) { return }
    let name = file.lastPathComponent
    if isRecording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
      Issue.record("recorded \(name); run again without SECKIT_RECORD", sourceLocation: sourceLocation)
    } else if let old {
      Issue.record("\(name) differs:\n\(difference(old, text))", sourceLocation: sourceLocation)
    } else {
      Issue.record("\(name) is missing; record it with SECKIT_RECORD=1", sourceLocation: sourceLocation)
    }
  }

  /// The lines that went (`-`) and came (`+`), each with its number; unchanged lines are left out.
  package static func difference(_ old: String, _ new: String) -> String {
    let before = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let after = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let changes = after.difference(from: before).map { change -> (line: Int, text: String) in
      switch change {
      case .remove(let offset, let line, _): (offset * 2, "- \(offset + 1): \(visible(line))")
      case .insert(let offset, let line, _): (offset * 2 + 1, "+ \(offset + 1): \(visible(line))")
      }
    }
    let lines = changes.sorted { $0.line < $1.line }.map(\.text)
    return lines.prefix(60).joined(separator: "\n") + (lines.count > 60 ? "\n… \(lines.count - 60) more" : "")
  }

  private static func visible(_ line: String) -> String {
    String(String.UnicodeScalarView(line.unicodeScalars.map { $0.value < 0x20 ? "\u{2400}" : $0 }))
  }
}
