import SecKit

/// Decision routes.
extension TextKey {
  static let routeActions = TextKey("route.actions")
  static let routeHelp = TextKey("route.help")
  static let routeWalked = TextKey("route.walked")
  static let routeLeaves = TextKey("route.leaves", "title")
  static let routeNoTerminal = TextKey("route.no-terminal", "id")
  static let routeKeep = TextKey("route.keep")
  static let routeKept = TextKey("route.kept")

  /// All of them.
  static let ofRoute: [TextKey] = [
    .routeActions, .routeHelp, .routeWalked, .routeLeaves, .routeNoTerminal, .routeKeep, .routeKept,
  ]
}
