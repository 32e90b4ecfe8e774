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
  /// Relative addresses of scripts, in order. The page must say all it has to say without them.
  package var scripts: [SafeURL] = []
  /// What scripts need to know.
  package var data: [JSONScript] = []
  /// Whether browsers are told to refuse what the page does not name; false for paper, where nothing enforces it.
  package var isGuarded = false
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
    language: String, title: String, description: String? = nil, styles: [SafeURL], body: [HTMLNode]
  ) {
    self.language = language
    self.title = title
    self.description = description
    self.styles = styles
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
    if isGuarded {
      let policy = ContentSecurityPolicy(of: self).text
      nodes.append(.void(.meta, [.httpEquivalent(.contentSecurityPolicy), .content(policy)]))
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
    nodes += data.map { .data($0) } + scripts.map { .script($0) }
    if let icon { nodes.append(.void(.link, [.rel("icon"), .type("image/png"), .href(icon)])) }
    if let canonical { nodes.append(.void(.link, [.rel("canonical"), .href(canonical)])) }
    nodes += translations.map { .void(.link, [.rel("alternate"), .hrefLanguage($0.language), .href($0.url)]) }
    return nodes
  }
}
