/// A paragraph, heading, list or other block of text, with its place in the file.
public struct Block: Hashable, Sendable {
  /// The kind of block and what it holds.
  public var content: Content
  /// The bytes of the block, its markers included.
  public let range: SourceRange

  /// A block at a place in the file.
  public init(_ content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  /// The kinds of block, as in CommonMark.
  public enum Content: Hashable, Sendable {
    case paragraph([Inline])
    // Boxed: its attributes would make every paragraph four times as large.
    indirect case heading(Heading)
    case quote([Block])
    case list(List)
    case code(CodeBlock)
    case thematicBreak
  }

  /// A heading, its attributes taken out of the text.
  public struct Heading: Hashable, Sendable {
    /// From 1 to 6.
    public let level: Int
    /// The heading's text.
    public let inlines: [Inline]
    /// The attributes at its end; `none` if there are none.
    public let attributes: Attributes
  }

  /// A fenced or indented code block.
  public struct CodeBlock: Hashable, Sendable {
    /// What follows the opening fence.
    public let info: String
    /// The literal text with its line ends.
    public let text: String
    /// Whether it is an invented message: its language's word for one follows the fence.
    public let isMessage: Bool
  }

  /// A bullet list or an ordered list.
  public struct List: Hashable, Sendable {
    /// The first number of an ordered list; nil for a bullet list.
    public let start: Int?
    /// Whether no blank lines separate the items.
    public let isTight: Bool
    /// The items in order.
    public let items: [ListItem]
  }
}

/// A list item; its task marker and attributes are already removed from the text.
public struct ListItem: Hashable, Sendable {
  /// The box at its start; nil if it has none.
  public let marker: TaskMarker?
  /// The attributes of its first paragraph.
  public let attributes: Attributes
  /// The item's blocks, the first paragraph included.
  public let blocks: [Block]
  /// The bytes of the item, its bullet or number included.
  public let range: SourceRange

  /// The inlines of the first paragraph; empty if the item begins with another block.
  public var lead: [Inline] {
    if case .paragraph(let inlines) = blocks.first?.content { return inlines }
    return []
  }

  /// The blocks after the first paragraph.
  public var rest: [Block] {
    if case .paragraph = blocks.first?.content { return Array(blocks.dropFirst()) }
    return blocks
  }
}

/// The box at the start of a list item.
public enum TaskMarker: Hashable, Sendable {
  /// `[ ]`
  case open
  /// `[x]`
  case checked
}

extension Block {
  /// Whether the block is a heading of any level.
  public var isHeading: Bool {
    if case .heading = content { return true }
    return false
  }

  /// The list, if the block is one.
  public var list: List? {
    if case .list(let list) = content { return list }
    return nil
  }
}

extension [Block] {
  /// Every run of inlines with the range of its block, in reading order.
  public var paragraphs: [(inlines: [Inline], range: SourceRange)] {
    var found: [(inlines: [Inline], range: SourceRange)] = []
    forEachParagraph { found.append(($0, $1)) }
    return found
  }

  /// Every link in reading order.
  public var links: [Inline.Link] {
    var found: [Inline.Link] = []
    forEachParagraph { inlines, _ in inlines.appendLinks(to: &found) }
    return found
  }

  /// Every image in reading order.
  public var images: [Inline.Image] {
    var found: [Inline.Image] = []
    forEachParagraph { inlines, _ in inlines.appendImages(to: &found) }
    return found
  }

  private func forEachParagraph(_ visit: ([Inline], SourceRange) -> Void) {
    for block in self {
      switch block.content {
      case .paragraph(let inlines): visit(inlines, block.range)
      case .heading(let heading): visit(heading.inlines, block.range)
      case .quote(let blocks): blocks.forEachParagraph(visit)
      case .list(let list): for item in list.items { item.blocks.forEachParagraph(visit) }
      case .code, .thematicBreak: break
      }
    }
  }
}
