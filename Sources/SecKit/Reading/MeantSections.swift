/// Finds which headings without a class are the sections that a document lacks, if their order leaves no doubt.
struct MeantSections {
  private var found: [Role: Section] = [:]

  /// - Parameter order: The required roles, in their required order.
  init(_ article: Article, _ order: [Role]) {
    let sections = article.parts.compactMap(\.placed)
    func place(of role: Role) -> Int? { sections.firstIndex { $0.role == role } }
    var index = 0
    while index < order.count {
      guard place(of: order[index]) == nil else {
        index += 1
        continue
      }
      // Consecutive missing roles, and the headings between the two roles that are present.
      let missing = order[index...].prefix { place(of: $0) == nil }
      let before = index > 0 ? place(of: order[index - 1]) ?? -1 : -1
      let after = missing.endIndex < order.count ? place(of: order[missing.endIndex]) ?? -1 : sections.count
      index = missing.endIndex
      guard before + 1 < after else { continue }
      let open = sections[(before + 1)..<after].filter { $0.role == nil }
      // A heading with an id or a class of its own probably means something else.
      let plain = open.filter { $0.section.id == nil }
      for candidates in [plain, open] where candidates.count == missing.count {
        for (role, candidate) in zip(missing, candidates) { found[role] = candidate.section }
        break
      }
    }
  }

  subscript(role: Role) -> Section? { found[role] }
}

extension Article.Part {
  /// A section with its role, nil for a section without one; lists and quizzes are neither.
  fileprivate var placed: (role: Role?, section: Section)? {
    switch self {
    case .role(let role, let section): (role, section)
    case .prose(let section): (nil, section)
    case .checklist, .selection, .quiz, .checkIn: nil
    }
  }
}
