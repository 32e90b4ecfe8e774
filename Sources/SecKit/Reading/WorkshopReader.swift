/// Reads a workshop: front matter for the facilitators, sessions as headings with `minutes`.
enum WorkshopReader {
  static func read(
    _ fields: inout FieldReader, _ reader: inout SectionReader, _ blocks: [Block]
  ) -> Workshop? {
    let audienceNote = fields.text("audience-note", hint: nil)
    let group = fields.locatedText("group", hint: "@hint.group").flatMap { range(&fields, $0) }
    let facilitators = fields.integer("facilitators", in: 1...20, hint: "@hint.facilitators")
    let minutes = fields.integer("minutes", in: 10...5000, hint: "@hint.minutes")
    let minutesRange = fields.entry("minutes")?.value.range ?? .fileStart
    let materials = fields.texts("materials").map(\.text)
    let before = fields.locatedText("before", hint: "@hint.before").map { reader.embeddedMarkdown($0) }
    let after = fields.locatedText("after", hint: "@hint.after").map { reader.embeddedMarkdown($0) }
    let pre = fields.texts("pre")
    let post = fields.texts("post")
    reader.references += (pre + post).map { Reference($0, .question) }
    let (lead, sections) = Section.tree(blocks)
    var elements: [Workshop.Element] = []
    var parts: [Article.Part] = []
    for section in sections {
      if section.attributes.value("minutes") != nil || section.attributes.value("phase") != nil {
        if let session = session(&reader, section) { elements.append(.session(session)) }
      } else {
        // Text around the sessions: preparation, what to do afterwards.
        elements += self.parts(&reader, section).map { .part($0) }
        parts.append(section.role.map { .role($0, section) } ?? .prose(section))
      }
    }
    guard let minutes, let group, let facilitators else { return nil }
    return Workshop(
      article: Article(info: reader.info, lead: lead, parts: parts), audienceNote: audienceNote, group: group,
      facilitators: facilitators, minutes: minutes, materials: materials, before: before ?? [],
      after: after ?? [], pre: pre, post: post, elements: elements, minutesRange: minutesRange)
  }

  private static func range(_ fields: inout FieldReader, _ value: LocatedText) -> ClosedRange<Int>? {
    let parts = value.text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let low = parts[0], let high = parts[1], (1...1000).contains(low), (low...1000).contains(high)
    {
      return low...high
    }
    fields.report(
      .attributeValue, value.range, ["name": "group", "value": value.text, "expected": "@expected.group"])
    return nil
  }

  private static func session(_ reader: inout SectionReader, _ section: Section) -> Workshop.Session? {
    reader.check(
      section.attributes, allowed: SectionReader.Allowed(keys: ["minutes", "phase", "objective"]))
    let id = reader.requiredID(section.attributes, at: section.range)
    let minutes = reader.integer(section.attributes, "minutes", in: 1...480)
    let phase = reader.choice(section.attributes, "phase", Workshop.Phase.self)
    let objectives = reader.list(section.attributes, "objective")
    reader.references += objectives.map { Reference($0, .objective) }
    for key in ["minutes", "phase"] where section.attributes.value(key) == nil {
      reader.report(
        .attributeMissing, section.attributes.range ?? section.range,
        ["name": key, "hint": "@hint.session-\(key)"])
    }
    var parts: [Workshop.Part] = []
    if !section.blocks.isEmpty {
      parts.append(Workshop.Part(reader: .everybody, heading: nil, blocks: section.blocks, range: nil))
    }
    for sub in section.sections { parts += self.parts(&reader, sub) }
    guard let id, let minutes, let phase else { return nil }
    return Workshop.Session(
      id: id, title: section.title, minutes: minutes, phase: phase, objectives: objectives, parts: parts,
      range: section.range)
  }

  /// Splits a section into parts: a class on an inner heading begins a part for its readers, after which the section continues
  /// for its own.
  private static func parts(
    _ reader: inout SectionReader, _ section: Section, in outer: Workshop.Part.Reader = .everybody
  ) -> [Workshop.Part] {
    let classes = [Role.facilitator, .participants].map(\.rawValue)
    reader.check(section.attributes, allowed: SectionReader.Allowed(classes: classes))
    let readers: Workshop.Part.Reader =
      switch section.role {
      case .facilitator: .facilitator
      case .participants: .participants
      default: outer
      }
    let heading = Workshop.Part.Heading(title: section.title, level: section.level)
    var parts = [Workshop.Part(reader: readers, heading: heading, blocks: section.blocks, range: section.range)]
    for sub in section.sections {
      let inner = self.parts(&reader, sub, in: readers)
      guard let first = inner.first else { continue }
      // The text for the same readers stays in one piece.
      if let last = parts.last, last.reader == first.reader, last.reader == readers, sub.role == nil {
        parts[parts.count - 1] = Workshop.Part(
          reader: readers, heading: last.heading, blocks: last.blocks + [sub.heading] + first.blocks, range: last.range)
        parts += inner.dropFirst()
      } else {
        parts += inner
      }
    }
    return parts
  }
}
