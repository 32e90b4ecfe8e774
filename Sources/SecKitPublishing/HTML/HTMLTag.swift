/// The elements with content that pages use. Elements that execute or load something (`script`, `style`, `iframe`, `object`,
/// `svg`, `form` …) are missing on purpose: only ``HTMLPage`` decides what a page loads.
package enum HTMLTag: String, CaseIterable, Hashable, Sendable {
  // A page and its parts.
  case html, head, title, body, header, nav, main, section, article, aside, footer, div
  // Blocks.
  case h1, h2, h3, h4, h5, h6, p, blockquote, pre, ul, ol, li, dl, dt, dd, figure, figcaption
  case details, summary, fieldset, legend, address
  case table, caption, thead, tbody, tr, th, td
  // Running text.
  case a, abbr, b, bdi, cite, code, dfn, em, i, kbd, label, mark, output, q, small, span, strong, sub, sup, time, button

  /// Whether the serializer puts the element on a line of its own. White space has no effect there, so that line ends make
  /// pages legible and comparable without changing what is shown.
  var isBlock: Bool {
    switch self {
    case .a, .abbr, .b, .bdi, .cite, .code, .dfn, .em, .i, .kbd, .label, .mark, .output, .q, .small, .span, .strong,
      .sub,
      .sup, .time, .button:
      false
    default: true
    }
  }

  /// The heading of a level, clamped to 1…6.
  package static func heading(_ level: Int) -> HTMLTag {
    let tags: [HTMLTag] = [.h1, .h2, .h3, .h4, .h5, .h6]
    return tags[min(max(level, 1), tags.count) - 1]
  }
}

/// The elements without content.
package enum HTMLVoidTag: String, CaseIterable, Hashable, Sendable {
  case br, col, hr, img, input, link, meta, wbr

  var isBlock: Bool {
    switch self {
    case .br, .img, .input, .wbr: false
    case .col, .hr, .link, .meta: true
    }
  }
}
