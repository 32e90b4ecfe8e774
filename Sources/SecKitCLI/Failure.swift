import ArgumentParser
import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Why a command ends early, in words for the person at the terminal.
struct Failure: Error {
  /// 0 clean, 1 the content or answers have errors, 2 could not run, 64 wrong usage.
  enum Code: Int32 {
    case contentErrors = 1
    case couldNotRun = 2
  }

  let code: Code
  /// What went wrong and what to do; empty when everything has been said already.
  let message: String

  init(_ code: Code, _ message: String = "") {
    self.code = code
    self.message = message
  }

  /// Prints what there is to say and ends the process with the right exit code.
  static func exit(_ error: any Error) -> Never {
    if let failure = error as? Failure {
      if !failure.message.isEmpty { StandardError.say("seckit: \(TerminalText.sanitizeLines(failure.message))") }
      Glibc.exit(failure.code.rawValue)
    }
    // The person, or the system, ended a conversation: the screen is as it was, and nothing is left to say.
    if let ended = error as? TerminalExit { Glibc.exit(ended.exitCode) }
    let code = SecKitCommand.exitCode(for: error).rawValue
    let text = SpanishUsage.translate(SecKitCommand.fullMessage(for: error))
    if !text.isEmpty {
      if code == 0 { StandardOutput.write(text + "\n") } else { StandardError.say(text) }
    }
    Glibc.exit(code)
  }
}

extension TerminalText {
  /// ``sanitize(_:)`` for a text of several lines.
  static func sanitizeLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { sanitize(String($0)) }
      .joined(separator: "\n")
  }
}
