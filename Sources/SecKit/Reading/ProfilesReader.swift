/// Reads profiles and exposure questions.
enum ProfilesReader {
  static func read(_ reader: inout SectionReader, _ blocks: [Block]) -> Profiles {
    let article = reader.article(blocks)
    var profiles: [Profiles.Profile] = []
    var exposure: [Profiles.ExposureQuestion] = []
    var introductions: [Role: [Block]] = [:]
    for (role, name) in [(Role.profiles, "profiles"), (.exposure, "exposure")] {
      guard let section = article.section(role) else {
        reader.report(.sectionMissing, SourceRange(at: reader.info.place.idRange.start), ["name": name])
        continue
      }
      for case .role(role, let extra) in article.parts where extra.range != section.range {
        reader.report(.sectionDuplicate, extra.range, ["name": name])
      }
      introductions[role] = section.blocks
      reader.refuseBoxes(in: section.blocks)
      for sub in section.sections {
        if role == .profiles {
          if let profile = profile(&reader, sub) { profiles.append(profile) }
        } else if let question = question(&reader, sub) {
          exposure.append(question)
        }
      }
    }
    reader.refuseBeyondKeys(profiles.map(\.range))
    reader.refuseBeyondKeys(exposure.map(\.range))
    return Profiles(
      article: article, profilesIntroduction: introductions[.profiles] ?? [], profiles: profiles,
      exposureIntroduction: introductions[.exposure] ?? [], exposure: exposure)
  }

  private static func profile(_ reader: inout SectionReader, _ section: Section) -> Profiles.Profile? {
    reader.check(section.attributes, allowed: SectionReader.Allowed())
    if !section.flattened.contains(where: { $0.heading == nil }) {
      reader.report(.textEmpty, SourceRange(at: section.range.start), ["what": "@empty.profile"])
    }
    guard let id = reader.requiredID(section.attributes, at: section.range) else { return nil }
    return Profiles.Profile(
      id: id, title: section.title, description: section.flattened, range: section.range)
  }

  private static func question(
    _ reader: inout SectionReader, _ section: Section
  ) -> Profiles.ExposureQuestion? {
    reader.check(section.attributes, allowed: SectionReader.Allowed(keys: ["raises"], flags: ["watched", "evidence"]))
    let raises = reader.list(section.attributes, "raises")
    if raises.isEmpty {
      reader.report(
        .attributeMissing, section.attributes.range ?? section.range,
        ["name": "raises", "hint": "@hint.raises"])
    }
    reader.references += raises.map { Reference($0, .attack) }
    let (reason, items) = split(&reader, section.flattened)
    let answers = items.compactMap { answer(&reader, $0) }
    if answers.map(\.level) != [0, 1, 2] { reader.report(.exposureAnswers, section.range) }
    guard let id = reader.requiredID(section.attributes, at: section.range) else { return nil }
    return Profiles.ExposureQuestion(
      id: id, text: section.title, reason: reason, raises: raises, answers: answers,
      isAboutWatching: section.attributes.hasFlag("watched"),
      isAboutEvidence: section.attributes.hasFlag("evidence"), range: section.range)
  }

  /// Splits a question into the reason for it and its answers: the list whose items have attributes. The list ends the
  /// question, as answers are shown below everything else wherever it is asked.
  private static func split(
    _ reader: inout SectionReader, _ blocks: [Block]
  ) -> (reason: [Block], answers: [ListItem]) {
    let isList = { (block: Block) in block.list?.items.contains { $0.attributes.range != nil } ?? false }
    guard let first = blocks.firstIndex(where: isList) else { return (blocks, []) }
    // A different bullet begins another list; with nothing between them, readers see one list.
    let end = blocks[first...].firstIndex { !isList($0) } ?? blocks.endIndex
    for block in blocks[end...] {
      if isList(block) {
        reader.report(.listApart, SourceRange(at: block.range.start))
        // Its attributes would be right in the list above.
        for item in block.list?.items ?? [] {
          reader.check(item.attributes, allowed: SectionReader.Allowed(keys: ["level"]))
        }
      } else {
        reader.report(.afterAnswers, block.range)
      }
    }
    for block in blocks[first..<end] { if let list = block.list { reader.refuseNumbers(list, at: block.range) } }
    return (Array(blocks[..<first]), blocks[first..<end].flatMap { $0.list?.items ?? [] })
  }

  private static func answer(_ reader: inout SectionReader, _ item: ListItem) -> Profiles.Answer? {
    reader.check(item.attributes, allowed: SectionReader.Allowed(keys: ["level"]))
    let start = SourceRange(at: item.range.start)
    reader.refuseBox(of: item)
    if !item.lead.hasWords { reader.report(.itemWithoutText, start, ["hint": "@hint.choice-text"]) }
    let level = reader.integer(item.attributes, "level", in: 0...2)
    guard let id = reader.requiredID(item.attributes, at: start) else { return nil }
    if !item.rest.isEmpty, item.rest.links.isEmpty {
      reader.report(.sectionBody, item.range, ["name": id.description, "expected": "@expected.caution"])
    }
    return Profiles.Answer(id: id.local ?? "", text: item.lead, level: level ?? -1, caution: item.rest)
  }
}
