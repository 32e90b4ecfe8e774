/// Every rule that `seckit lint` runs.
enum AllChecks {
  static let list: [any Check] = []
}
