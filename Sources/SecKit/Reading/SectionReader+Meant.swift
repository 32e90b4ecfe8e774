extension SectionReader {
  /// The role of a section: the one given by its class, or, without a class, the only one that fits what the section holds. The
  /// missing class is reported once, at the heading; the section is then read as it was meant, so that nothing else seems
  /// wrong.
  mutating func role(of section: Section, among roles: [Role]) -> Role? {
    if let role = section.role, roles.contains(role) { return role }
    guard let meant = Self.meantRole(of: section, among: roles) else { return nil }
    // A class that is not a role is reported on its own.
    if section.attributes.classes.isEmpty {
      report(
        .markMissing, section.range, ["mark": ".\(meant.rawValue)", "effect": "@mark.\(meant.rawValue)"])
    }
    return meant
  }

  private static func meantRole(of section: Section, among roles: [Role]) -> Role? {
    func has(_ key: String) -> Bool { section.sections.contains { $0.attributes.value(key) != nil } }
    if roles.contains(.quiz), has("type") { return .quiz }
    if roles.contains(.exposure), has("raises") { return .exposure }
    if roles.contains(.profiles), section.sections.contains(where: { $0.attributes.id != nil }) { return .profiles }
    for block in section.blocks {
      guard case .list(let list) = block.content else { continue }
      let marked = list.items.filter { $0.attributes.id != nil }
      // More than half: a single misplaced id proves nothing.
      guard !marked.isEmpty, marked.count * 2 >= list.items.count else { continue }
      if roles.contains(.checklist), marked.allSatisfy({ $0.marker != nil }) { return .checklist }
      if roles.contains(.checkIn), marked.allSatisfy({ $0.marker == nil && !$0.rest.links.isEmpty }) { return .checkIn }
    }
    return nil
  }
}
