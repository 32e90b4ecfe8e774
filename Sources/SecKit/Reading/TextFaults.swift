/// Finds faults of the text itself, in any document: syntax that is printed as its signs, links and headings that are not read
/// as such, headings and links without words.
struct TextFaults {
  private let source: SourceFile
  private var found: [Diagnostic] = []

  static func find(in blocks: [Block], _ source: SourceFile) -> [Diagnostic] {
    var faults = TextFaults(source: source)
    faults.frontMatterTwice(blocks)
    faults.look(at: blocks)
    blocks.forEachRun(in: source) { faults.look(at: $0) }
    return faults.found
  }

  /// The same for Markdown in the front matter, whose parts have no places of their own.
  static func find(embedded blocks: [Block], at range: SourceRange, _ source: SourceFile) -> [Diagnostic] {
    var faults = TextFaults(source: source)
    faults.look(at: blocks)
    faults.found = faults.found.map { Diagnostic($0.id, in: source.path, range, $0.arguments) }
    for paragraph in blocks.paragraphs {
      let text = RunningText(plain: paragraph.inlines.plainText, inlines: paragraph.inlines)
      for finding in ForeignMarkdown.find(in: text) where finding.form != .address || !isInLink(finding, of: text) {
        faults.report(.markdownForeign, range, ["form": "@form.\(finding.form.rawValue)"])
      }
    }
    return faults.found
  }

  private static func isInLink(_ finding: ForeignMarkdown.Finding, of text: RunningText) -> Bool {
    let words = String(decoding: text.bytes[finding.range], as: UTF8.self)
    return text.inlines.links.contains { $0.children.plainText.contains(words) }
  }

  private init(source: SourceFile) { self.source = source }

  private mutating func report(
    _ id: DiagnosticID, _ range: SourceRange, _ arguments: [String: String] = [:], fixIts: [FixIt] = []
  ) {
    found.append(Diagnostic(id, in: source.path, range, arguments, fixIts: fixIts))
  }

  // MARK: Blocks

  /// Reports a second front matter, which CommonMark reads as a rule and a heading.
  private mutating func frontMatterTwice(_ blocks: [Block]) {
    guard case .thematicBreak? = blocks.first?.content, blocks.count > 1, let heading = blocks[1].heading,
      heading.level == 2, heading.inlines.plainText.contains(": ")
    else { return }
    report(.frontMatterTwice, blocks[0].range)
  }

  private mutating func look(at blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(let heading):
        if heading.level == 1 { report(.headingTop, SourceRange(at: block.range.start)) }
        if !heading.inlines.hasWords {
          report(.textEmpty, SourceRange(at: block.range.start), ["what": "@empty.heading"])
        }
        emptyLinks(heading.inlines)
      case .paragraph(let inlines): emptyLinks(inlines)
      case .quote(let quoted): look(at: quoted)
      case .list(let list):
        for item in list.items {
          if item.blocks.isEmpty, item.marker == nil, item.attributes.range == nil {
            report(.textEmpty, SourceRange(at: item.range.start), ["what": "@empty.item"])
          }
          look(at: item.blocks)
        }
      case .code(let code):
        if code.isMessage, code.text.trimmed.isEmpty {
          report(.textEmpty, SourceRange(at: block.range.start), ["what": "@empty.message"])
        }
      case .thematicBreak: break
      }
    }
  }

  private mutating func emptyLinks(_ inlines: [Inline]) {
    for link in inlines.links {
      if !link.children.hasWords { report(.textEmpty, link.range, ["what": "@empty.link"]) }
      if link.isPlaceholder { report(.linkPlaceholder, link.range, ["url": link.destination.trimmed]) }
    }
  }

  // MARK: Running text

  private mutating func look(at text: RunningText) {
    func range(_ part: Range<Int>) -> SourceRange {
      source.range(text.start + part.lowerBound, text.start + part.upperBound)
    }
    for finding in ForeignMarkdown.find(in: text) {
      report(.markdownForeign, range(finding.range), ["form": "@form.\(finding.form.rawValue)"])
    }
    for part in UnreadMarkdown.headings(in: text) { report(.headingUnread, range(part)) }
    for part in UnreadMarkdown.links(in: text) { report(.linkUnfinished, range(part)) }
    if let part = UnreadMarkdown.openBraces(in: text) {
      report(.attributesMalformed, range(part), ["text": String(decoding: text.bytes[part].prefix(60), as: UTF8.self)])
    }
    for part in UnreadMarkdown.braces(in: text) {
      if text.attributesStart < text.bytes.count, part.upperBound <= text.attributesStart {
        report(.attributesTwice, range(part))
      } else if part.upperBound < text.bytes.count {
        // The converter has judged attributes at the end of a paragraph. At the end of a line, the text that follows is the
        // fault.
        let rest = text.bytes[part.upperBound...]
        let endsLine = rest.first { $0 != 0x20 && $0 != 0x5C } == 0x0A
        report(.attributesMisplaced, range(endsLine ? part.lowerBound..<text.bytes.count : part))
      }
    }
    for (part, scalar) in UnreadMarkdown.lookalikes(in: text) {
      found.append(
        Lookalike.diagnostic(in: source.path, range(part), scalar, replacement: Lookalike.plain(scalar)))
    }
    hidden(text)
  }

  /// Reports hidden characters that are written as entities.
  private mutating func hidden(_ text: RunningText) {
    let plain = text.inlines.plainText
    guard text.bytes.contains(UInt8(ascii: "&")), !HiddenCharacter.find(in: Array(plain.utf8)[...]).isEmpty else {
      return
    }
    let start = text.bytes.firstIndex(of: UInt8(ascii: "&")) ?? 0
    found += HiddenCharacter.diagnostics(
      written: plain, in: source.path, at: SourceRange(at: source.position(of: text.start + start)),
      bytes: source.bytes[text.start..<(text.start + text.bytes.count)])
  }
}

extension Inline.Link {
  /// Whether its destination is one of those that authors write as long as they have none.
  var isPlaceholder: Bool { ["", "#", "...", "url"].contains(destination.trimmed) }
}
