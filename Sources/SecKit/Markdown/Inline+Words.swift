extension [Inline] {
  /// Whether readers see words: a letter or a digit, and not only signs and pictures.
  public var hasWords: Bool { plainText.hasWords }
}
