/// The attributes `{#id .class key=value flag}` at the end of a heading or list item.
public struct Attributes: Hashable, Sendable {
  /// The local id, without its `#`; of several the first, as the others are faults.
  public var id: LocatedText?
  /// The classes in the order written, without their points.
  public var classes: [LocatedText] = []
  /// In the order written; each key occurs once.
  public var values: [(key: LocatedText, value: LocatedText)] = []
  /// Words without a sign or value, in the order written.
  public var flags: [LocatedText] = []
  /// From brace to brace; nil if there are no attributes.
  public var range: SourceRange?

  /// No attributes at all.
  public static let none = Attributes()

  /// The value of a key, nil if the key is missing.
  public func value(_ key: String) -> LocatedText? {
    values.first { $0.key.text == key }?.value
  }

  /// Whether a class is among the attributes.
  public func hasClass(_ name: String) -> Bool { classes.contains { $0.text == name } }
  /// Whether a flag is among the attributes.
  public func hasFlag(_ name: String) -> Bool { flags.contains { $0.text == name } }

  /// Whether both hold the same words at the same places.
  public static func == (left: Attributes, right: Attributes) -> Bool {
    left.id == right.id && left.classes == right.classes && left.flags == right.flags
      && left.range == right.range && left.values.map(\.key) == right.values.map(\.key)
      && left.values.map(\.value) == right.values.map(\.value)
  }

  /// Hashes the words and their places, so that equal attributes have equal hashes.
  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(classes)
    hasher.combine(flags)
    hasher.combine(values.map(\.key))
    hasher.combine(values.map(\.value))
  }
}
