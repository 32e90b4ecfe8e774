import SecKit

/// The content and those who write it; answers files.
extension CommandText {
  static func badLanguage(_ code: String) -> CommandText {
    CommandText("content.bad-language", ["code": code])
  }

  static func contentUnreadable(_ error: FileSystemError) -> CommandText {
    CommandText("content.unreadable", ["path": error.path, "reason": reason(error)])
  }

  static var contentFaulty: CommandText { CommandText("content.faulty") }

  static func lockUnreadable(_ path: String) -> CommandText {
    CommandText("content.lock-unreadable", ["path": path])
  }

  static func badID(_ id: String) -> CommandText {
    CommandText("content.bad-id", ["id": id])
  }

  static func idTaken(_ id: String) -> CommandText {
    CommandText("content.id-taken", ["id": id])
  }

  static func onlyOne(of kind: String) -> CommandText {
    CommandText("content.only-one", ["kind": kind])
  }

  static func contentFileTaken(_ path: String) -> CommandText {
    CommandText("content.file-taken", ["path": path])
  }

  static var idsUnreadable: CommandText { CommandText("content.ids-unreadable") }
  static var idsFaulty: CommandText { CommandText("content.ids-faulty") }

  static func nothingThere(_ path: String) -> CommandText {
    CommandText("content.nothing-there", ["path": path])
  }

  static var noCheckIn: CommandText { CommandText("content.no-check-in") }

  static func answersUnreadable(_ path: String, _ error: FileSystemError) -> CommandText {
    CommandText("answers.unreadable", ["path": path, "reason": reason(error)])
  }

  static func bankUnreadable(_ path: String, _ error: FileSystemError) -> CommandText {
    CommandText("bank.unreadable", ["path": path, "reason": reason(error)])
  }

  static func answersTooLarge(_ path: String) -> CommandText {
    CommandText("answers.too-large", ["path": path])
  }

  static var answersFaulty: CommandText { CommandText("answers.faulty") }

  static func mergeForeign(_ path: String) -> CommandText {
    CommandText("merge.foreign", ["path": path])
  }

  static var mergeTooFew: CommandText { CommandText("merge.too-few") }

  /// Why a file of the person's cannot be read: the linter's own words for it.
  private static func reason(_ error: FileSystemError) -> String {
    guard error.label.hasPrefix("@") else { return error.label }
    return DiagnosticMessages.table(for: language).label(String(error.label.dropFirst()))
  }
}
