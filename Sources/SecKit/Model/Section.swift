/// A heading with everything up to the next heading of the same or a higher level.
public struct Section: Hashable, Sendable {
  /// The heading's text.
  public let title: [Inline]
  /// The heading's level in the file, 1 to 6.
  public let level: Int
  /// The attributes of the heading.
  public let attributes: Attributes
  /// The blocks between the heading and the next one.
  public let blocks: [Block]
  /// The sections one level further in, in order.
  public let sections: [Section]
  /// Where the heading is written.
  public let range: SourceRange

  /// The local id, if the heading has one.
  public var id: String? { attributes.id?.text }

  /// The first role among the heading's classes.
  public var role: Role? { attributes.classes.lazy.compactMap { Role(rawValue: $0.text) }.first }

  /// The first list among the section's own blocks.
  public var list: Block.List? { blocks.lazy.compactMap(\.list).first }

  /// Splits blocks into those before the first heading and a tree of sections. A heading that skips a level becomes a child all
  /// the same.
  static func tree(_ blocks: [Block]) -> (lead: [Block], sections: [Section]) {
    let firstHeading = blocks.firstIndex { $0.heading != nil } ?? blocks.endIndex
    var rest = blocks[firstHeading...]
    var sections: [Section] = []
    while !rest.isEmpty { if let section = take(&rest) { sections.append(section) } else { break } }
    return (Array(blocks[..<firstHeading]), sections)
  }

  private static func take(_ blocks: inout ArraySlice<Block>) -> Section? {
    guard let first = blocks.first, let heading = first.heading else { return nil }
    blocks = blocks.dropFirst()
    let end = blocks.firstIndex { $0.heading.map { $0.level <= heading.level } ?? false } ?? blocks.endIndex
    let inner = tree(Array(blocks[blocks.startIndex..<end]))
    blocks = blocks[end...]
    return Section(
      title: heading.inlines, level: heading.level, attributes: heading.attributes, blocks: inner.lead,
      sections: inner.sections, range: first.range)
  }

  /// This section and all below it, in reading order.
  package var all: [Section] { [self] + sections.flatMap(\.all) }

  /// The heading as the block it was read from.
  var heading: Block {
    Block(.heading(Block.Heading(level: level, inlines: title, attributes: attributes)), range: range)
  }

  /// All blocks, with the headings of the sections below put back, in reading order.
  public var flattened: [Block] { blocks + sections.flatMap { [$0.heading] + $0.flattened } }
}

extension Block {
  package var heading: Heading? {
    if case .heading(let heading) = content { return heading }
    return nil
  }
}
