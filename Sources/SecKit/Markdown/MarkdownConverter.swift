/// Turns a Markdown file into blocks: cmark reads CommonMark, this type reads task markers and attributes.
public struct MarkdownConverter {
  /// The deepest nesting; what is nested deeper is flattened with a diagnostic, so that every later recursion over blocks is
  /// bounded.
  public static let nestingLimit = 64

  private let source: SourceFile
  private let lineOffset: Int
  private let readsAttributes: Bool
  private let messageFence: String?
  private var frames: [Frame] = [Frame(.document, range: .fileStart)]
  private var flattened = 0
  private var reportedDepth = false
  private var diagnostics = FaultList()
  private var finder: LinkFinder

  /// A container that is still open.
  private struct Frame {
    let kind: CMarkTree.Kind
    let range: SourceRange
    var blocks: [Block] = []
    var items: [ListItem] = []
    /// The place from which a link's text is searched for.
    let cursor: Int
    private(set) var inlines: [Inline] = []
    /// The text collected so far: cmark splits text at every special character.
    private var text = ""

    init(_ kind: CMarkTree.Kind, range: SourceRange, cursor: Int = 0) {
      self.kind = kind
      self.range = range
      self.cursor = cursor
    }

    /// Adds an inline and joins neighbouring texts.
    mutating func append(_ inline: Inline) {
      if case .text(let more) = inline {
        if text.isEmpty { text = more } else { text += more }
        return
      }
      endText()
      inlines.append(inline)
    }

    /// Ends the text: nothing that follows can continue it.
    mutating func endText() {
      if !text.isEmpty { inlines.append(.text(text)) }
      text = ""
    }
  }

  /// Converts the file from a byte offset on.
  /// - Parameters:
  ///   - start: where the Markdown begins; must be the start of a line.
  ///   - readsAttributes: false reads plain CommonMark, as any other tool would.
  ///   - messageFence: the word behind the fence of an invented message; nil where there are none.
  public static func convert(
    _ source: SourceFile, from start: Int = 0, readsAttributes: Bool = true, messageFence: String? = nil
  ) -> Diagnosed<[Block]> {
    var converter = MarkdownConverter(
      source: source, lineOffset: source.position(of: start).line - 1, readsAttributes: readsAttributes,
      messageFence: messageFence)
    guard let tree = CMarkTree(parsing: source.bytes[start...]) else {
      return .failure(
        Diagnostic(.fileTooLarge, in: source.path, .fileStart, ["limit": String(SourceFile.byteLimit / 1024)]))
    }
    tree.walk { converter.visit($0) }
    return Diagnosed(converter.frames[0].blocks, converter.diagnostics.all)
  }

  private init(source: SourceFile, lineOffset: Int, readsAttributes: Bool, messageFence: String?) {
    self.source = source
    self.lineOffset = lineOffset
    self.readsAttributes = readsAttributes
    self.messageFence = messageFence
    finder = LinkFinder(source)
  }

  private mutating func visit(_ event: CMarkTree.Event) {
    switch event.kind {
    case .document, .other: break
    case .quote, .item, .paragraph, .list, .heading, .emphasis, .strong, .link, .image:
      if event.isEntering { open(event) } else { close() }
    case .thematicBreak: append(Block(.thematicBreak, range: range(of: event)))
    case .code(let info, let text):
      append(
        Block(.code(Block.CodeBlock(info: info, text: text, isMessage: info == messageFence)), range: range(of: event)))
    case .htmlBlock(let literal):
      diagnostics.append(Diagnostic(.rawHTML, in: source.path, range(of: event, literal)))
    case .htmlInline(let literal):
      diagnostics.append(
        Diagnostic(.rawHTML, in: source.path, finder.html(literal, guess: range(of: event))))
    case .text(let text): append(.text(text))
    case .codeSpan(let text): append(.code(text))
    case .softBreak: append(.softBreak)
    case .lineBreak: append(.lineBreak)
    }
  }

  private mutating func open(_ event: CMarkTree.Event) {
    guard frames.count <= Self.nestingLimit else {
      flattened += 1
      if !reportedDepth {
        reportedDepth = true
        diagnostics.append(
          Diagnostic(
            .nestingTooDeep, in: source.path, range(of: event), ["limit": String(Self.nestingLimit)]))
      }
      return
    }
    let range = range(of: event)
    switch event.kind {
    case .paragraph, .heading: finder.enter(range)
    default: break
    }
    frames.append(Frame(event.kind, range: range, cursor: finder.cursor))
  }

  private mutating func close() {
    if flattened > 0 {
      flattened -= 1
      return
    }
    var frame = frames.removeLast()
    frame.endText()
    switch frame.kind {
    case .quote: append(Block(.quote(frame.blocks), range: frame.range))
    case .paragraph: append(Block(.paragraph(frame.inlines), range: frame.range))
    case .list(let start, let isTight):
      append(
        Block(.list(Block.List(start: start, isTight: isTight, items: frame.items)), range: frame.range))
    case .item: frames[frames.count - 1].items.append(item(frame))
    case .heading(let level): append(heading(frame, level: level))
    case .emphasis: append(.emphasis(frame.inlines))
    case .strong: append(.strong(frame.inlines))
    case .link(let url, let title):
      let range = place(of: frame, url, isImage: false)
      append(.link(Inline.Link(destination: url, title: title, children: frame.inlines, range: range)))
    case .image(let url, let title):
      let range = place(of: frame, url, isImage: true)
      append(.image(Inline.Image(source: url, title: title, alternative: frame.inlines, range: range)))
    default: break
    }
  }

  private mutating func append(_ block: Block) {
    var block = block
    if readsAttributes, case .paragraph(let inlines) = block.content, !isFirstOfItem() {
      let split = TrailingAttributes.split(inlines, range: block.range, in: source)
      diagnostics += split.diagnostics
      if let range = split.attributes.range {
        diagnostics.append(Diagnostic(.attributesMisplaced, in: source.path, range))
      }
      block.content = .paragraph(split.inlines)
    }
    frames[frames.count - 1].blocks.append(block)
  }

  private func isFirstOfItem() -> Bool {
    guard let frame = frames.last, case .item = frame.kind else { return false }
    return frame.blocks.isEmpty
  }

  private mutating func append(_ inline: Inline) { frames[frames.count - 1].append(inline) }

  private mutating func place(of frame: Frame, _ url: String, isImage: Bool) -> SourceRange {
    let words = LinkFinder.Words(children: frame.inlines, destination: url, isImage: isImage)
    return finder.link(words, from: frame.cursor, guess: frame.range)
  }

  private mutating func heading(_ frame: Frame, level: Int) -> Block {
    guard readsAttributes else {
      return Block(
        .heading(Block.Heading(level: level, inlines: frame.inlines, attributes: .none)), range: frame.range)
    }
    let split = TrailingAttributes.split(frame.inlines, range: frame.range, in: source)
    diagnostics += split.diagnostics
    var attributes = split.attributes
    if let range = attributes.range, !(2...4).contains(level) {
      diagnostics.append(Diagnostic(.attributesMisplaced, in: source.path, range))
      // Reported once: the words need not be judged as well.
      attributes = .none
    }
    return Block(
      .heading(Block.Heading(level: level, inlines: split.inlines, attributes: attributes)), range: frame.range)
  }

  private mutating func item(_ frame: Frame) -> ListItem {
    guard readsAttributes, let first = frame.blocks.first, case .paragraph(let inlines) = first.content else {
      return ListItem(marker: nil, attributes: .none, blocks: frame.blocks, range: frame.range)
    }
    var split = TrailingAttributes.split(inlines, range: first.range, in: source)
    diagnostics += split.diagnostics
    if split.attributes.range == nil, let early = TrailingAttributes.early(inlines, range: first.range, in: source) {
      split = early
    }
    let (marker, rest) = takeMarker(split.inlines, at: first.range.start)
    var blocks = frame.blocks
    blocks[0].content = .paragraph(rest)
    return ListItem(marker: marker, attributes: split.attributes, blocks: blocks, range: frame.range)
  }

  private mutating func takeMarker(_ inlines: [Inline], at start: SourcePosition) -> (TaskMarker?, [Inline]) {
    let offset = source.offset(of: start)
    // An escaped bracket is text: `\[ ]` is not a box.
    guard case .text(let text) = inlines.first, source.bytes[offset...].first != UInt8(ascii: "\\"),
      let box = TaskBox(text)
    else { return (nil, inlines) }
    if let problem = box.problem {
      let range = source.range(offset, offset + box.length)
      let needsSpace = problem == "@box.no-space"
      diagnostics.append(
        Diagnostic(
          .boxMalformed, in: source.path, range,
          ["problem": problem, "code": box.scalar.map(Lookalike.codePoint) ?? "", "meant": box.replacement],
          fixIts: [FixIt(range, replacement: box.replacement + (needsSpace ? " " : ""))]))
    }
    let others = inlines.dropFirst()
    guard box.rest.isEmpty else { return (box.marker, [.text(String(box.rest))] + others) }
    // The box may be alone on its line.
    return (box.marker, Array(others.drop { $0 == .softBreak }))
  }

  /// The range of raw HTML, found by its text: cmark (0.30) ends a block that closes itself a line too early.
  private func range(of event: CMarkTree.Event, _ literal: String) -> SourceRange {
    let start = range(of: event).start
    let ends = literal.count { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    let isEnded = literal.last.map { $0 == "\n" || $0 == "\r" || $0 == "\r\n" } ?? true
    let last = min(start.line + max(0, isEnded ? ends - 1 : ends), source.lineStarts.count)
    return source.clamp(SourceRange(start, SourcePosition(line: last, column: source.line(last).count + 1)))
  }

  /// cmark's range, moved to the file's lines and clamped. An empty range is replaced by that of the innermost open container:
  /// a fault must never be placed at the start of the file for lack of a better place.
  private func range(of event: CMarkTree.Event) -> SourceRange {
    guard event.start.line >= 1 else { return frames[frames.count - 1].range }
    let start = SourcePosition(line: event.start.line + lineOffset, column: max(1, event.start.column))
    var end = SourcePosition(line: event.last.line + lineOffset, column: event.last.column + 1)
    // List items end at column 0 of a later line: the end of the line before is meant.
    if event.last.column == 0, event.last.line > event.start.line {
      end = SourcePosition(line: end.line - 1, column: source.line(end.line - 1).count + 1)
    }
    if event.last.line == 0 { end = SourcePosition(line: start.line, column: source.line(start.line).count + 1) }
    return source.clamp(SourceRange(start, end))
  }
}
