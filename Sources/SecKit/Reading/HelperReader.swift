/// Reads an entry of the directory.
enum HelperReader {
  static func read(
    _ fields: inout FieldReader, _ reader: inout SectionReader, _ blocks: [Block]
  ) -> HelperEntry? {
    let sector = fields.choice("sector", HelperEntry.Sector.self, hint: "@hint.sector")
    let needs = fields.choices("needs", HelperEntry.Need.self, hint: "@hint.needs")
    let serves = fields.texts("for")
    reader.references += serves.map { Reference($0, .attackOrCategory) }
    let area = fields.text("area", hint: nil)
    let spoken = fields.texts("languages")
    for code in spoken where !LanguageCode.isKnown(code.text) {
      fields.report(.languageCode, code, ["value": code.text])
    }
    let languages = spoken.map(\.text)
    let hours = fields.text("hours", hint: nil)
    let cost = fields.text("cost", hint: nil)
    let caution = fields.locatedText("caution", hint: nil)
    let channels = fields.maps("channels", hint: "@hint.channels", readChannel)
    let article = reader.article(blocks)
    guard let sector else { return nil }
    return HelperEntry(
      article: article, sector: sector, needs: needs, serves: serves, area: area, languages: languages,
      hours: hours, cost: cost, caution: caution.map { reader.embeddedMarkdown($0) } ?? [], channels: channels)
  }

  private static func readChannel(_ fields: inout FieldReader) -> HelperEntry.Channel? {
    let kind = fields.choice("type", HelperEntry.Channel.Kind.self, hint: "@hint.channel-type")
    let value = fields.locatedText("value", hint: "@hint.channel-value")
    let label = fields.text("label", hint: nil)
    let verified = fields.date("verified", hint: "@hint.channel-verified")
    let source = fields.locatedText("source", hint: nil)
    let status = fields.choice("status", HelperEntry.Channel.Status.self, hint: nil) ?? .confirmed
    let note = fields.text("note", hint: nil)
    // A source without an address, such as a printed report, is given in words.
    if let source, WebAddress.isMeant(by: source.text) { fields.judgeWebAddress(source) }
    // A confirmed channel needs a source that can be looked up.
    if source == nil, status == .confirmed, let value {
      fields.report(.keyMissing, value.range, ["name": "source", "hint": "@hint.channel-source"])
    }
    if let kind, let value { checkValue(value, of: kind, &fields) }
    if let value, kind == .web { fields.judgeWebAddress(value) }
    if let value, kind == .email, ChannelValue.problem(.email, value.text) == nil { fields.judgeMailAddress(value) }
    guard let kind, let value, let verified else { return nil }
    return HelperEntry.Channel(
      kind: kind, value: value.text, label: label, verified: verified.date, source: source?.text,
      status: status, note: note, range: verified.range, valueRange: value.range, sourceRange: source?.range)
  }

  /// Reports a value that cannot be dialled or opened.
  private static func checkValue(
    _ value: LocatedText, of kind: HelperEntry.Channel.Kind, _ fields: inout FieldReader
  ) {
    guard let problem = ChannelValue.problem(kind, value.text) else { return }
    fields.diagnostics.append(
      Diagnostic(
        .channelValue, in: fields.source.path, value.range,
        ["value": value.text, "kind": "@channel.kind-\(kind.rawValue)", "problem": problem.label],
        fixIts: problem.mended.map { [FixIt(value.range, replacement: "\"\($0)\"")] } ?? []))
  }
}

extension SectionReader {
  /// Reads Markdown in a value of the front matter; its faults are reported at the value.
  mutating func embeddedMarkdown(_ value: LocatedText) -> [Block] {
    let inner = SourceFile(path: source.path, text: value.text)
    let converted = MarkdownConverter.convert(inner, messageFence: language.messageFence)
    diagnostics += converted.diagnostics.map {
      Diagnostic($0.id, in: source.path, value.range, $0.arguments)
    }
    if converted.value?.hasAttributes ?? false { report(.attributesMisplaced, value.range) }
    diagnostics += TextFaults.find(embedded: converted.value ?? [], at: value.range, source)
    // The blocks' ranges refer to the inner text; like the faults, they are moved to the value.
    return (converted.value ?? []).map { $0.moved(to: value.range) }
  }
}

extension [Block] {
  /// Whether a heading or an item has attributes.
  fileprivate var hasAttributes: Bool {
    contains { block in
      switch block.content {
      case .heading(let heading): heading.attributes.range != nil
      case .list(let list): list.items.contains { $0.attributes.range != nil || $0.blocks.hasAttributes }
      case .quote(let blocks): blocks.hasAttributes
      case .paragraph, .code, .thematicBreak: false
      }
    }
  }
}

extension Block {
  fileprivate func moved(to range: SourceRange) -> Block {
    switch content {
    case .paragraph(let inlines): Block(.paragraph(inlines.map { $0.moved(to: range) }), range: range)
    case .quote(let blocks): Block(.quote(blocks.map { $0.moved(to: range) }), range: range)
    case .list(let list):
      Block(
        .list(
          List(
            start: list.start, isTight: list.isTight,
            items: list.items.map {
              ListItem(
                marker: $0.marker, attributes: $0.attributes, blocks: $0.blocks.map { $0.moved(to: range) },
                range: range)
            })), range: range)
    case .heading(let heading):
      Block(
        .heading(
          Heading(
            level: heading.level, inlines: heading.inlines.map { $0.moved(to: range) },
            attributes: heading.attributes)), range: range)
    case .code, .thematicBreak: Block(content, range: range)
    }
  }
}

extension Inline {
  fileprivate func moved(to range: SourceRange) -> Inline {
    switch self {
    case .emphasis(let children): .emphasis(children.map { $0.moved(to: range) })
    case .strong(let children): .strong(children.map { $0.moved(to: range) })
    case .link(let link):
      .link(
        Link(
          destination: link.destination, title: link.title, children: link.children.map { $0.moved(to: range) },
          range: range))
    case .image(let image):
      .image(Image(source: image.source, title: image.title, alternative: image.alternative, range: range))
    case .text, .code, .softBreak, .lineBreak: self
    }
  }
}
