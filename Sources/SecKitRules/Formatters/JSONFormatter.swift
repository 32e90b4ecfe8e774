import SecKit

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Writes diagnostics as JSON for tools; the format is versioned and documented in `docs/diagnostics.md`.
public struct JSONFormatter: Sendable {
  /// The version of the format; it increases when a field is removed or its meaning changes.
  public static let formatVersion = 1

  /// The words of the messages.
  public var table: MessageTable

  /// A formatter in a language.
  public init(language: MessageTable.Language = .es) {
    table = MessageTable.table(for: language)
  }

  struct Report: Encodable {
    let version: Int
    let errors: Int
    let warnings: Int
    let diagnostics: [Entry]
    /// Faults that are counted but not listed.
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

  /// The JSON text for a whole run, with sorted keys; faults beyond the common limit are counted.
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
