import SecKit

/// A form in which questions leave for other programs. Whoever adds one writes a type in a file of its own and names it in
/// ``AllFormats``.
public protocol ExchangeFormat: Sendable {
  /// What a person types to ask for it; also the usual end of its files' names.
  static var id: String { get }

  init()

  /// Writes a bank. What it cannot carry is never left out in silence.
  func export(_ bank: QuestionBank, loss: inout LossReport) throws -> [UInt8]
}

/// A form that is read, too.
public protocol ImportFormat: ExchangeFormat {
  /// Reads a bank; all faults come back at once, each at its place in the file.
  func bank(from source: SourceFile) -> Diagnosed<QuestionBank>
}

/// Every form there is.
public enum AllFormats {
  public static let list: [any ExchangeFormat.Type] = [
    CSVFormat.self,
    JSONFormat.self,
  ]

  /// Files of more bytes are not read.
  public static let byteLimit = 16 << 20

  public static func format(_ id: String) -> (any ExchangeFormat)? { list.first { $0.id == id }?.init() }

  /// The form of a file, from the end of its name.
  public static func importer(of path: String) -> (any ImportFormat)? {
    let end = path.split(separator: ".").last.map { $0.lowercased() } ?? ""
    return format(end) as? any ImportFormat
  }
}
