import SecKit

/// What a format could not carry, question by question.
public struct LossReport: Hashable, Sendable {
  /// What is lost; the message tables have a word for each (`loss.parts`).
  public enum Loss: String, CaseIterable, Sendable {
    /// The whole question: it has several parts, and the format has room for one.
    case parts
  }

  public struct Entry: Hashable, Sendable {
    public let question: ContentID
    public let loss: Loss
  }

  /// In the order of the bank.
  public private(set) var entries: [Entry] = []

  public init() {}

  public mutating func add(_ loss: Loss, of question: BankQuestion) {
    entries.append(Entry(question: question.id, loss: loss))
  }

  /// The losses as warnings where the questions stand.
  public func diagnostics(in catalog: Catalog, format: String) -> [Diagnostic] {
    entries.map { entry in
      Diagnostic(
        .exchangeLoss, in: catalog.document(entry.question.document)?.source.path ?? "",
        catalog.question(entry.question)?.range ?? .fileStart,
        ["id": entry.question.description, "format": format, "loss": "@loss.\(entry.loss.rawValue)"])
    }
  }
}
