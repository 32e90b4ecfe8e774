@testable import SecKit

extension ChoiceID {
  /// An id written in a test.
  static func of(_ text: String) -> ChoiceID { ChoiceID(text) ?? ChoiceID(words: "?" + text) }
}

extension Response {
  /// Choices by their ids, with blanks between them.
  static func of(_ ids: String) -> Response { .choices(Set(ids.split(separator: " ").map { ChoiceID.of(String($0)) })) }
}
