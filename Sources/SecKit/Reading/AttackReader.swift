/// Reads an attack: its classification and its six sections.
enum AttackReader {
  private static let required: [Role] = [.signs, .firstSteps, .evidence, .context, .prevention, .help]

  static func read(_ fields: inout FieldReader, _ reader: inout SectionReader, _ blocks: [Block]) -> Attack? {
    let category = fields.choice("category", reader.language.categoryWords, hint: "@hint.category")
    let severity = severity(&fields)
    let alsoCalled = fields.texts("also-called").map(\.text)
    let related = fields.texts("related")
    let baseline = baseline(&fields)
    let forms = fields.texts("forms", hint: "@hint.forms").compactMap { form(&fields, $0) }
    reader.references += related.map { Reference($0, .attack) }
    let article = reader.article(blocks)
    checkSections(article, &reader)
    guard let category, let severity else { return nil }
    return Attack(
      article: article, category: category, severity: severity, alsoCalled: alsoCalled, related: related,
      forms: forms, baseline: baseline)
  }

  /// The part that an assessment needs, from the front matter alone; nil if only the whole file can tell.
  static func summary(_ source: SourceFile) -> (summary: Attack.Summary, id: LocatedText)? {
    DocumentReader.readHead(source, keys: ["kind", "id", "title", "severity", "baseline"]) { fields in
      let kind = fields.choice("kind", DocumentKind.self, hint: "@hint.kind")
      let id = fields.locatedText("id", hint: "@hint.id")
      let title = fields.text("title", hint: "@hint.title", limit: 120)
      let baseline = baseline(&fields)
      guard kind == .attack, let id, ContentID.isSlug(id.text), let title, let severity = severity(&fields) else {
        return nil
      }
      return (Attack.Summary(id: id.text, title: title, severity: severity, baseline: baseline), id)
    }
  }

  private static func severity(_ fields: inout FieldReader) -> Int? {
    fields.integer("severity", in: 1...3, hint: "@hint.severity")
  }

  private static func baseline(_ fields: inout FieldReader) -> Attack.Baseline {
    fields.choice("baseline", Attack.Baseline.self, hint: nil) ?? .low
  }

  private static func form(_ fields: inout FieldReader, _ word: LocatedText) -> Int? {
    if let number = Int(word.text), (1...13).contains(number) { return number }
    fields.report(.numberRange, word.range, ["name": "forms", "low": "1", "high": "13"])
    return nil
  }

  private static func checkSections(_ article: Article, _ reader: inout SectionReader) {
    let found = article.parts.compactMap { part -> (Role, Section)? in
      if case .role(let role, let section) = part { return (role, section) }
      return nil
    }
    let meant = MeantSections(article, required)
    for role in required {
      let sections = found.filter { $0.0 == role }.map(\.1)
      guard let first = sections.first else {
        if let heading = meant[role] {
          // A class that is not a role is reported on its own.
          guard heading.attributes.classes.isEmpty else { continue }
          reader.report(
            .markMissing, heading.range, ["mark": ".\(role.rawValue)", "effect": "@mark.section"])
        } else {
          reader.report(
            .sectionMissing, SourceRange(at: reader.info.place.idRange.start), ["name": role.rawValue])
        }
        continue
      }
      for extra in sections.dropFirst() {
        reader.report(.sectionDuplicate, extra.range, ["name": role.rawValue])
      }
      checkBody(of: first, role: role, &reader)
    }
  }

  private static func checkBody(of section: Section, role: Role, _ reader: inout SectionReader) {
    let blocks = section.flattened
    let first = blocks.first { $0.list != nil }
    let list = first?.list
    func report(_ expected: String, _ range: SourceRange?) {
      reader.report(.sectionBody, range ?? section.range, ["name": role.rawValue, "expected": expected])
    }
    // If there is a list of another form, that is the fault.
    let start = first.map { SourceRange(at: $0.range.start) }
    switch role {
    case .signs: if list == nil || list?.start != nil { report("@expected.bullets", start) }
    case .firstSteps: if list?.start == nil { report("@expected.numbered", start) }
    case .prevention, .help:
      guard let list else { return report("@expected.link-bullets", nil) }
      for item in list.items where item.blocks.links.isEmpty {
        report("@expected.link-bullets", SourceRange(at: item.range.start))
      }
    default: if !blocks.contains(where: { $0.heading == nil }) { report("@expected.something", nil) }
    }
  }
}
