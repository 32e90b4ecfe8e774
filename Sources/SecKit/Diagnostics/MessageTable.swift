/// The words of every diagnostic in one language: a summary that tells what to do and, where it helps, an explanation.
///
/// A table is text, one entry a line, `id | summary | explanation`, so that a translator meets no code. `{name}` stands for
/// one of the diagnostic's arguments, `{name:one:many}` for a word that agrees with that number. A bar separates only with a space
/// before it and a space or the line's end behind it; any other is a letter. That every id has its line is proven by a test.
public struct MessageTable: Sendable {
  public struct Message: Sendable {
    public let summary: String
    public let explanation: String?
  }

  private let messages: [String: Message]

  package init(_ tables: String...) {
    var messages: [String: Message] = [:]
    for line in tables.joined(separator: "\n").split(separator: "\n") {
      let cells = Self.cells(of: line)
      guard cells.count >= 2 else { continue }
      let explanation = cells.count > 2 && !cells[2].isEmpty ? cells[2] : nil
      messages[cells[0]] = Message(summary: cells[1], explanation: explanation)
    }
    self.messages = messages
  }

  private static func cells(of line: Substring) -> [String] {
    (line + " ").split(separator: " | ", maxSplits: 2, omittingEmptySubsequences: false).map { $0.trimmed }
  }

  /// The unfilled message of an id.
  public func message(for id: DiagnosticID) -> Message? { messages[id.rawValue] }

  /// The unfilled message of any other entry, nil where there is none.
  package func entry(_ key: String) -> Message? { messages[key] }

  /// The names of all entries, sorted.
  package var keys: [String] { messages.keys.sorted() }

  /// Any other entry of the table, such as `label.error` or a note's kind.
  public func label(_ key: String) -> String { messages[key]?.summary ?? key }

  /// The message of a diagnostic with its arguments filled in.
  public func message(for diagnostic: Diagnostic) -> Message {
    guard let message = messages[diagnostic.id.rawValue] else {
      return Message(summary: diagnostic.id.rawValue, explanation: nil)
    }
    let values = words(for: diagnostic.arguments)
    // Where nothing is allowed, nothing is listed.
    let isEmptyList = diagnostic.arguments["allowed"] == "" && message.explanation?.contains("{allowed}") ?? false
    let explanation = isEmptyList ? "" : message.explanation.map { Placeholders.fill($0, values).trimmed } ?? ""
    return Message(
      summary: Placeholders.fill(message.summary, values), explanation: explanation.isEmpty ? nil : explanation)
  }

  /// The summary of a kind of fault without any one case in it: `…` stands where an argument would.
  package func generalSummary(of id: DiagnosticID) -> String {
    guard let summary = messages[id.rawValue]?.summary else { return id.rawValue }
    var values = Dictionary(Placeholders.names(in: summary).map { ($0, "…") }) { first, _ in first }
    values["suggestion"] = ""
    return Placeholders.fill(summary, values)
  }

  /// Arguments as words of this language: `@name` stands for another entry of the table, and `nearest` becomes the
  /// sentence that asks whether this was meant.
  private func words(for arguments: [String: String]) -> [String: String] {
    // An author's own `@word` is no entry and stays as it is.
    var values = arguments.mapValues { value in
      guard value.hasPrefix("@"), let text = messages[String(value.dropFirst())]?.summary else { return value }
      return Placeholders.fill(text, arguments)
    }
    values["suggestion"] =
      values["nearest"].map { " " + Placeholders.fill(label("label.suggestion"), ["nearest": $0]) } ?? ""
    return values
  }

  /// The languages diagnostics speak; Spanish first.
  public enum Language: String, CaseIterable, Sendable { case es, en }

  public static func table(for language: Language) -> MessageTable {
    switch language {
    case .es: spanish
    case .en: english
    }
  }
}
