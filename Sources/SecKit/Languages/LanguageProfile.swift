/// What the program has to know of the language that content is written in: how its texts are measured, which words its authors
/// write for what the program reads, what the folders of its site are called. Whatever else is Spanish or English stands in tables.
///
/// A further language is one more of these, with its tables. Content in a language without a profile is read and published; what
/// nobody could judge in it, its readability or its form of address, is left unjudged.
public struct LanguageProfile: Sendable {
  /// The code of the language, which also names the folder of its content: `es`, `en`.
  public let code: String
  /// How texts are measured.
  public let reading: ReadingFormula
  /// Abbreviations whose point does not end a sentence, in small letters.
  package let abbreviations: Set<String>
  /// Forms that address a reader as a stranger; nil where the language makes no difference.
  package let formalAddress: FormalAddress?
  /// How choices of a quiz begin that ask about other choices: "all of the above".
  package let evasiveChoices: [String]
  /// The word behind the fence of an invented message.
  package let messageFence: String
  /// The two choices of a question of type `true-false`, in small letters.
  package let verdicts: (true: String, false: String)
  /// What authors write for the category of an attack.
  package let categories: [Attack.Category: String]
  /// The folders in which a new file of a kind is put, below that of the language.
  package let contentFolders: [DocumentKind: String]
  /// Letters with a mark that are listed under the letter without.
  package let plainLetters: [Character: String]

  /// The forms that only a stranger is addressed with.
  package struct FormalAddress: Sendable {
    package let phrases: [String]
    /// Endings of verbs that are formal with an accent before them: *asegúrese*.
    package let reflexiveEndings: [String]
    /// Words that only look like such verbs.
    package let exceptions: Set<String>
  }

  /// The word that authors write for a category.
  public func name(of category: Attack.Category) -> String { categories[category] ?? category.rawValue }

  /// Every category with its word, in their order.
  package var categoryWords: [(value: Attack.Category, word: String)] {
    Attack.Category.allCases.map { ($0, name(of: $0)) }
  }

  /// The category that authors mean by a word.
  public func category(named name: String) -> Attack.Category? {
    Attack.Category.allCases.first { self.name(of: $0) == name }
  }

  /// All languages with a profile, Spanish first.
  public static let all: [LanguageProfile] = [.spanishOfMexico, .english]

  /// The profile of a language by its code; one that judges nothing for a language without.
  public static func named(_ code: String) -> LanguageProfile {
    all.first { $0.code == code } ?? .unjudged(code)
  }

  /// For a language that nobody has described yet. Its authors write the program's own words, which are English.
  static func unjudged(_ code: String) -> LanguageProfile {
    LanguageProfile(
      code: code, reading: .unmeasured, abbreviations: [], formalAddress: nil, evasiveChoices: [],
      messageFence: english.messageFence, verdicts: english.verdicts, categories: english.categories,
      contentFolders: english.contentFolders, plainLetters: [:])
  }
}
