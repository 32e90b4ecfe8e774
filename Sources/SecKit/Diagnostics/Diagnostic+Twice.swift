extension Diagnostic {
  /// The same thing a second time, with a note where it stands first.
  /// - Parameters:
  ///   - list: what holds both: a key as it is written, or an entry of the message table.
  ///   - first: where it stands first, in the same file unless another is named.
  static func twice(
    _ text: String, in path: String, _ range: SourceRange, list: String, first: SourceRange, of other: String? = nil
  ) -> Diagnostic {
    Diagnostic(
      .saidTwice, in: path, range, ["text": String(text.prefix(80)), "list": list],
      notes: [Note(.firstDefinition, in: other ?? path, first)])
  }
}

/// Things that must differ from one another, with where each stood first.
package struct Differing {
  private var first: [String: (path: String, range: SourceRange)] = [:]
  let list: String

  package init(_ list: String) { self.list = list }

  /// - Returns: the fault, if the same words stood before. Capitals, white space and a final point make no difference.
  package mutating func add(_ text: String, in path: String, _ range: SourceRange) -> Diagnostic? {
    let words = text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let key = words.hasSuffix(".") ? String(words.dropLast()) : words
    // What says nothing is reported as that.
    guard !key.isEmpty else { return nil }
    if let other = first[key] {
      return .twice(text.trimmed, in: path, range, list: list, first: other.range, of: other.path)
    }
    first[key] = (path, range)
    return nil
  }
}
