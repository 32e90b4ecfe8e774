extension TextKey {
  /// Every key that this library declares.
  public static let ofSecKit: [TextKey] = ofTime + ofValues + ofShared
}
