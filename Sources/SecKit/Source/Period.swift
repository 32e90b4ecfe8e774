/// A stretch of calendar time as authors write it: `30 days`, `6 months`, `1year`.
public struct Period: Hashable, Sendable {
  /// The calendar unit in which a period is counted.
  public enum Unit: String, CaseIterable, Sendable { case day, week, month, year }

  /// How many units; from 1 to 999 when read from text.
  public let count: Int
  /// The unit that is counted.
  public let unit: Unit

  /// A period of `count` units; the count is not checked.
  public init(count: Int, unit: Unit) {
    self.count = count
    self.unit = unit
  }

  /// Reads a number from 1 to 999 and a unit in singular or plural, with or without a space between.
  public init?(_ text: some StringProtocol) {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let count = Int(digits), (1...999).contains(count) else { return nil }
    var name = text.dropFirst(digits.count)
    if name.first == " " { name = name.dropFirst() }
    guard let unit = Unit.allCases.first(where: { name == $0.rawValue || name == $0.rawValue + "s" })
    else { return nil }
    self.init(count: count, unit: unit)
  }
}
