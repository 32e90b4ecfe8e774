import SecKit

/// What components are written with: a page of the site, or a paper.
protocol ContentRenderer {
  var catalog: Catalog { get }
  /// Decides what is marked as overdue.
  var today: CalendarDate { get }

  /// Markdown of a document.
  /// - Parameters:
  ///   - shift: added to the level of headings.
  ///   - anchors: false where the text stands on another document's page, whose ids it must not repeat.
  func html(_ blocks: [Block], of info: DocumentInfo, shift: Int, anchors: Bool) -> [HTMLNode]

  /// Running text for titles and statements.
  func plain(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode]

  /// Running text of an author in which terms may be linked.
  func text(_ inlines: [Inline], of info: DocumentInfo) -> [HTMLNode]
}

extension ContentRenderer {
  var words: TextTable { catalog.words }

  func html(_ blocks: [Block], of info: DocumentInfo, shift: Int = 0) -> [HTMLNode] {
    html(blocks, of: info, shift: shift, anchors: true)
  }

  /// Where a link of a document's text leads, if it leads to content.
  func target(_ link: Inline.Link, of info: DocumentInfo) -> ContentID? {
    if case .content(let id) = catalog.target(of: link.destination, from: info) { return id }
    return nil
  }
}

/// A page of the site: links can be followed, and what is folded opens.
protocol PageMedium: ContentRenderer {
  /// A link to a document's page, its title as text.
  func link(to info: DocumentInfo) -> HTMLNode
}

/// A paper: everything is written out, and one writes on it.
protocol PaperMedium: ContentRenderer {
  var projection: Projection { get }
}
