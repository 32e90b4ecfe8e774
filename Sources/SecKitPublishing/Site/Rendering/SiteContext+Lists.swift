import SecKit

/// Steps, or areas, that belong together, in their order.
struct StepRow: Sendable {
  let steps: [Step]
  /// The highest number.
  let last: Int
  private let positions: [String: Int]

  init(_ steps: [Step]) {
    self.steps = steps
    last = steps.map(\.order).max() ?? 0
    positions = Dictionary(steps.enumerated().map { ($1.article.info.id, $0) }) { first, _ in first }
  }

  /// Where a step is in the row.
  func position(of id: String) -> Int? { positions[id] }

  func step(_ id: String) -> Step? { positions[id].map { steps[$0] } }

  /// The one that follows.
  func next(after step: Step) -> Step? {
    guard let position = position(of: step.article.info.id) else { return nil }
    return steps[position...].first { $0.order > step.order }
  }

  /// The places that a row of links shows around a step: all when they are few, else the first, the last and some on both
  /// sides. Nil is a gap.
  func shown(around id: String) -> [Int?] {
    guard steps.count > 12, let position = position(of: id) else { return Array(steps.indices) }
    let near = Set(max(0, position - 3)...min(steps.count - 1, position + 3)).union([0, steps.count - 1]).sorted()
    var shown: [Int?] = []
    for place in near {
      if let before = shown.last, let before, place > before + 1 { shown.append(nil) }
      shown.append(place)
    }
    return shown
  }
}

extension SiteContext {
  /// Above this, a page that leads to other things shows the first of a list and a link to the rest.
  static let shortList = 12

  func row(_ section: SiteIndex) -> StepRow { section == .organization ? areas : steps }

  func index(_ index: SiteIndex) -> IndexPlan { indexes[index] ?? IndexPlan([]) }

  /// The title, with its number for what has one.
  func numberedTitle(_ info: DocumentInfo) -> String {
    let step = steps.step(info.id) ?? areas.step(info.id)
    return step.map { "\($0.order). \(info.title)" } ?? info.title
  }
}
