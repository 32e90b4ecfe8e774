/// A document for paper: complete HTML, its style sheet lying beside it.
public struct PrintDocument: Sendable {
  /// The file's name without extension.
  public let name: String
  public let html: [UInt8]

  /// The style sheet's name, unless several lie in one folder.
  static let stylesheet = "impreso.css"
}
