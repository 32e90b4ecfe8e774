import SecKit
import SecKitFiles
import SecKitVault

/// A vault's refusals in words for the person: what is wrong, and what to do.
enum VaultFailure {
  /// Runs a body and turns what the vault throws into words.
  /// - Parameter subject: The record or file it is about.
  static func plainly<Result>(_ subject: String = "", _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      guard let message = message(for: error, subject) else { throw error }
      throw Failure(.couldNotRun, saying: message)
    }
  }

  /// Nil for errors that are not about records.
  static func message(for error: any Error, _ subject: String) -> String? {
    refusal(of: error, subject).map { $0 + " " + CommandText.unchanged.text }
  }

  /// What is wrong, without what has become of the records.
  static func refusal(of error: any Error, _ subject: String) -> String? {
    let refusals: [CommandText]? =
      switch error {
      case let error as AgeError: [.refusal(error, subject)]
      case let error as SavedRecordError: [.refusal(error, subject)]
      case let error as DiskFault: [.refusal(error)]
      case let error as VaultError: CommandText.refusals(error)
      case let error as PassphraseFault: [.refusal(error, isOld: true)]
      default: nil
      }
    return refusals.map { $0.map(\.text).joined(separator: "\n") }
  }
}
