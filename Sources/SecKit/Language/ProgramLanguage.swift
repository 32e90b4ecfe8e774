/// The languages the program itself speaks, Spanish first. Those of the content are any.
public enum ProgramLanguage: String, CaseIterable, Sendable {
  case es, en

  /// The language of a code, also of one with a region: `en-US`. Nil where the program does not speak it.
  public init?(code: String) {
    let primary = code.split(separator: "-", maxSplits: 1).first.map { $0.lowercased() }
    guard let language = primary.flatMap(Self.init(rawValue:)) else { return nil }
    self = language
  }
}
