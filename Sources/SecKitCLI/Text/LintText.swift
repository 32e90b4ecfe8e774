import SecKit
import SecKitRules

/// What `seckit lint` prints for people. Commands that publish print the same before they refuse.
struct LintText {
  var colour = false
  var language = MessageTable.Language.es
  /// At most so many of one kind in full; nil prints all.
  var limitPerID: Int? = 20

  /// The faults in order, then how many there are.
  func text(_ diagnostics: [Diagnostic], sources: [String: SourceFile]) -> String {
    let formatter = ConsoleFormatter(colour: colour, language: language, limitPerID: limitPerID)
    let values = [
      "errors": String(diagnostics.total(.error)),
      "warnings": String(diagnostics.total(.warning)),
      "files": String(sources.count),
    ]
    let label = formatter.table.label(diagnostics.isEmpty ? "label.clean" : "label.found")
    return formatter.format(diagnostics, sources: sources) + Placeholders.fill(label, values) + "\n"
  }
}
