import SecKit

extension Terminal {
  /// The longest text that can be typed, in characters; further ones are ignored.
  static let longestText = 1000

  /// Asks for a line of text, shown while it is typed: a file's name, never a secret.
  /// - Parameter typed: Text that is already there and can be corrected; plain text starts empty.
  /// - Returns: What was typed; nil for Esc.
  func readText(_ question: String, _ typed: String = "") throws(TerminalExit) -> String? {
    try open()
    let size = device.size()
    let width = min(size.columns, ChoiceLayout.widestText)
    guard !style.isPlain else {
      return try readLine(after: "\n" + TextWrap(width: width).lines(question).joined(separator: "\n") + "\n> ")
    }
    var typed = typed
    while true {
      try show(Self.rows(question, typed, device.size()), size: device.size())
      guard case .key(let key) = try nextInput() else { continue }
      switch key {
      case .enter: return typed
      case .escape: return nil
      case .backspace: if !typed.isEmpty { typed.removeLast() }
      case .character(let letter): if typed.count < Self.longestText { typed.append(letter) }
      default: break
      }
    }
  }

  /// The question, the text typed so far and a mark for the next letter.
  private static func rows(_ question: String, _ typed: String, _ size: TerminalSize) -> [ScreenRow] {
    let width = min(size.columns, ChoiceLayout.widestText)
    return TextWrap(width: width).lines(question).map { ScreenRow(text: $0, role: .heading) } + [ScreenRow(text: "")]
      + TextWrap(width: width).lines("> " + typed + "_").map { ScreenRow(text: $0) }
  }

  /// Hides what plain text left in the window; a screen of its own is replaced by the next anyway.
  /// - Returns: Whether it is hidden; a terminal without escape sequences keeps it above.
  func hide() throws(TerminalExit) -> Bool {
    guard style.isPlain else { return true }
    try write(style.obeysEscapes ? ScreenPainter.wipe : String(repeating: "\n", count: min(200, device.size().rows)))
    return style.obeysEscapes
  }
}
