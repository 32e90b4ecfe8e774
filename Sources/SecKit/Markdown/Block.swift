/// A paragraph, heading, list or other block of text, with its place in the file.
public struct Block: Hashable, Sendable {
  public var content: Content
  public let range: SourceRange

  public init(_ content: Content, range: SourceRange) {
    self.content = content
    self.range = range
  }

  public enum Content: Hashable, Sendable {
    case paragraph([Inline])
    // Boxed: its attributes would make every paragraph four times as large.
    indirect case heading(Heading)
    case quote([Block])
    case list(List)
    case code(CodeBlock)
    case thematicBreak
  }

  public struct Heading: Hashable, Sendable {
    /// From 1 to 6.
    public let level: Int
    public let inlines: [Inline]
    public let attributes: Attributes
  }

  public struct CodeBlock: Hashable, Sendable {
    /// What follows the opening fence.
    public let info: String
    /// The text with its line ends.
    public let text: String
    /// Whether it is an invented message: its language's word for one follows the fence.
    public let isMessage: Bool
  }

  public struct List: Hashable, Sendable {
    /// The first number of an ordered list, nil for bullets.
    public let start: Int?
    /// Whether items stand without blank lines between them.
    public let isTight: Bool
    public let items: [ListItem]
  }
}

/// An item of a list, its task marker and attributes already taken out of the text.
public struct ListItem: Hashable, Sendable {
  public let marker: TaskMarker?
  public let attributes: Attributes
  public let blocks: [Block]
  public let range: SourceRange

  /// The inlines of the first paragraph; empty when the item begins otherwise.
  public var lead: [Inline] {
    if case .paragraph(let inlines) = blocks.first?.content { return inlines }
    return []
  }

  /// What follows the first paragraph.
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
  /// Every run of inlines with the block it stands in, in reading order.
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
