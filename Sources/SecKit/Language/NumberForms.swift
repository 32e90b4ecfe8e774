/// Two texts for one meaning, where a number changes more than a word: `every day`, `every 3 days`. Where only words change with the
/// number, one text with `{n:day:days}` suffices.
public struct NumberForms: Hashable, Sendable {
  /// For exactly one.
  public let one: TextKey
  /// For none and for several; it holds `{n}`.
  public let other: TextKey

  /// Forms for one thing and for another number of them.
  public init(one: TextKey, other: TextKey) {
    self.one = one
    self.other = other
  }
}
