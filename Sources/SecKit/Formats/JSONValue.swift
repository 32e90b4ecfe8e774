/// A value of a JSON text with its place, so that a fault can be shown there.
struct JSONValue: Hashable, Sendable {
  indirect enum Content: Hashable, Sendable {
    /// In the order of the text; no name twice.
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// As written in the text.
    case number(String)
    case bool(Bool)
    case null
  }

  struct Member: Hashable, Sendable {
    let name: String
    let nameRange: SourceRange
    let value: JSONValue
  }

  let content: Content
  let range: SourceRange

  var text: String? { if case .string(let text) = content { text } else { nil } }
  var members: [Member]? { if case .object(let members) = content { members } else { nil } }
  var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }
}

/// Why and where a text is not the expected JSON, in the words of the message table.
struct JSONProblem: Error, Hashable, Sendable {
  let range: SourceRange
  /// An entry of the message table.
  let label: String
}
