import SecKit

/// Wraps text into lines by the columns it occupies on a terminal. Text is sanitized here, so lines can be shown as they are.
struct TextWrap: Hashable, Sendable {
  /// The most columns of a line; at least 2, the width of the widest character.
  let width: Int
  /// The text before the first line of each paragraph; its columns count in `width`.
  let indent: String
  /// The text before every later line.
  let hangingIndent: String

  /// Indents that would leave less than half of the columns to the text are dropped.
  init(width: Int, indent: String = "", hangingIndent: String? = nil) {
    self.width = max(2, width)
    let first = TerminalText.sanitize(indent)
    let later = TerminalText.sanitize(hangingIndent ?? indent)
    let widest = max(TerminalText.width(first), TerminalText.width(later))
    let fits = widest * 2 <= self.width && widest + 2 <= self.width
    self.indent = fits ? first : ""
    self.hangingIndent = fits ? later : ""
  }

  /// The lines of `text`, never wider than `width`. Line ends in `text` begin a new paragraph; runs of spaces count as one; a
  /// word that is too long is broken where necessary.
  func lines(_ text: String) -> [String] {
    text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
      .flatMap { paragraph(TerminalText.sanitize(String($0))) }
  }

  private func paragraph(_ text: String) -> [String] {
    var lines: [String] = []
    var line = indent
    var used = TerminalText.width(indent)
    var isEmpty = true
    func start() -> (String, Int) { (hangingIndent, TerminalText.width(hangingIndent)) }
    for word in text.split(separator: " ") {
      let columns = TerminalText.width(String(word))
      if !isEmpty, used + 1 + columns > width {
        lines.append(fitted(line))
        (line, used) = start()
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        used += 1
      }
      if used + columns <= width {
        line += word
        used += columns
      } else {
        for character in word {
          let wide = TerminalText.width(String(character))
          if used + wide > width {
            lines.append(fitted(line))
            (line, used) = start()
          }
          line.append(character)
          used += wide
        }
      }
      isEmpty = false
    }
    return lines + [isEmpty ? "" : fitted(line)]
  }

  /// An emoji selector after a space or sign makes it wider than its parts were: without it the line fits.
  private func fitted(_ line: String) -> String {
    guard TerminalText.width(line) > width else { return line }
    return String(String.UnicodeScalarView(line.unicodeScalars.filter { $0.value != 0xFE0F }))
  }
}

extension TextWrap {
  /// One line of at most `width` columns, with `…` where it was cut.
  static func cut(_ text: String, width: Int) -> String {
    let clean = TerminalText.sanitize(text)
    guard TerminalText.width(clean) > width else { return clean }
    guard width > 0 else { return "" }
    var result = ""
    var used = 1
    for character in clean {
      used += TerminalText.width(String(character))
      if used > width { break }
      result.append(character)
    }
    return result + "…"
  }
}
