extension SectionReader {
  /// Reads a document's body into an opening and parts.
  mutating func article(_ blocks: [Block]) -> Article {
    let (lead, sections) = Section.tree(blocks)
    let roles = Role.allowed(in: info.kind)
    var parts: [Article.Part] = []
    for section in sections { parts += part(section, roles: roles) }
    return Article(info: info, lead: lead, parts: parts)
  }

  private mutating func part(_ section: Section, roles: [Role]) -> [Article.Part] {
    check(section.attributes, allowed: Allowed(classes: roles.map(\.rawValue)))
    switch role(of: section, among: roles) {
    case .checklist where roles.contains(.checklist):
      let below = section.goingOn
      checkSubsections(below, roles: [])
      return [.checklist(checklist(section, below))]
        + section.sections[below.endIndex...].flatMap { part($0, roles: roles) }
    case .selection where roles.contains(.selection):
      return [.selection(selection(section))] + section.sections.flatMap { part($0, roles: roles) }
    case .checkIn where roles.contains(.checkIn):
      return [.checkIn(checkIn(section))] + section.sections.flatMap { part($0, roles: roles) }
    case .quiz where roles.contains(.quiz): return [.quiz(quiz(section))]
    case .some(let role) where roles.contains(role):
      // Profiles and exposure questions are read and checked heading by heading.
      if role != .profiles, role != .exposure { checkSubsections(section.sections[...], roles: []) }
      return [.role(role, section)]
    default:
      // A prose section may contain a checklist or quiz one level deeper; it then ends where that begins.
      guard section.sections.contains(where: { $0.all.contains { $0.role != nil } }) else {
        checkSubsections(section.sections[...], roles: [])
        return [.prose(section)]
      }
      let head = Section(
        title: section.title, level: section.level, attributes: section.attributes, blocks: section.blocks,
        sections: [], range: section.range)
      return [.prose(head)] + section.sections.flatMap { part($0, roles: roles) }
    }
  }

  private mutating func checkSubsections(_ sections: ArraySlice<Section>, roles: [Role]) {
    for sub in sections {
      check(sub.attributes, allowed: Allowed(classes: roles.map(\.rawValue)))
      checkSubsections(sub.sections[...], roles: roles)
    }
  }
}

extension Section {
  /// The sections below a checklist that continue it: up to the last one that holds items, unless a role begins before.
  fileprivate var goingOn: ArraySlice<Section> {
    let plain = sections.prefix { !$0.all.contains { $0.role != nil } }
    let last = plain.lastIndex { sub in sub.flattened.contains { $0.list?.looksLikeItems ?? false } }
    return last.map { plain[...$0] } ?? plain[..<plain.startIndex]
  }
}
