extension Diagnostic {
  /// Reports the same thing a second time, with a note at its first occurrence.
  /// - Parameters:
  /// - list: What holds both: a key as it is written, or an entry of the message table.
  /// - first: The place of the first occurrence, in the same file unless another is named.
  static func twice(
    _ text: String, in path: String, _ range: SourceRange, list: String, first: SourceRange, of other: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .saidTwice, in: path, range, ["text": String(text.prefix(80)), "list": list],
      notes: [Note(.firstDefinition, in: other ?? path, first)])
  }
}

/// Texts that must differ from one another, each with the place of its first occurrence.
package struct Differing {
  private var first: [String: (path: String, range: SourceRange)] = [:]
  let list: String

  package init(_ list: String) { self.list = list }

  /// - Returns: The fault, if the same words occurred before. Case, white space and a final point make no difference.
  package mutating func add(_ text: String, in path: String, _ range: SourceRange) -> Diagnostic? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let key = words.hasSuffix(".") ? String(words.dropLast()) : words
    // An empty text has a fault of its own.
    guard !key.isEmpty else { return nil }
    if let other = first[key] {
      return .twice(text.trimmed, in: path, range, list: list, first: other.range, of: other.path)
    }
    first[key] = (path, range)
    return nil
  }
}
