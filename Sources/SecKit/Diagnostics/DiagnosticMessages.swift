/// The words of every diagnostic, a table for each language.
///
/// An entry with the id of a diagnostic is a summary that says what to do. Where it helps, `id.hint` explains it. `{name}` stands for one
/// of the diagnostic's arguments, `{name:one:many}` for a word that agrees with that number. All other entries are labels, and what an
/// argument such as `@reason.missing` stands for. That every id has its entries in every language is proven by a test.
public enum DiagnosticMessages {
  /// The table of a language; parsed once and shared.
  public static func table(for language: ProgramLanguage) -> TextTable {
    switch language {
    case .es: spanish
    case .en: english
    }
  }
}
