import SecKit

/// Texts of a bank, made into the Markdown that we write. What somebody left open is closed thereby, and cannot swallow what
/// follows it.
enum MarkdownText {
  private static func read(_ text: String) -> Diagnosed<[Block]> {
    MarkdownConverter.convert(SourceFile(path: "", text: text))
  }

  /// Blocks; headings stand below those of questions, as a higher one would end the question.
  static func blocks(_ text: String) -> Diagnosed<String> {
    text.utf8.isEmpty ? Diagnosed("") : read(text).map { MarkdownWriter.text($0, headingsFrom: BankMarkdown.level + 1) }
  }

  /// One line: what is no plain paragraph was not meant as Markdown, and is taken as it looks.
  static func line(_ text: String) -> Diagnosed<String> {
    let read = self.read(text)
    if let blocks = read.value, blocks.count == 1, case .paragraph(let inlines) = blocks[0].content {
      return Diagnosed(MarkdownWriter.text(inlines), read.diagnostics)
    }
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return Diagnosed(MarkdownWriter.text([Inline.text(words)]))
  }

  /// The words of a line without its signs.
  static func plain(_ line: String) -> String {
    guard case .paragraph(let inlines)? = read(line).value?.first?.content else { return line }
    return inlines.plainText
  }

  /// Blocks of an explanation, cut before the first heading: what stands above is the quote that explains.
  static func explanation(_ text: String) -> (quoted: String, rest: String) {
    let blocks = read(text).value ?? []
    let cut = blocks.firstIndex(where: \.isHeading) ?? blocks.endIndex
    guard cut == blocks.startIndex else {
      return (MarkdownWriter.text(Array(blocks[..<cut])), MarkdownWriter.text(Array(blocks[cut...])))
    }
    // Signs first: what explains comes last, behind their list.
    let last = blocks.lastIndex { $0.isHeading || $0.list != nil }.map { $0 + 1 } ?? blocks.startIndex
    return (MarkdownWriter.text(Array(blocks[last...])), MarkdownWriter.text(Array(blocks[..<last])))
  }
}
