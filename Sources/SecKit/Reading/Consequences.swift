/// Removes from a file's faults those that are caused by another one alone: mending the cause mends them too, and as long as
/// they are listed beside it they are untrue.
package struct Consequences {
  /// For each kind of fault, the words that the misspelt ones probably meant.
  private var meant: [DiagnosticID: Set<String>] = [:]
  /// For each line, the words that were probably meant in its attributes.
  private var meantInLine: [Int: Set<String>] = [:]
  /// The lines of each kind of fault.
  private var lines: [DiagnosticID: Set<Int>] = [:]
  /// Lines whose attributes could not be read at all.
  private var unreadLines: Set<Int> = []
  private let outline: Outline
  /// The lines of sections whose role is unknown, without their headings.
  private var roleless: [Range<Int>] = []
  /// The lines of sections with a heading that was not read as one: what is below it seems to belong to another section.
  private var joined: [Range<Int>] = []

  private init(_ faults: [Diagnostic], _ outline: Outline) {
    self.outline = outline
    for fault in faults {
      let nearest = fault.arguments["nearest"]
      let line = fault.range.start.line
      lines[fault.id, default: []].insert(line)
      switch fault.id {
      case .keyUnknown, .wordUnknown: if let nearest { meant[fault.id, default: []].insert(nearest) }
      case .classUnknown, .classMisplaced:
        if let nearest { meant[fault.id, default: []].insert(nearest) }
        if let section = outline.section(headedAt: line) { roleless.append(section.dropFirst()) }
      case .attributeUnknown: if let nearest { meantInLine[line, default: []].insert(nearest) }
      case .attributesMalformed, .attributeDuplicate: unreadLines.formUnion(line...fault.range.end.line)
      case .headingUnread: joined.append(outline.section(around: line, level: 2))
      default: break
      }
    }
  }

  /// - Parameter blocks: The file's blocks, which show where a section ends.
  static func removed(from faults: [Diagnostic], in blocks: [Block] = []) -> [Diagnostic] {
    guard faults.count > 1 else { return faults }
    let known = Consequences(faults, Outline(blocks))
    return faults.filter { !known.explain($0) }
  }

  private func explain(_ fault: Diagnostic) -> Bool {
    let name = fault.arguments["name"] ?? ""
    let line = fault.range.start.line
    if Self.hangOnHeadings.contains(fault.id), joined.contains(where: { $0.contains(line) }) { return true }
    switch fault.id {
    case .keyMissing: return meant[.keyUnknown]?.contains(name) ?? false
    case .wordMissing: return meant[.wordUnknown]?.contains(name) ?? false
    case .sectionMissing:
      return meant[.classUnknown]?.contains(name) ?? false
        || [.classMisplaced, .headingUnread, .headingTop].contains { lines[$0] != nil }
    // Boxes, ids and questions in a section without a known role.
    case .attributesMisplaced:
      return roleless.contains { $0.contains(line) } || has(.headingTop, in: line)
    case .boxMisplaced: return roleless.contains { $0.contains(line) }
    case .attributeUnknown: return roleless.contains { $0.contains(line) }
    case .markMissing:
      return unreadLines.contains(line)
        || [.headingTop, .classUnknown, .attributeUnknown].contains { has($0, in: line) }
    case .attributeMissing:
      let isMeant = meantInLine[line]?.contains { $0 == name || name == "#id" && $0.hasPrefix("#") }
      return unreadLines.contains(line) || isMeant ?? false
    default:
      guard let causes = Self.causes[fault.id] else { return false }
      let section = outline.section(headedAt: line) ?? outline.section(around: line, level: 6)
      return causes.contains { lines[$0]?.contains(where: section.contains) ?? false }
    }
  }

  private func has(_ id: DiagnosticID, in line: Int) -> Bool { lines[id]?.contains(line) ?? false }

  /// For each fault of something missing in a section, the faults that may be the reason.
  private static let causes: [DiagnosticID: Set<DiagnosticID>] = [
    .exposureAnswers: [.attributeUnknown, .attributeMissing, .attributesMalformed, .numberRange],
    .sectionBody: [.attributeUnknown, .attributeMissing, .attributesMalformed, .linkUnfinished],
    .quizSigns: [.classUnknown, .classMisplaced, .attributeUnknown, .attributesMalformed],
    .quizMessage: [.codeInfo],
  ]

  /// Faults that depend on where sections begin.
  private static let hangOnHeadings: Set<DiagnosticID> = [
    .attributesMisplaced, .attributeUnknown, .attributeMissing, .boxMisplaced, .itemChecked, .listApart, .afterAnswers,
    .sectionBody, .markMissing, .exposureAnswers, .quizSigns, .quizSignsFirst, .quizMessage, .quizKeys, .quizChoices,
    .quizExplanation, .quizFeedback, .definitionMissing,
  ]
}

/// The beginnings and ends of a text's sections.
private struct Outline {
  private let headings: [(level: Int, lines: ClosedRange<Int>)]

  init(_ blocks: [Block]) {
    headings = blocks.compactMap { block in
      block.heading.map { ($0.level, block.range.start.line...block.range.end.line) }
    }
  }

  /// The lines of the section whose heading is on a line.
  func section(headedAt line: Int) -> Range<Int>? {
    headings.firstIndex { $0.lines.contains(line) }.map { lines(from: $0) }
  }

  /// The lines of the innermost section around a line, among those down to a level; before the first section, all lines up to
  /// it.
  func section(around line: Int, level: Int) -> Range<Int> {
    guard let index = headings.lastIndex(where: { $0.lines.lowerBound <= line && $0.level <= level }) else {
      return 0..<(headings.first?.lines.lowerBound ?? Int.max)
    }
    return lines(from: index)
  }

  private func lines(from index: Int) -> Range<Int> {
    let end = headings[(index + 1)...].first { $0.level <= headings[index].level }?.lines.lowerBound ?? Int.max
    return headings[index].lines.lowerBound..<end
  }
}
