extension SectionReader {
  /// Splits blocks into pieces: each list that holds items becomes a run of them, the text between is kept.
  /// - Parameters:
  ///   - holdsItems: Whether a list holds items.
  ///   - read: Reads an item; nil for one with faults of its own.
  mutating func listParts<Item>(
    _ blocks: [Block], holdsItems: (Block.List) -> Bool, _ read: (inout SectionReader, ListItem) -> Item?
  ) -> [ListPart<Item>] {
    var parts: [ListPart<Item>] = []
    var text: [Block] = []
    for block in blocks {
      guard case .list(let list) = block.content, holdsItems(list) else {
        text.append(block)
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      text = []
      refuseNumbers(list, at: block.range)
      parts.append(.items(list.items.compactMap { read(&self, $0) }))
    }
    if !text.isEmpty { parts.append(.text(text)) }
    return parts
  }

  /// Reports numbers of a list that is shown without them: the numbers would be lost, and with them what refers to them.
  mutating func refuseNumbers(_ list: Block.List, at range: SourceRange) {
    if list.start != nil { report(.listNumbered, SourceRange(at: range.start)) }
  }

  /// Reports boxes where nobody is asked to tick any: they would be shown, but count for nothing.
  mutating func refuseBoxes(in blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .list(let list): refuseBoxes(of: list)
      case .quote(let quoted): refuseBoxes(in: quoted)
      case .paragraph, .heading, .code, .thematicBreak: break
      }
    }
  }

  mutating func refuseBoxes(of list: Block.List) {
    for item in list.items {
      refuseBox(of: item)
      refuseBoxes(in: item.blocks)
    }
  }

  mutating func refuseBox(of item: ListItem) {
    if item.marker != nil { report(.boxMisplaced, SourceRange(at: item.range.start)) }
  }
}
