extension [Inline] {
  /// Whether somebody reads words here: a letter or a number, not only signs and pictures.
  public var hasWords: Bool { plainText.hasWords }
}
