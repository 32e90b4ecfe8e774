import SecKit

/// The texts of new files by kind, in one language; the common keys stand before them. `{name}` stands for a thing of the catalog that
/// the file can name.
package struct ScaffoldTemplates: Sendable {
  /// Marks what an author still has to write.
  package static let marker = "TODO"

  let head: String
  let bodies: [DocumentKind: String]

  /// The texts of a language; English ones, whose words the program reads anyway, where there are no others.
  static func named(_ code: String) -> ScaffoldTemplates {
    code == LanguageProfile.spanishOfMexico.code ? .spanish : .english
  }
}
