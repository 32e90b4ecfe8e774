@testable import SecKit

/// A tree of blocks as text, one node a line with its range: what Markdown goldens compare.
enum MarkupDump {
  static func dump(_ blocks: [Block], indent: Int = 0) -> String {
    blocks.map { dump($0, indent) }.joined()
  }

  static func dump(_ diagnostics: [Diagnostic]) -> String {
    diagnostics.sorted().map { diagnostic in
      let arguments = diagnostic.arguments.sorted { $0.key < $1.key }.map { " \($0.key)=\(quoted($0.value))" }
      return "! \(diagnostic.id.rawValue) \(text(diagnostic.range))\(arguments.joined())\n"
    }.joined()
  }

  static func text(_ range: SourceRange) -> String {
    "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
  }

  private static func dump(_ block: Block, _ indent: Int) -> String {
    let place = String(repeating: "  ", count: indent)
    let range = text(block.range)
    switch block.content {
    case .paragraph(let inlines): return "\(place)paragraph \(range)\n" + dump(inlines, indent + 1)
    case .heading(let heading):
      return "\(place)heading \(range) level=\(heading.level)\(text(heading.attributes))\n"
        + dump(heading.inlines, indent + 1)
    case .quote(let blocks): return "\(place)quote \(range)\n" + dump(blocks, indent: indent + 1)
    case .list(let list):
      let kind = list.start.map { "ordered start=\($0)" } ?? "bullet"
      return "\(place)list \(range) \(kind)\(list.isTight ? " tight" : "")\n"
        + list.items.map { dump($0, indent + 1) }.joined()
    case .code(let code): return "\(place)code \(range) info=\(quoted(code.info)) \(quoted(code.text))\n"
    case .thematicBreak: return "\(place)break \(range)\n"
    }
  }

  private static func dump(_ item: ListItem, _ indent: Int) -> String {
    let marker =
      switch item.marker {
      case nil: ""
      case .open?: " [ ]"
      case .checked?: " [x]"
      }
    return String(repeating: "  ", count: indent) + "item \(text(item.range))\(marker)\(text(item.attributes))\n"
      + dump(item.blocks, indent: indent + 1)
  }

  private static func dump(_ inlines: [Inline], _ indent: Int) -> String {
    let place = String(repeating: "  ", count: indent)
    return inlines.map { inline in
      switch inline {
      case .text(let text): return "\(place)text \(quoted(text))\n"
      case .code(let text): return "\(place)code \(quoted(text))\n"
      case .softBreak: return "\(place)soft-break\n"
      case .lineBreak: return "\(place)line-break\n"
      case .emphasis(let children): return "\(place)emphasis\n" + dump(children, indent + 1)
      case .strong(let children): return "\(place)strong\n" + dump(children, indent + 1)
      case .link(let link):
        let title = link.title.isEmpty ? "" : " title=\(quoted(link.title))"
        return "\(place)link \(text(link.range)) \(quoted(link.destination))\(title)\n"
          + dump(link.children, indent + 1)
      case .image(let image):
        let title = image.title.isEmpty ? "" : " title=\(quoted(image.title))"
        return "\(place)image \(text(image.range)) \(quoted(image.source))\(title)\n"
          + dump(image.alternative, indent + 1)
      }
    }.joined()
  }

  /// ` {#id@2:3 .class@… key="value"@… flag@…}`, each word with the place where it begins; empty for none.
  static func text(_ attributes: Attributes) -> String {
    guard let range = attributes.range else { return "" }
    func at(_ located: LocatedText) -> String { "@\(located.range.start.line):\(located.range.start.column)" }
    var words = attributes.id.map { ["#\($0.text)\(at($0))"] } ?? []
    words += attributes.classes.map { ".\($0.text)\(at($0))" }
    words += attributes.values.map { "\($0.key.text)\(at($0.key))=\(quoted($0.value.text))\(at($0.value))" }
    words += attributes.flags.map { "\($0.text)\(at($0))" }
    return " {\(words.joined(separator: " "))} \(text(range))"
  }

  private static func quoted(_ text: String) -> String {
    "\""
      + text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n").replacing("\r", with: "\\r").replacing(
        "\t", with: "\\t") + "\""
  }
}

extension [Block] {
  /// How many containers, of blocks and of inlines, lie in each other.
  var depth: Int {
    map { block in
      switch block.content {
      case .paragraph(let inlines): 1 + inlines.depth
      case .heading(let heading): 1 + heading.inlines.depth
      case .quote(let blocks): 1 + blocks.depth
      case .list(let list): 1 + (list.items.map { 1 + $0.blocks.depth }.max() ?? 0)
      case .code, .thematicBreak: 0
      }
    }.max() ?? 0
  }

  /// Every range in the tree: blocks, items, attributes and their words, links, images.
  var ranges: [SourceRange] {
    flatMap { block -> [SourceRange] in
      switch block.content {
      case .paragraph(let inlines): [block.range] + inlines.ranges
      case .heading(let heading): [block.range] + heading.inlines.ranges + heading.attributes.ranges
      case .quote(let blocks): [block.range] + blocks.ranges
      case .list(let list):
        [block.range] + list.items.flatMap { [$0.range] + $0.attributes.ranges + $0.blocks.ranges }
      case .code, .thematicBreak: [block.range]
      }
    }
  }
}

extension [Inline] {
  var depth: Int {
    map { inline in
      switch inline {
      case .text, .code, .softBreak, .lineBreak: 0
      case .emphasis(let children), .strong(let children): 1 + children.depth
      case .link(let link): 1 + link.children.depth
      case .image(let image): 1 + image.alternative.depth
      }
    }.max() ?? 0
  }

  var ranges: [SourceRange] {
    flatMap { inline -> [SourceRange] in
      switch inline {
      case .text, .code, .softBreak, .lineBreak: []
      case .emphasis(let children), .strong(let children): children.ranges
      case .link(let link): [link.range] + link.children.ranges
      case .image(let image): [image.range] + image.alternative.ranges
      }
    }
  }
}

extension Attributes {
  var ranges: [SourceRange] {
    let words = [id].compactMap { $0 } + classes + flags + values.flatMap { [$0.key, $0.value] }
    return words.map(\.range) + [range].compactMap { $0 }
  }
}

extension SourceFile {
  /// Whether a range names places that this file has.
  func holds(_ range: SourceRange) -> Bool {
    [range.start, range.end].allSatisfy { position in
      position.line >= 1 && position.line <= max(1, lineStarts.count) && position.column >= 1
        && position.column <= line(position.line).count + 1
    } && range.start <= range.end
  }
}
