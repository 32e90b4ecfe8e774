import SecKit

/// Report lines as Markdown, every character of content that Markdown would obey escaped.
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
        // Without a marker it is a paragraph of the item above.
        output += marker == " " ? "\n\(margin)   \(escape(text))\n\n" : "\(margin)\(bullet) \(escape(text))\n"
      case .band(let label, _, _, let name):
        output += "- \(escape(label)): \(escape(name))\n"
      case .blank: output += "\n"
      }
    }
    return output
  }

  static func escape(_ text: String) -> String {
    var result = ""
    for character in TerminalText.sanitize(text) {
      if "\\`*_[]<>#".contains(character) { result.append("\\") }
      result.append(character)
    }
    return result
  }
}
