import SecKit

/// Writes diagnostics as SARIF 2.1.0, the exchange format of static analysis tools, which code hosts and editors read. Columns
/// are counted in UTF-16 code units, SARIF's default.
public struct SARIFFormatter: Sendable {
  /// The words of the messages.
  public var table: MessageTable
  /// The language of the messages, which the log states.
  public var language: MessageTable.Language
  /// The version of the program, which the log states.
  public var toolVersion: String

  /// A formatter in a language.
  public init(toolVersion: String, language: MessageTable.Language = .es) {
    table = MessageTable.table(for: language)
    self.language = language
    self.toolVersion = toolVersion
  }

  struct Log: Encodable {
    var schema = "https://json.schemastore.org/sarif-2.1.0.json"
    var version = "2.1.0"
    let runs: [Run]

    enum CodingKeys: String, CodingKey {
      case schema = "$schema"
      case version, runs
    }
  }

  struct Run: Encodable {
    let tool: Tool
    let language: String
    var columnKind = "utf16CodeUnits"
    let results: [Result]
    let properties: Properties?
  }

  /// The properties of a run that SARIF does not define.
  struct Properties: Encodable {
    /// The number of faults that are counted but not listed, by rule.
    let omitted: [String: Int]
  }

  struct Tool: Encodable { let driver: Driver }

  struct Driver: Encodable {
    var name = "seckit"
    let version: String
    let rules: [Rule]
  }

  struct Rule: Encodable {
    let id: String
    let shortDescription: Message
    let defaultConfiguration: Configuration
  }

  struct Configuration: Encodable { let level: String }

  struct Message: Encodable {
    let text: String

    /// SARIF reads `{0}` as a placeholder; literal braces are doubled (§3.11.5).
    init(_ text: String) {
      self.text = text.replacing("{", with: "{{").replacing("}", with: "}}")
    }
  }

  /// Text of a file, in which SARIF replaces nothing.
  struct Content: Encodable { let text: String }

  struct Result: Encodable {
    let ruleId: String
    let ruleIndex: Int
    let level: String
    let message: Message
    let locations: [Location]
    let relatedLocations: [Location]?
    let fixes: [Fix]?
  }

  struct Location: Encodable {
    let physicalLocation: PhysicalLocation
    let message: Message?
  }

  struct PhysicalLocation: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  struct Artifact: Encodable { let uri: String }

  struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
  }

  struct Fix: Encodable { let artifactChanges: [Change] }

  struct Change: Encodable {
    let artifactLocation: Artifact
    let replacements: [Replacement]
  }

  struct Replacement: Encodable {
    let deletedRegion: Region
    let insertedContent: Content
  }

  /// The log of a whole run.
  /// - Parameters:
  ///   - diagnostics: The faults in any order.
  ///   - sources: The files by display path, which are needed to count columns.
  public func format(_ diagnostics: [Diagnostic], sources: [String: SourceFile]) throws -> String {
    let digest = DiagnosticDigest(diagnostics)
    let used = Set(digest.shown.map(\.id))
    let rules = DiagnosticID.allCases.filter(used.contains)
    let indexes = Dictionary(uniqueKeysWithValues: rules.enumerated().map { ($1, $0) })
    let results = digest.shown.map { diagnostic in
      let message = table.message(for: diagnostic)
      let text = [message.summary, message.explanation].compactMap { $0 }.joined(separator: " ")
      let source = sources[diagnostic.path]
      return Result(
        ruleId: diagnostic.id.rawValue, ruleIndex: indexes[diagnostic.id] ?? 0,
        level: diagnostic.severity.rawValue, message: Message(text),
        locations: [location(diagnostic.path, diagnostic.range, source, nil)],
        relatedLocations: diagnostic.notes.isEmpty
          ? nil
          : diagnostic.notes.map {
            location($0.path, $0.range, sources[$0.path], table.label($0.kind.rawValue))
          },
        fixes: diagnostic.fixIts.isEmpty
          ? nil : diagnostic.fixIts.map { fix($0, path: diagnostic.path, source) })
    }
    let driver = Driver(
      version: toolVersion,
      rules: rules.map { id in
        Rule(
          id: id.rawValue, shortDescription: Message(table.generalSummary(of: id)),
          defaultConfiguration: Configuration(level: id.severity.rawValue))
      })
    let omitted = Dictionary(digest.omitted.map { ($0.id.rawValue, $0.count) }) { $0 + $1 }
    let run = Run(
      tool: Tool(driver: driver), language: language.rawValue, results: results,
      properties: omitted.isEmpty ? nil : Properties(omitted: omitted))
    return try JSONText.encode(Log(runs: [run]))
  }

  private func location(
    _ path: String, _ range: SourceRange, _ source: SourceFile?, _ message: String?
  ) -> Location {
    Location(
      physicalLocation: PhysicalLocation(
        artifactLocation: Artifact(uri: Self.uri(path)), region: region(range, source)),
      message: message.map(Message.init))
  }

  private func fix(_ fix: FixIt, path: String, _ source: SourceFile?) -> Fix {
    Fix(artifactChanges: [
      Change(
        artifactLocation: Artifact(uri: Self.uri(path)),
        replacements: [
          Replacement(
            deletedRegion: region(fix.range, source), insertedContent: Content(text: fix.replacement))
        ])
    ])
  }

  private func region(_ range: SourceRange, _ source: SourceFile?) -> Region {
    func column(_ position: SourcePosition) -> Int {
      guard let source else { return position.column }
      let line = source.line(position.line)
      return String(decoding: line.prefix(max(0, position.column - 1)), as: UTF8.self).utf16.count + 1
    }
    return Region(
      startLine: range.start.line, startColumn: column(range.start), endLine: range.end.line,
      endColumn: column(range.end))
  }

  /// A path as a URI reference: all but unreserved characters and `/` are percent-encoded.
  static func uri(_ path: String) -> String {
    PercentEncoding.encode(path.utf8) { PercentEncoding.isUnreserved($0) || $0 == UInt8(ascii: "/") }
  }
}
