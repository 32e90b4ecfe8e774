/// Records, passphrases and keys.
extension CommandText {
  static var unchanged: CommandText { CommandText("vault.unchanged") }
  static var newRecord: CommandText { CommandText("vault.new-record") }

  /// - Parameter newest: The record whose passphrase is asked for instead; nil if none can be read.
  static func recordsPassedOver(_ names: [String], askingFor newest: String?) -> CommandText {
    guard let newest else { return CommandText("vault.all-damaged", ["names": list(names)]) }
    return CommandText("vault.passed-over", ["names": list(names), "newest": newest])
  }

  static func leaveOut(_ numbers: [Int]) -> CommandText {
    CommandText("vault.leave-out", ["options": numbers.map { "--except \($0)" }.joined(separator: " ")])
  }

  static var twoSources: CommandText { CommandText("vault.two-sources") }

  static func badWork(least: Int, most: Int) -> CommandText {
    CommandText("vault.bad-work", ["least": String(least), "most": String(most)])
  }

  static var noFolderNamed: CommandText { CommandText("vault.no-folder-named") }
  static var noHome: CommandText { CommandText("vault.no-home") }

  static func vaultForbidden(_ folder: String) -> CommandText {
    CommandText("vault.forbidden", ["folder": folder])
  }

  static func vaultEmpty(_ folder: String) -> CommandText {
    CommandText("vault.empty", ["folder": folder])
  }

  static var onlyOneRecord: CommandText { CommandText("vault.only-one") }

  static func passphraseFileUnreadable(_ path: String) -> CommandText {
    CommandText("passphrase.file-unreadable", ["path": path])
  }

  static func passphraseDescriptorUnreadable(_ number: Int32) -> CommandText {
    CommandText("passphrase.descriptor-unreadable", ["number": String(number)])
  }

  static func passphraseTooLong(most: Int) -> CommandText {
    CommandText("passphrase.too-long", ["most": String(most)])
  }

  static func passphraseUnfit(most: Int) -> CommandText {
    CommandText("passphrase.unfit", ["most": String(most)])
  }

  static var noPassphraseLine: CommandText { CommandText("passphrase.no-line") }
  static var noneLeft: CommandText { CommandText("passphrase.none-left") }

  static func badRecipient(_ text: String) -> CommandText {
    CommandText("key.bad-recipient", ["text": text])
  }

  static func keyUnreadable(_ path: String) -> CommandText {
    CommandText("key.unreadable", ["path": path])
  }

  static func noKeyThere(in path: String) -> CommandText {
    CommandText("key.not-there", ["path": path])
  }

  static var otherSubject: CommandText { CommandText("compare.other-subject") }
  static var sameRecord: CommandText { CommandText("compare.same") }
}
