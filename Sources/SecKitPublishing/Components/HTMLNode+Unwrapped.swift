extension [HTMLNode] {
  /// A single paragraph's content without the paragraph, for list items.
  var unwrapped: [HTMLNode] {
    guard count == 1 else { return self }
    switch self[0] {
    case .element(.p, _, let children): return children
    case .prose(let children): return [.prose(children.unwrapped)]
    default: return self
    }
  }
}
