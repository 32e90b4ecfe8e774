/// What libyaml reports, in words for somebody who writes YAML for the first time: an entry of the message table, and which of
/// libyaml's two places is the better one to show.
struct YAMLProblem: Hashable {
  /// The entry's name, with its `@`.
  let label: String
  let place: Place

  enum Place: Hashable {
    /// Where libyaml could not continue.
    case problem
    /// Where the construct it was reading begins: a text without colon, a quotation mark that nothing closes.
    case beginning
    /// Where it could not continue, with a note at the beginning.
    case both
  }

  private init(_ name: String, _ place: Place = .problem) {
    label = "@yaml." + name
    self.place = place
  }

  static let twice = YAMLProblem("twice", .both)
  static let wordless = YAMLProblem("key")
  static let forbidden = YAMLProblem("forbidden")
  static let indent = YAMLProblem("indent")
  static let quote = YAMLProblem("quote", .beginning)
  static let afterQuote = YAMLProblem("after-quote")
  static let other = YAMLProblem("other")
  static let tag = YAMLProblem("tag", .beginning)

  /// - Parameters:
  /// - problem: libyaml's words; all words of its scanner and parser are known here, any others become `other`.
  /// - context: Its words for what it was reading.
  /// - byte: The byte of the file at which it could not continue.
  init(_ problem: String, context: String?, at byte: UInt8?) {
    // Some problems are worded alike wherever they occur: then the context decides.
    switch context {
    case let context? where context.contains("directive"): self = YAMLProblem("directive", .beginning)
    case let context? where context.hasSuffix(" tag"): self = YAMLProblem("tag", .beginning)
    default: self = Self.known(problem, at: byte)
    }
  }

  private static func known(_ problem: String, at byte: UInt8?) -> YAMLProblem {
    switch problem {
    case "could not find expected ':'": YAMLProblem("colon", .beginning)
    case "mapping values are not allowed in this context", "found unexpected ':'": YAMLProblem("two-colons")
    case "did not find expected key": .indent
    case "did not find expected '-' indicator": YAMLProblem("dash")
    case "block sequence entries are not allowed in this context": YAMLProblem("list")
    case "mapping keys are not allowed in this context": YAMLProblem("character")
    case "did not find expected ',' or ']'": YAMLProblem("bracket", .both)
    case "did not find expected ',' or '}'": YAMLProblem("brace", .both)
    case "did not find expected node content": YAMLProblem("value")
    case "found unexpected end of stream", "found unexpected document indicator": .quote
    case "found character that cannot start any token": YAMLProblem(byte == 0x09 ? "tab" : "character")
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      YAMLProblem("tab")
    case "did not find expected alphabetic or numeric character": YAMLProblem("character", .beginning)
    case "found unknown escape character", "found invalid Unicode character escape code",
      "did not find expected hexdecimal number":
      YAMLProblem("escape")
    case "found an indentation indicator equal to 0", "did not find expected comment or line break":
      YAMLProblem("block", .beginning)
    case "found undefined tag handle": YAMLProblem("tag")
    case "found incompatible YAML document", "found duplicate %YAML directive", "found duplicate %TAG directive":
      YAMLProblem("directive")
    case "did not find expected <document start>": YAMLProblem("rest")
    case "but found another document": YAMLProblem("documents")
    default: .other
    }
  }
}
