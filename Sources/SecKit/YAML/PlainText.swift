/// Finds Markdown in texts of the front matter that are shown literally: a title has no emphasis and no links.
enum PlainText {
  /// The first piece of Markdown, if any.
  static func markdown(in text: String) -> String? {
    // Nearly every text has none of its signs.
    guard text.utf8.contains(where: { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "]") })
    else {
      return nil
    }
    let source = SourceFile(path: "", text: text)
    guard let blocks = MarkdownConverter.convert(source, readsAttributes: false).value, blocks.count == 1,
      case .paragraph(let inlines) = blocks[0].content
    else { return nil }
    for inline in inlines {
      switch inline {
      case .strong(let words): return "**\(words.plainText)**"
      case .emphasis(let words): return "*\(words.plainText)*"
      case .code(let words): return "`\(words)`"
      case .link(let link) where link.children.plainText != link.destination:
        return "[\(link.children.plainText)](\(link.destination))"
      case .link, .image, .text, .softBreak, .lineBreak: continue
      }
    }
    return nil
  }
}
