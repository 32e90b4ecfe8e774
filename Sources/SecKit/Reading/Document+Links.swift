extension Document {
  /// The links of the body and of Markdown in the front matter.
  package var allLinks: [Inline.Link] { (blocks + item.embedded).links }
}

extension ContentItem {
  /// The Markdown in values of the front matter.
  var embedded: [Block] {
    switch self {
    case .helper(let helper): helper.caution
    case .workshop(let workshop): workshop.before + workshop.after
    default: []
    }
  }
}
