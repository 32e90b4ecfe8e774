extension TextTable {
  /// The message of an id, its placeholders not filled in; nil for an id without an entry.
  public func message(for id: DiagnosticID) -> TextEntry? { entry(id.rawValue) }

  /// Any other entry of the table, such as `label.error` or a note's kind; its name if there is none.
  public func label(_ name: String) -> String { self[name] ?? name }

  /// The message of a diagnostic with its arguments filled in.
  public func message(for diagnostic: Diagnostic) -> TextEntry {
    guard let message = message(for: diagnostic.id) else {
      return TextEntry(summary: diagnostic.id.rawValue, explanation: nil)
    }
    let values = words(for: diagnostic.arguments)
    // Where nothing is allowed, nothing is listed.
    let isEmptyList = diagnostic.arguments["allowed"] == "" && message.explanation?.contains("{allowed}") ?? false
    let explanation = isEmptyList ? "" : message.explanation.map { Placeholders.fill($0, values).trimmed } ?? ""
    return TextEntry(
      summary: Placeholders.fill(message.summary, values), explanation: explanation.isEmpty ? nil : explanation)
  }

  /// The summary of a kind of fault in general: `…` replaces each argument.
  package func generalSummary(of id: DiagnosticID) -> String {
    guard let summary = self[id.rawValue] else { return id.rawValue }
    var values = Dictionary(Placeholders.names(in: summary).map { ($0, "…") }) { first, _ in first }
    values["suggestion"] = ""
    return Placeholders.fill(summary, values)
  }

  /// The arguments as words of this language: `@name` refers to another entry of the table, and `nearest` becomes the
  /// sentence that asks whether this was meant.
  private func words(for arguments: [String: String]) -> [String: String] {
    // An author's own `@word` is no entry and stays as it is.
    var values = arguments.mapValues { value in
      guard value.hasPrefix("@"), let text = self[String(value.dropFirst())] else { return value }
      return Placeholders.fill(text, arguments)
    }
    values["suggestion"] =
      values["nearest"].map { " " + Placeholders.fill(label("label.suggestion"), ["nearest": $0]) } ?? ""
    return values
  }
}
