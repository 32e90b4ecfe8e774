/// Reads profiles and exposure questions.
enum ProfilesReader {
  static func read(_ reader: inout SectionReader, _ blocks: [Block]) -> Profiles {
    let article = reader.article(blocks)
    var profiles: [Profiles.Profile] = []
    var exposure: [Profiles.ExposureQuestion] = []
    for (role, name) in [(Role.profiles, "profiles"), (.exposure, "exposure")] {
      guard let section = article.section(role) else {
        reader.report(.sectionMissing, SourceRange(at: reader.info.place.idRange.start), ["name": name])
        continue
      }
      for case .role(role, let extra) in article.parts where extra.range != section.range {
        reader.report(.sectionDuplicate, extra.range, ["name": name])
      }
      for sub in section.sections {
        if role == .profiles {
          if let profile = profile(&reader, sub) { profiles.append(profile) }
        } else if let question = question(&reader, sub) {
          exposure.append(question)
        }
      }
    }
    return Profiles(article: article, profiles: profiles, exposure: exposure)
  }

  private static func profile(_ reader: inout SectionReader, _ section: Section) -> Profiles.Profile? {
    reader.check(section.attributes, allowed: SectionReader.Allowed())
    if section.allBlocks.isEmpty {
      reader.report(.textEmpty, SourceRange(at: section.range.start), ["what": "@empty.profile"])
    }
    guard let id = reader.requiredID(section.attributes, at: section.range) else { return nil }
    return Profiles.Profile(
      id: id, title: section.title, description: section.allBlocks, range: section.range)
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
    var reason: [Block] = []
    var answers: [Profiles.Answer] = []
    for block in section.allBlocks {
      guard case .list(let list) = block.content, answers.isEmpty else {
        reason.append(block)
        continue
      }
      for item in list.items {
        reader.check(item.attributes, allowed: SectionReader.Allowed(keys: ["level"]))
        let level = reader.integer(item.attributes, "level", in: 0...2)
        guard let id = reader.requiredID(item.attributes, at: SourceRange(at: item.range.start)) else {
          continue
        }
        if !item.rest.isEmpty, item.rest.links.isEmpty {
          reader.report(.sectionBody, item.range, ["name": id.description, "expected": "@expected.caution"])
        }
        answers.append(Profiles.Answer(id: id.local ?? "", text: item.lead, level: level ?? -1, caution: item.rest))
      }
    }
    if answers.map(\.level) != [0, 1, 2] { reader.report(.exposureAnswers, section.range) }
    guard let id = reader.requiredID(section.attributes, at: section.range) else { return nil }
    return Profiles.ExposureQuestion(
      id: id, text: section.title, reason: reason, raises: raises, answers: answers,
      isAboutWatching: section.attributes.hasFlag("watched"),
      isAboutEvidence: section.attributes.hasFlag("evidence"), range: section.range)
  }
}
