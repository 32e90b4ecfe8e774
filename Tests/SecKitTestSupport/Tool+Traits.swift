import Testing

extension Trait where Self == ConditionTrait {
  /// Skips a test where a program is missing; in CI it runs, and fails.
  /// - Parameter variable: names the program in its place.
  package static func needs(_ name: String, variable: String? = nil) -> Self {
    .enabled(
      if: Tool.isRequired || Tool.path(of: name, variable: variable) != nil,
      "\(name) is not installed; make test installs it")
  }

  /// Skips a test where no calls to the system can be recorded; in CI it runs, and fails.
  package static var needsTrace: Self {
    .enabled(if: Tool.isRequired || Tool.canTrace, "no strace, or it may not trace here")
  }
}
