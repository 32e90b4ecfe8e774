import SecKit

/// Report lines as Markdown, with every special character of the content escaped.
enum ReportMarkdown {
  static func text(_ lines: [ReportLine]) -> String {
    var output = ""
    var isFirst = true
    for line in lines {
      switch line {
      case .heading(let text):
        output += (isFirst ? "# " : "\n## ") + escape(text) + "\n\n"
        isFirst = false
      case .paragraph(let text): output += escape(text) + "\n\n"
      case .item(let text, let marker, let level):
        let margin = String(repeating: "   ", count: level)
        let bullet = marker.last == "." ? marker : "-"
        // Without a marker it is a paragraph of the item before.
        output += marker == " " ? "\n\(margin)   \(escape(text))\n\n" : "\(margin)\(bullet) \(escape(text))\n"
      case .band(let label, _, _, let name):
        output += "- \(escape(label)): \(escape(name))\n"
      case .blank: output += "\n"
      }
    }
    return output
  }

  /// A paragraph's text. At its beginning, a number, dash, plus or equals sign would begin a list, a line or a heading, and
  /// blanks would make it code.
  static func escape(_ text: String) -> String {
    var result = ""
    for character in TerminalText.sanitize(text) {
      // A sign and a combining accent are one character, but Markdown reads the sign.
      if let first = character.unicodeScalars.first, "\\`*_[]<>#&~|".unicodeScalars.contains(first) {
        result.append("\\")
      }
      result.append(character)
    }
    let start = result.drop { $0 == " " }
    if let first = start.unicodeScalars.first, "+-=".unicodeScalars.contains(first) { return "\\" + start }
    let number = start.prefix { $0.isASCII && $0.isNumber }
    let rest = start.dropFirst(number.count)
    guard !number.isEmpty, let sign = rest.unicodeScalars.first, sign == "." || sign == ")" else {
      return String(start)
    }
    return number + "\\" + rest
  }
}
