/// What stands in `{#id .class key=value flag}` at the end of a heading or list item.
public struct Attributes: Hashable, Sendable {
  public var id: LocatedText?
  public var classes: [LocatedText] = []
  /// In the order written; a key stands once.
  public var values: [(key: LocatedText, value: LocatedText)] = []
  public var flags: [LocatedText] = []
  /// From brace to brace; nil when there are none.
  public var range: SourceRange?

  public static let none = Attributes()

  public func value(_ key: String) -> LocatedText? {
    values.first { $0.key.text == key }?.value
  }

  public func hasClass(_ name: String) -> Bool { classes.contains { $0.text == name } }
  public func hasFlag(_ name: String) -> Bool { flags.contains { $0.text == name } }

  public static func == (left: Attributes, right: Attributes) -> Bool {
    left.id == right.id && left.classes == right.classes && left.flags == right.flags
      && left.range == right.range && left.values.map(\.key) == right.values.map(\.key)
      && left.values.map(\.value) == right.values.map(\.value)
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(id)
    hasher.combine(classes)
    hasher.combine(flags)
    hasher.combine(values.map(\.key))
    hasher.combine(values.map(\.value))
  }
}
