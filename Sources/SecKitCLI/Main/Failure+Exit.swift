import ArgumentParser
import SecKit

#if canImport(Glibc)
  import Glibc
#endif

extension Failure {
  /// Prints the message, if there is one, and ends the process with the right exit code.
  static func exit(_ error: any Error) -> Never {
    if let failure = error as? Failure {
      if !failure.message.isEmpty { StandardError.say("seckit: \(TerminalText.sanitizeLines(failure.message))") }
      Glibc.exit(failure.code.rawValue)
    }
    // The person or the system ended a conversation: the screen is restored, and there is nothing left to say.
    if let ended = error as? TerminalExit { Glibc.exit(ended.exitCode) }
    let code = SecKitCommand.exitCode(for: error).rawValue
    let message = SecKitCommand.fullMessage(for: error, columns: HelpText.unbroken)
    let text = TerminalText.sanitizeLines(Usage.text(message))
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
