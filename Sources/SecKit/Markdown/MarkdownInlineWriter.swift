/// The words of a paragraph as CommonMark.
enum MarkdownInlineWriter {
  static func text(_ inlines: [Inline]) -> String {
    let text = run(inlines, outer: nil)
    return MarkdownWriter.split(text).map(lineStart).joined(separator: "\n")
  }

  /// - Parameter outer: the mark of the emphasis around these words.
  private static func run(_ inlines: [Inline], outer: Character?) -> String {
    var text = ""
    for (index, inline) in inlines.enumerated() {
      switch inline {
      case .text(let words):
        text += escaped(words, isFirst: index == 0 && outer == nil, isLast: index == inlines.count - 1)
        // Before a link it would make an image of it.
        if index + 1 < inlines.count, case .link = inlines[index + 1], text.hasSuffix("!") {
          text = text.dropLast() + "\\!"
        }
      case .code(let code): text += self.code(code)
      case .softBreak: text += " "
      case .lineBreak: text += "\\\n"
      case .emphasis(let children):
        let mark: Character = outer == "*" || text.last == "*" ? "_" : "*"
        text += "\(mark)\(run(children, outer: mark))\(mark)"
      case .strong(let children):
        let mark: Character = outer == "*" || text.last == "*" ? "_" : "*"
        text += "\(mark)\(mark)\(run(children, outer: mark))\(mark)\(mark)"
      case .link(let link):
        text += "[\(run(link.children, outer: "["))](\(target(link.destination, link.title)))"
      case .image(let image):
        text += "![\(run(image.alternative, outer: "["))](\(target(image.source, image.title)))"
      }
    }
    return text
  }

  /// Words with a backslash before what would be read as a sign. Blanks at the ends and line ends within would be lost.
  private static func escaped(_ words: String, isFirst: Bool, isLast: Bool) -> String {
    let scalars = Array(words.unicodeScalars)
    var text = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "[", "]", "<", "{", "}", "&", "~":
        text += ["\\", scalar]
      case "_":
        // Within a word it is a letter.
        let isInside =
          index > 0 && index + 1 < scalars.count && isWord(scalars[index - 1]) && isWord(scalars[index + 1])
        text += isInside ? ["_"] : ["\\", "_"]
      case " " where isFirst && index == 0 || isLast && index + 1 == scalars.count: text += "&#32;".unicodeScalars
      case "\n", "\r", "\t": text += "&#\(scalar.value);".unicodeScalars
      default: text.append(scalar)
      }
    }
    return String(text)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  /// A line that would begin another block begins with a backslash.
  private static func lineStart(_ line: String) -> String {
    let bytes = Array(line.utf8)
    guard let first = bytes.first else { return line }
    if "#+-=>~:|".utf8.contains(first) { return "\\" + line }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }
    guard !digits.isEmpty, digits.count <= 9, bytes.count > digits.count,
      [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[digits.count])
    else { return line }
    return String(decoding: digits, as: UTF8.self) + "\\"
      + String(decoding: bytes[digits.count...], as: UTF8.self)
  }

  private static func code(_ code: String) -> String {
    let runs = code.split(omittingEmptySubsequences: true) { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: (runs.max() ?? 0) + 1)
    let isPadded =
      code.hasPrefix("`") || code.hasSuffix("`")
      || code.hasPrefix(" ") && code.hasSuffix(" ") && code.contains { $0 != " " }
    return isPadded ? "\(fence) \(code) \(fence)" : fence + code + fence
  }

  private static func target(_ destination: String, _ title: String) -> String {
    let isPlain =
      !destination.isEmpty && destination.utf8.allSatisfy { $0 > 0x20 && !"()<>\\&".utf8.contains($0) && $0 != 0x7F }
    let place = isPlain ? destination : "<" + quoted(destination, "<>") + ">"
    return title.isEmpty ? place : "\(place) \"\(quoted(title, "\""))\""
  }

  /// A text within marks, which are escaped in it.
  private static func quoted(_ text: String, _ marks: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if scalar == "\n" || scalar == "\r" {
        result += "&#\(scalar.value);".unicodeScalars
        continue
      }
      if scalar == "\\" || scalar == "&" || marks.unicodeScalars.contains(scalar) { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// `{#id .class key=value flag}`; nothing for none.
  static func attributes(_ attributes: Attributes) -> String {
    var words = attributes.id.map { ["#" + $0.text] } ?? []
    words += attributes.classes.map { "." + $0.text }
    for (key, value) in attributes.values {
      let isPlain = !value.text.isEmpty && value.text.utf8.allSatisfy { $0 > 0x20 && !"\"{}".utf8.contains($0) }
      words.append("\(key.text)=" + (isPlain ? value.text : "\"\(value.text)\""))
    }
    words += attributes.flags.map(\.text)
    return words.isEmpty ? "" : "{" + words.joined(separator: " ") + "}"
  }
}
