/// The words of every diagnostic in one language: a summary that says what to do and, where it helps, an explanation.
///
/// A table is text, one entry a line, `id | summary | explanation`, so that a translator sees no code. `{name}` is replaced by
/// an argument of the diagnostic, `{name:one:many}` by the form of a word that agrees with that number. A bar separates only
/// with a space before it and a space or the line's end after it; any other bar is text. A test proves that every id has its
/// line.
public struct MessageTable: Sendable {
  /// The words of one entry.
  public struct Message: Sendable {
    /// One sentence: what is wrong and what to do.
    public let summary: String
    /// Why it matters or how to mend it; nil where the summary says enough.
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

  /// The message of an id, its placeholders not filled in; nil for an id without an entry.
  public func message(for id: DiagnosticID) -> Message? { messages[id.rawValue] }

  /// The message of any other entry, its placeholders not filled in; nil if there is none.
  package func entry(_ key: String) -> Message? { messages[key] }

  /// The names of all entries, sorted.
  package var keys: [String] { messages.keys.sorted() }

  /// The summary of any other entry, such as `label.error` or a note's kind; the key itself if there is none.
  public func label(_ key: String) -> String { messages[key]?.summary ?? key }

  /// The message of a diagnostic with its arguments filled in.
  public func message(for diagnostic: Diagnostic) -> Message {
    guard let message = messages[diagnostic.id.rawValue] else {
      return Message(summary: diagnostic.id.rawValue, explanation: nil)
    }
    let values = words(for: diagnostic.arguments)
    // If nothing is allowed, the list is left out.
    let isEmptyList = diagnostic.arguments["allowed"] == "" && message.explanation?.contains("{allowed}") ?? false
    let explanation = isEmptyList ? "" : message.explanation.map { Placeholders.fill($0, values).trimmed } ?? ""
    return Message(
      summary: Placeholders.fill(message.summary, values), explanation: explanation.isEmpty ? nil : explanation)
  }

  /// The summary of a kind of fault in general: `…` replaces each argument.
  package func generalSummary(of id: DiagnosticID) -> String {
    guard let summary = messages[id.rawValue]?.summary else { return id.rawValue }
    var values = Dictionary(Placeholders.names(in: summary).map { ($0, "…") }) { first, _ in first }
    values["suggestion"] = ""
    return Placeholders.fill(summary, values)
  }

  /// The arguments as words of this language: `@name` refers to another entry of the table, and `nearest` becomes the sentence
  /// that asks whether this was meant.
  private func words(for arguments: [String: String]) -> [String: String] {
    // An author's own `@word` is not an entry and stays as it is.
    var values = arguments.mapValues { value in
      guard value.hasPrefix("@"), let text = messages[String(value.dropFirst())]?.summary else { return value }
      return Placeholders.fill(text, arguments)
    }
    values["suggestion"] =
      values["nearest"].map { " " + Placeholders.fill(label("label.suggestion"), ["nearest": $0]) } ?? ""
    return values
  }

  /// The languages of diagnostics; Spanish first.
  public enum Language: String, CaseIterable, Sendable { case es, en }

  /// The table of a language; parsed once and shared.
  public static func table(for language: Language) -> MessageTable {
    switch language {
    case .es: spanish
    case .en: english
    }
  }
}
