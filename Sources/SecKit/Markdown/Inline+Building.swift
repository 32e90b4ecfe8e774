extension Inline.Link {
  /// A link made by a projection; it has no place in a file.
  package init(destination: String, children: [Inline]) {
    self.init(destination: destination, title: "", children: children, range: .fileStart)
  }
}

extension Block.List {
  /// The list with the blocks of every item transformed.
  package func mapItems(_ transform: ([Block]) -> [Block]) -> Block.List {
    Block.List(
      start: start, isTight: isTight,
      items: items.map {
        ListItem(marker: $0.marker, attributes: $0.attributes, blocks: transform($0.blocks), range: $0.range)
      })
  }
}
