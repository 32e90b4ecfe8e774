/// Writes blocks as CommonMark that reads as the same blocks again: for what leaves the content and may come back.
///
/// Breaks within a paragraph that only the file had become blanks; what an author escaped is escaped where it has to be.
public struct MarkdownWriter {
  /// A paragraph's words, on one line but for breaks that are meant.
  public static func text(_ inlines: [Inline]) -> String { MarkdownInlineWriter.text(inlines) }

  /// Blocks, with blank lines between them and none at the end.
  /// - Parameter level: no heading is higher; by itself each has the level of its file.
  public static func text(_ blocks: [Block], headingsFrom level: Int = 1) -> String {
    MarkdownWriter(level: level).lines(blocks, isTight: false).joined(separator: "\n")
  }

  private let level: Int

  private func lines(_ blocks: [Block], isTight: Bool) -> [String] {
    var lines: [String] = []
    var marker: Character = "*"
    var isAfterList = false
    for (index, block) in blocks.enumerated() {
      if index > 0, !isTight { lines.append("") }
      if let list = block.list {
        // Two lists in a row are two only by their marks.
        marker = isAfterList && marker == "-" ? "*" : "-"
        lines += self.lines(list, marker: marker)
      } else {
        lines += self.lines(block)
      }
      isAfterList = block.list != nil
    }
    return lines
  }

  private func lines(_ block: Block) -> [String] {
    switch block.content {
    case .paragraph(let inlines): Self.split(Self.text(inlines))
    case .heading(let heading): [self.heading(heading)]
    case .quote(let blocks): Self.quoted(lines(blocks, isTight: false))
    case .list(let list): lines(list, marker: "-")
    case .code(let code): lines(code)
    case .thematicBreak: ["___"]
    }
  }

  /// A heading with its attributes.
  private func heading(_ heading: Block.Heading) -> String {
    let words = String(repeating: "#", count: max(level, heading.level)) + " " + Self.line(heading.inlines)
    let attributes = MarkdownInlineWriter.attributes(heading.attributes)
    return attributes.isEmpty ? words : words + " " + attributes
  }

  /// What has no line ends, for a heading.
  private static func line(_ inlines: [Inline]) -> String {
    let words = text(inlines.map { if case .lineBreak = $0 { .softBreak } else { $0 } })
    // Signs at the end would close the heading.
    return words.hasSuffix("#") ? words.dropLast() + "\\#" : words
  }

  /// Lines of a block quote.
  public static func quoted(_ lines: [String]) -> [String] {
    lines.isEmpty ? [">"] : lines.map { $0.isEmpty ? ">" : "> " + $0 }
  }

  private func lines(_ code: Block.CodeBlock) -> [String] {
    let runs = code.text.split(omittingEmptySubsequences: true) { $0 != "`" }.map(\.count)
    let fence = String(repeating: "`", count: max(3, (runs.max() ?? 0) + 1))
    var lines = Self.split(code.text)
    if lines.last == "" { lines.removeLast() }
    return [fence + code.info] + lines + [fence]
  }

  private func lines(_ list: Block.List, marker: Character) -> [String] {
    var lines: [String] = []
    for (index, item) in list.items.enumerated() {
      if index > 0, !list.isTight { lines.append("") }
      let mark = list.start.map { "\(min($0 + index, 999_999_999))\(marker == "-" ? "." : ")") " } ?? "\(marker) "
      lines += Self.indented(self.lines(item, isTight: list.isTight), mark: mark)
    }
    return lines
  }

  private func lines(_ item: ListItem, isTight: Bool) -> [String] {
    var lines = self.lines(item.blocks, isTight: isTight)
    let first = Self.split(Self.text(item.lead))
    let attributes = MarkdownInlineWriter.attributes(item.attributes)
    if !attributes.isEmpty, !lines.isEmpty {
      let end = max(first.count, 1) - 1
      lines[end] += " " + attributes
    }
    switch item.marker {
    case .open: lines = ["[ ] " + (lines.first ?? "")] + lines.dropFirst()
    case .checked: lines = ["[x] " + (lines.first ?? "")] + lines.dropFirst()
    case nil: break
    }
    return lines
  }

  /// Lines of a list item: the mark before the first, blanks before the others.
  public static func indented(_ lines: [String], mark: String) -> [String] {
    let blank = String(repeating: " ", count: mark.utf8.count)
    guard let first = lines.first else { return [String(mark.dropLast())] }
    return [mark + first] + lines.dropFirst().map { $0.isEmpty ? "" : blank + $0 }
  }

  /// By line feeds alone, as a carriage return is no line end of ours.
  public static func split(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { String(Substring($0)) }
  }
}
