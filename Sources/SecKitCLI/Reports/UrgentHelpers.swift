import SecKit

/// Whom to call in danger at this moment: few helpers, each with a phone, in the order in which to try them.
enum UrgentHelpers {
  /// More would have to be read before calling one.
  static let most = 4

  static func among(_ helpers: [HelperEntry]) -> [HelperEntry] {
    let reachable = helpers.filter { helper in helper.channels.contains { $0.kind == .phone } }
    let ranked = reachable.enumerated().compactMap { index, helper in
      rank(helper).map { (rank: $0, index: index, helper: helper) }
    }
    return ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }.prefix(most).map(\.helper)
  }

  /// First those for emergencies only, then the lines for women, which answer at all hours, then those that grant protection.
  /// Crisis lines are for another moment.
  private static func rank(_ helper: HelperEntry) -> Int? {
    guard helper.sector == .state else { return nil }
    let needs = Set(helper.needs)
    if needs == [.emergency] { return 0 }
    if needs.contains(.gender) { return needs.contains(.emergency) ? 1 : 2 }
    return needs.isSuperset(of: [.emergency, .protection]) ? 3 : nil
  }
}
