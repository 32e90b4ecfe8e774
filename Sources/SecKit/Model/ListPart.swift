/// A piece of a section that holds lists of one kind of item: a run of items, or the text around them. The pieces keep the
/// order of the file, and separate lists stay separate.
public enum ListPart<Item: Sendable>: Sendable {
  case text([Block])
  case items([Item])
}

extension Sequence {
  /// All items of the pieces, in order.
  package func items<Item>() -> [Item] where Element == ListPart<Item> {
    flatMap { part -> [Item] in if case .items(let items) = part { items } else { [] } }
  }
}

extension Block.List {
  /// Whether any item has a box.
  var hasBoxes: Bool { items.contains { $0.marker != nil } }
}
