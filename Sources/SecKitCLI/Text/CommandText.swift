import ArgumentParser
import SecKit

/// Something a command says of itself, most often why it cannot go on: an entry of a table of sentences, and what is put into
/// it. The sentences are in tables, one for each language; what the content says is in its own ``TextTable``.
struct CommandText: Hashable, Sendable {
  let key: String
  let values: [String: String]

  init(_ key: String, _ values: [String: String] = [:]) {
    self.key = key
    self.values = values
  }

  /// The language of everything the program says of itself: ``CommandLanguage`` chooses it once, before anything is said.
  @TaskLocal static var language = ProgramLanguage.es

  static var table: TextTable { table(for: language) }

  static func table(for language: ProgramLanguage) -> TextTable {
    switch language {
    case .es: spanish
    case .en: english
    }
  }

  /// The sentence, its second part on a line of its own.
  var text: String {
    guard let message = Self.table.entry(key) else { return key }
    return [message.summary, message.explanation].compactMap { $0.map { Placeholders.fill($0, values) } }
      .joined(separator: "\n")
  }

  /// What stands for `{suggestion}`: a sentence on what was probably meant, or nothing.
  static func suggestion(_ nearest: String?) -> String {
    nearest.map { " " + CommandText("suggestion", ["nearest": $0]).text } ?? ""
  }

  /// A list inside of a sentence.
  static func list(_ names: [String]) -> String { names.joined(separator: ", ") }
}

extension ValidationError {
  /// For wrong calls; the parser adds how the command is called.
  init(_ text: CommandText) { self.init(text.text) }
}
