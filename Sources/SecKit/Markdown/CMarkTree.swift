internal import CCMark

/// A tree parsed by cmark. It owns the C memory, lives for one function, and no pointer leaves this file.
struct CMarkTree: ~Copyable {
  private let root: OpaquePointer

  /// Parses CommonMark. Fails only when memory runs out.
  init?(parsing bytes: ArraySlice<UInt8>) {
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        cmark_parse_document($0.baseAddress, $0.count, CMARK_OPT_DEFAULT)
      }
    }
    guard let parsed else { return nil }
    root = parsed
  }

  deinit { cmark_node_free(root) }

  /// One step of a walk through the tree, values only.
  struct Event {
    let kind: Kind
    let isEntering: Bool
    /// As cmark reports: 1-based, in the parsed text; may be 0 or reversed (`<!-- x -->` gives 1:1 to 0:0).
    let start: SourcePosition
    /// The last byte, not the one after it.
    let last: SourcePosition
  }

  enum Kind {
    case document, quote, item, paragraph, thematicBreak
    case list(start: Int?, isTight: Bool)
    case code(info: String, text: String)
    case htmlBlock(String)
    case htmlInline(String)
    case heading(level: Int)
    case text(String)
    case codeSpan(String)
    case softBreak, lineBreak, emphasis, strong
    case link(url: String, title: String)
    case image(url: String, title: String)
    case other
  }

  /// Visits every node, containers twice; without recursion, so that depth costs nothing here.
  func walk(_ visit: (Event) -> Void) {
    guard let iterator = cmark_iter_new(root) else { return }
    defer { cmark_iter_free(iterator) }
    while true {
      let event = cmark_iter_next(iterator)
      guard event != CMARK_EVENT_DONE, let node = cmark_iter_get_node(iterator) else { return }
      let isEntering = event == CMARK_EVENT_ENTER
      visit(
        Event(
          kind: Self.kind(of: node, isEntering: isEntering), isEntering: isEntering,
          start: SourcePosition(
            line: Int(cmark_node_get_start_line(node)), column: Int(cmark_node_get_start_column(node))),
          last: SourcePosition(
            line: Int(cmark_node_get_end_line(node)), column: Int(cmark_node_get_end_column(node)))))
    }
  }

  private static func kind(of node: OpaquePointer, isEntering: Bool) -> Kind {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_DOCUMENT: .document
    case CMARK_NODE_BLOCK_QUOTE: .quote
    case CMARK_NODE_LIST:
      .list(
        start: cmark_node_get_list_type(node) == CMARK_ORDERED_LIST ? Int(cmark_node_get_list_start(node)) : nil,
        isTight: cmark_node_get_list_tight(node) == 1)
    case CMARK_NODE_ITEM: .item
    case CMARK_NODE_CODE_BLOCK:
      .code(info: string(cmark_node_get_fence_info(node)), text: string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_BLOCK: .htmlBlock(string(cmark_node_get_literal(node)))
    case CMARK_NODE_PARAGRAPH: .paragraph
    case CMARK_NODE_HEADING: .heading(level: Int(cmark_node_get_heading_level(node)))
    case CMARK_NODE_THEMATIC_BREAK: .thematicBreak
    case CMARK_NODE_TEXT: .text(string(cmark_node_get_literal(node)))
    case CMARK_NODE_SOFTBREAK: .softBreak
    case CMARK_NODE_LINEBREAK: .lineBreak
    case CMARK_NODE_CODE: .codeSpan(string(cmark_node_get_literal(node)))
    case CMARK_NODE_HTML_INLINE: .htmlInline(string(cmark_node_get_literal(node)))
    case CMARK_NODE_EMPH: .emphasis
    case CMARK_NODE_STRONG: .strong
    // Given on entering; nobody would read a copy made on leaving.
    case CMARK_NODE_LINK where !isEntering: .link(url: "", title: "")
    case CMARK_NODE_IMAGE where !isEntering: .image(url: "", title: "")
    case CMARK_NODE_LINK:
      .link(url: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    case CMARK_NODE_IMAGE:
      .image(url: string(cmark_node_get_url(node)), title: string(cmark_node_get_title(node)))
    default: .other
    }
  }

  /// A copy of a C string; empty for a null pointer.
  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
