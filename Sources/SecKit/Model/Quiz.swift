/// A section of practice questions.
public struct Quiz: Sendable {
  public let id: String?
  public let title: [Inline]
  /// The heading's level in the file.
  public let level: Int
  public let introduction: [Block]
  public let questions: [Question]
}
