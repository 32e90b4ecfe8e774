import Testing

@testable import SecKit

/// Faults that must come from a source: the text with a mark before each place, and the names of what stands there.
///
/// Every case also proves that its messages are whole, in both languages.
struct FaultCase: CustomTestStringConvertible, Sendable {
  let testDescription: String
  let text: String
  let expected: [Character: [DiagnosticID]]

  init(_ name: String, _ text: String, _ expected: [Character: [DiagnosticID]] = [:]) {
    testDescription = name
    self.text = text
    self.expected = expected
  }

  /// The names of everything that a list of cases provokes.
  static func ids(of cases: [FaultCase]) -> Set<DiagnosticID> {
    Set(cases.flatMap { $0.expected.values.joined() })
  }
}

/// Proves of every fault that its message lacks no argument and no word, whatever the language.
func expectWhole(_ diagnostics: [Diagnostic], sourceLocation: SourceLocation = #_sourceLocation) {
  for diagnostic in diagnostics {
    for language in ProgramLanguage.allCases {
      let table = DiagnosticMessages.table(for: language)
      let template = table.message(for: diagnostic.id)
      let names = DiagnosticMessagesTests.names(in: template?.summary).union(
        DiagnosticMessagesTests.names(in: template?.explanation))
      let missing = names.subtracting(diagnostic.arguments.keys).subtracting(["suggestion"])
      let message = table.message(for: diagnostic)
      let text = message.summary + " " + (message.explanation ?? "")
      let unfilled = names.filter { text.contains("{\($0)}") && !diagnostic.arguments.values.contains("{\($0)}") }
      #expect(unfilled.isEmpty, "\(text)", sourceLocation: sourceLocation)
      #expect(missing.isEmpty, "\(diagnostic.id.rawValue) lacks arguments", sourceLocation: sourceLocation)
      for value in diagnostic.arguments.values where value.hasPrefix("@") && value.contains(".") {
        #expect(table.names.contains(String(value.dropFirst())), "\(value)", sourceLocation: sourceLocation)
      }
    }
  }
}
