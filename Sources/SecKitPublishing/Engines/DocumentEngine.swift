/// Turns documents for paper into files of another format by running a program. Several at once, as a program's start may take longer
/// than a document.
public protocol DocumentEngine: Sendable {
  /// Converts documents, all or none.
  /// - Parameters:
  ///   - batch: whole HTML documents, UTF-8.
  ///   - baseFolder: where relative addresses in them begin.
  ///   - styles: paths of style sheets to add to those that they name, such as another paper size.
  /// - Returns: one result for each, in order.
  func convert(
    _ batch: [[UInt8]], baseFolder: String, styles: [String]
  ) async throws(DocumentEngineError) -> [Printout]
}

/// A document in another format.
public struct Printout: Hashable, Sendable {
  public let bytes: [UInt8]
  /// What the engine noticed and could still print, mostly style rules that it does not know.
  public let warnings: [String]
  /// Characters that no font has and that are written as their numbers instead.
  public var spelled: Set<Unicode.Scalar> = []
}
