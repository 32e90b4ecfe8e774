/// Takes out of a file's faults those that another one alone has caused: who mends the cause has mended them too, and while they
/// stand beside it they are untrue.
struct Consequences {
  /// The misspelt words of each kind of fault, by what was meant.
  private var meant: [DiagnosticID: Set<String>] = [:]
  /// Words that were meant in the attributes of a line.
  private var meantInLine: [Int: Set<String>] = [:]
  /// Lines with attributes that could not be read at all.
  private var unreadLines: Set<Int> = []
  /// Where sections begin whose role is not known.
  private var roleless: [SourceRange] = []

  private init(_ faults: [Diagnostic]) {
    for fault in faults {
      let nearest = fault.arguments["nearest"]
      switch fault.id {
      case .keyUnknown, .wordUnknown, .classUnknown:
        if let nearest { meant[fault.id, default: []].insert(nearest) }
        if fault.id == .classUnknown { roleless.append(fault.range) }
      case .attributeUnknown: if let nearest { meantInLine[fault.range.start.line, default: []].insert(nearest) }
      case .attributesMalformed, .attributeDuplicate:
        unreadLines.formUnion(fault.range.start.line...fault.range.end.line)
      default: break
      }
    }
  }

  /// - Parameter blocks: the file's text, to know where a section ends.
  static func removed(from faults: [Diagnostic], in blocks: [Block] = []) -> [Diagnostic] {
    guard faults.count > 1 else { return faults }
    let known = Consequences(faults)
    let sections = known.lines(of: blocks)
    return faults.filter { !known.explain($0, sections) }
  }

  private func explain(_ fault: Diagnostic, _ sections: [Range<Int>]) -> Bool {
    let name = fault.arguments["name"] ?? ""
    let line = fault.range.start.line
    return switch fault.id {
    case .keyMissing: meant[.keyUnknown]?.contains(name) ?? false
    case .wordMissing: meant[.wordUnknown]?.contains(name) ?? false
    case .sectionMissing: meant[.classUnknown]?.contains(name) ?? false
    // Boxes and ids in a list that nobody knows to be one.
    case .attributesMisplaced: sections.contains { $0.contains(line) }
    case .attributeMissing: unreadLines.contains(line) || (meantInLine[line]?.contains(name) ?? false)
    default: false
    }
  }

  /// The lines of the sections whose role is not known.
  private func lines(of blocks: [Block]) -> [Range<Int>] {
    guard !roleless.isEmpty else { return [] }
    let headings = blocks.compactMap { block in block.heading.map { (level: $0.level, range: block.range) } }
    let starts = Set(roleless.map(\.start.line))
    return headings.indices.compactMap { index in
      let (level, range) = headings[index]
      guard (range.start.line...range.end.line).contains(where: starts.contains) else { return nil }
      let end = headings[(index + 1)...].first { $0.level <= level }?.range.start.line ?? Int.max
      return range.start.line..<end
    }
  }
}
