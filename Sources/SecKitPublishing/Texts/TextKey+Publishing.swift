import SecKit

extension TextKey {
  /// Every key that this library declares. Whoever publishes reads its content with these and ``TextKey/ofSecKit``.
  public static let ofPublishing: [TextKey] = ofSite + ofPages + ofPapers
}
