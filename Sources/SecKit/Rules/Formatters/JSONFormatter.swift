#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes diagnostics as JSON for tools; the shape is versioned and documented in `docs/diagnostics.md`.
public struct JSONFormatter: Sendable {
  /// The version of the shape: grows when a field changes its meaning or goes.
  public static let formatVersion = 1

  public var table: MessageTable

  public init(language: MessageTable.Language = .es) {
    table = MessageTable.table(for: language)
  }

  struct Report: Encodable {
    let version: Int
    let errors: Int
    let warnings: Int
    let diagnostics: [Entry]
    /// Faults that are counted and not listed.
    let omitted: [Omitted]?
  }

  struct Omitted: Encodable {
    let id: String
    let count: Int
  }

  struct Entry: Encodable {
    let id: String
    let severity: String
    let path: String
    let range: Range
    let summary: String
    let explanation: String?
    let arguments: [String: String]
    let notes: [Note]
    let fixIts: [Fix]
  }

  struct Range: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int

    init(_ range: SourceRange) {
      startLine = range.start.line
      startColumn = range.start.column
      endLine = range.end.line
      endColumn = range.end.column
    }
  }

  struct Note: Encodable {
    let kind: String
    let path: String
    let range: Range
  }

  struct Fix: Encodable {
    let range: Range
    let replacement: String
  }

  public func format(_ diagnostics: [Diagnostic]) throws -> String {
    let digest = DiagnosticDigest(diagnostics)
    let entries = digest.shown.map { diagnostic in
      let message = table.message(for: diagnostic)
      return Entry(
        id: diagnostic.id.rawValue, severity: diagnostic.severity.rawValue, path: diagnostic.path,
        range: Range(diagnostic.range), summary: message.summary, explanation: message.explanation,
        arguments: diagnostic.arguments,
        notes: diagnostic.notes.map { Note(kind: $0.kind.rawValue, path: $0.path, range: Range($0.range)) },
        fixIts: diagnostic.fixIts.map { Fix(range: Range($0.range), replacement: $0.replacement) })
    }
    let report = Report(
      version: Self.formatVersion, errors: diagnostics.total(.error), warnings: diagnostics.total(.warning),
      diagnostics: entries,
      omitted: digest.omitted.isEmpty ? nil : digest.omitted.map { Omitted(id: $0.id.rawValue, count: $0.count) })
    return try JSONText.encode(report)
  }
}

/// JSON with sorted keys, so that the same value is always the same bytes. What a terminal would obey stands in it as an
/// escape, as such output is often looked at there.
package enum JSONText {
  package static func encode(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return escaped(String(decoding: try encoder.encode(value), as: UTF8.self)) + "\n"
  }

  /// Harmful characters stand only within strings; between them are spaces and line ends.
  private static func escaped(_ json: String) -> String {
    guard json.unicodeScalars.contains(where: isEscaped) else { return json }
    var result = ""
    for scalar in json.unicodeScalars {
      if isEscaped(scalar) {
        for unit in UTF16.encode(scalar) ?? .init() {
          let digits = String(unit, radix: 16)
          result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "\n" && TerminalText.isHarmful(scalar)
  }
}
