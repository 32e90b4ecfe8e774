import SecKit

/// Why a command ends early, in words for the person at the terminal.
struct Failure: Error {
  /// 0 clean, 1 the content or answers have errors, 2 could not run, 64 wrong usage.
  enum Code: Int32 {
    case contentErrors = 1
    case couldNotRun = 2
  }

  let code: Code
  /// What went wrong and what to do; empty if everything was already said.
  let message: String

  /// A failure about which everything was already said.
  init(_ code: Code) { self.init(code, saying: "") }

  init(_ code: Code, _ text: CommandText) { self.init(code, saying: text.text) }

  /// - Parameter message: Words from a table, never from the code.
  init(_ code: Code, saying message: String) {
    self.code = code
    self.message = message
  }
}
