/// The texts that a program needs of `strings.yml`. A file that lacks one of them, or has other placeholders in it, is at fault.
public struct RequiredTexts: Sendable {
  /// The keys of those texts.
  public let keys: [TextKey]
  /// Whether the file may hold texts of other programs too. Where it may not, a name that is not among `keys` is a fault.
  public let allowsOthers: Bool

  /// - Parameters:
  ///   - keys: Those of every module that will speak, such as `TextKey.ofSecKit + TextKey.ofPublishing`.
  ///   - allowsOthers: Whether the file may hold texts of other programs too.
  public init(_ keys: [TextKey], allowsOthers: Bool) {
    self.keys = keys
    self.allowsOthers = allowsOthers
  }

  /// What the domain says itself: for programs that use this library alone.
  public static let library = RequiredTexts(TextKey.ofSecKit, allowsOthers: true)
}
