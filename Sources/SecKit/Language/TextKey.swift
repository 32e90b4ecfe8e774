/// Names a text of the interface. The text itself is in a ``TextTable``, one for each language.
///
/// A key is declared where it is used, as a static member, with everything a text must fit: `words(.stepNext, ["title": title])`. Each
/// module lists its keys (``ofSecKit``), so that a reader of tables knows them all; see ``RequiredTexts``.
public struct TextKey: Sendable {
  /// What a table calls the text, such as `step.next`.
  public let name: String
  /// The `{names}` that the text must hold, each at least once.
  public let placeholders: [String]
  /// Those of the placeholders that stand for a number of things. Words in the text agree with it: `{n:day:days}`.
  public let counted: [String]
  /// Whether the text is the address of a web page.
  public let isAddress: Bool

  /// A key, declared where its text is used.
  /// - Parameters:
  ///   - name: What a table calls the text.
  ///   - placeholders: Names whose values are words.
  ///   - counted: Names whose values are whole numbers of things.
  ///   - isAddress: Whether the text is the address of a web page.
  public init(_ name: String, _ placeholders: String..., counting counted: String..., isAddress: Bool = false) {
    self.init(name, placeholders, counting: counted, isAddress: isAddress)
  }

  /// The same, for keys that are not written down in the code.
  public init(_ name: String, _ placeholders: [String], counting counted: [String] = [], isAddress: Bool = false) {
    self.name = name
    self.placeholders = placeholders + counted
    self.counted = counted
    self.isAddress = isAddress
  }
}

/// Two keys are the same when they name the same text.
extension TextKey: Hashable {
  public static func == (left: TextKey, right: TextKey) -> Bool { left.name == right.name }
  public func hash(into hasher: inout Hasher) { hasher.combine(name) }
}
