/// A whole HTML document: the only way to a doctype, and the only place that decides what a page loads.
package struct HTMLPage: Hashable, Sendable {
  package var language: String
  package var title: String
  /// One sentence for search engines and messengers' previews.
  package var description: String?
  /// Relative addresses of style sheets, in order.
  package var styles: [SafeURL]
  /// Rules that the page carries in itself, after those.
  package var style: StyleSheet?
  /// What browsers are to refuse; nil for paper, where nothing enforces it.
  package var contentSecurityPolicy: String?
  /// The same page in other languages.
  package var translations: [Translation] = []
  /// The icon in the tab, a PNG: Tor Browser's safest level shows no SVG.
  package var icon: SafeURL?
  package var bodyClasses: String?
  /// The page's one address, where the site has one.
  package var canonical: SafeURL?
  package var body: [HTMLNode]

  package struct Translation: Hashable, Sendable {
    package let language: String
    package let url: SafeURL

    package init(language: String, url: SafeURL) {
      self.language = language
      self.url = url
    }
  }

  package init(
    language: String, title: String, description: String? = nil, styles: [SafeURL],
    contentSecurityPolicy: String? = nil, body: [HTMLNode]
  ) {
    self.language = language
    self.title = title
    self.description = description
    self.styles = styles
    self.contentSecurityPolicy = contentSecurityPolicy
    self.body = body
  }

  /// The document as UTF-8.
  package var bytes: [UInt8] {
    HTMLSerializer.document(
      .element(
        .html, [.lang(language)],
        [
          .element(.head, [], head),
          .element(.body, bodyClasses.map { [.classes($0)] } ?? [], body),
        ]))
  }

  private var head: [HTMLNode] {
    var nodes: [HTMLNode] = [.void(.meta, [.charset("utf-8")])]
    // Before anything that loads, or it would not cover it.
    if let contentSecurityPolicy {
      nodes.append(.void(.meta, [.httpEquivalent(.contentSecurityPolicy), .content(contentSecurityPolicy)]))
    }
    nodes += [
      .element(.title, text: title),
      .void(.meta, [.name("viewport"), .content("width=device-width, initial-scale=1")]),
      // Which page of the kit somebody read is nobody else's business.
      .void(.meta, [.name("referrer"), .content("no-referrer")]),
      .void(.meta, [.name("color-scheme"), .content("light dark")]),
    ]
    if let description { nodes.append(.void(.meta, [.name("description"), .content(description)])) }
    nodes += styles.map { .void(.link, [.rel("stylesheet"), .href($0)]) }
    if let style { nodes.append(.style(style)) }
    if let icon { nodes.append(.void(.link, [.rel("icon"), .type("image/png"), .href(icon)])) }
    if let canonical { nodes.append(.void(.link, [.rel("canonical"), .href(canonical)])) }
    nodes += translations.map { .void(.link, [.rel("alternate"), .hrefLanguage($0.language), .href($0.url)]) }
    return nodes
  }
}
