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

  /// Everything has been said already.
  init(_ code: Code) { self.init(code, saying: "") }

  init(_ code: Code, _ text: CommandText) { self.init(code, saying: text.text) }

  /// - Parameter message: words of a table, never of the code.
  init(_ code: Code, saying message: String) {
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
    let message = SecKitCommand.fullMessage(for: error, columns: HelpText.unbroken)
    let text = TerminalText.sanitizeLines(SpanishUsage.translate(message))
    if code == 0, !text.isEmpty {
      let width = SystemTerminal(output: STDOUT_FILENO).size.columns
      StandardOutput.write(HelpText.help(text, width: width) + "\n")
    } else if !text.isEmpty {
      let width = SystemTerminal(output: STDERR_FILENO).size.columns
      StandardError.say(HelpText.error(text, width: width))
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
