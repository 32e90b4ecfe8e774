/// A value of a JSON text with its place, so that a fault in it can be shown where it stands.
package struct JSONValue: Hashable, Sendable {
  package indirect enum Content: Hashable, Sendable {
    /// In the order of the text; no name twice.
    case object([Member])
    case array([JSONValue])
    case string(String)
    /// As written in the text.
    case number(String)
    case bool(Bool)
    case null
  }

  package struct Member: Hashable, Sendable {
    package let name: String
    package let nameRange: SourceRange
    package let value: JSONValue
  }

  package let content: Content
  package let range: SourceRange

  package var text: String? { if case .string(let text) = content { text } else { nil } }
  package var members: [Member]? { if case .object(let members) = content { members } else { nil } }
  package var elements: [JSONValue]? { if case .array(let elements) = content { elements } else { nil } }
}

/// Why a text is not the JSON that was expected, where, in the words of the message table.
package struct JSONProblem: Error, Hashable, Sendable {
  package let range: SourceRange
  /// An entry of the message table.
  package let label: String
}
