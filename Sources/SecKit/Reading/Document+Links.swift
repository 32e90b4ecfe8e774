extension Document {
  /// Links of the body and of Markdown that stands in the front matter.
  package var allLinks: [Inline.Link] { (blocks + item.embedded).links }
}

extension ContentItem {
  /// Markdown that stands in the front matter.
  var embedded: [Block] {
    switch self {
    case .helper(let helper): helper.caution
    case .workshop(let workshop): workshop.before + workshop.after
    default: []
    }
  }
}
