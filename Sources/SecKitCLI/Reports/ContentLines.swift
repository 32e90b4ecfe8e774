import SecKit

/// Markdown as report lines and as plain text, for the terminal.
enum ContentLines {
  static func lines(_ blocks: [Block], level: Int = 0) -> [ReportLine] {
    blocks.flatMap { block -> [ReportLine] in
      switch block.content {
      case .paragraph(let inlines):
        // Within an item, a paragraph is indented to the item's text.
        return level == 0
          ? [.paragraph(inlines.plainText)] : [.item(inlines.plainText, marker: " ", level: level - 1)]
      case .heading(let heading): return [.heading(heading.inlines.plainText)]
      case .quote(let blocks): return lines(blocks, level: level)
      case .code(let code):
        var rows = code.text.split(separator: "\n", omittingEmptySubsequences: false)
        if rows.last?.isEmpty ?? false { rows.removeLast() }
        return rows.map { .item(String($0), marker: "|", level: level) }
      case .thematicBreak: return [.blank]
      case .list(let list):
        return list.items.enumerated().flatMap { index, item -> [ReportLine] in
          let marker = list.start.map { "\($0 + index)." } ?? "-"
          return [.item(box(item) + item.lead.plainText, marker: marker, level: level)]
            + lines(item.rest, level: level + 1)
        }
      }
    }
  }

  private static func box(_ item: ListItem) -> String {
    switch item.marker {
    case nil: ""
    case .open?: "[ ] "
    case .checked?: "[x] "
    }
  }

  /// The same as text, paragraph by paragraph.
  static func text(_ blocks: [Block]) -> String {
    lines(blocks).compactMap { line -> String? in
      switch line {
      case .heading(let text), .paragraph(let text): text
      case .item(let text, let marker, let level):
        String(repeating: "  ", count: level) + (marker == " " ? "" : marker + " ") + text
      case .band, .blank: nil
      }
    }.joined(separator: "\n")
  }
}
