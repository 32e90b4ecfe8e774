/// How much of what applies is in place, kept as whole numbers so that every machine rounds alike.
public struct Fraction: Hashable, Sendable {
  /// Σ impact × half points of the answers that count.
  public let points: Int
  /// Σ impact × 2 over the same items.
  public let possible: Int

  /// The fraction in whole per cent, rounded down; nil if nothing counts.
  public var percent: Int? { possible > 0 ? points * 100 / possible : nil }

  /// Whether at least half of what applies was answered; less would be a guess.
  func isKnown(of applicable: Int) -> Bool { possible > 0 && possible * 2 >= applicable }
}

/// How far a step is in place. Four bands, no number: the weights are editorial and do not justify more precision.
public enum Band: String, CaseIterable, Comparable, Sendable, Codable {
  case toBegin = "to-begin"
  case onTheWay = "on-the-way"
  case underWay = "under-way"
  case sustained

  /// The lowest band below a quarter, the others from 25 %, 60 % and 90 % on; the thresholds are editorial, see
  /// `docs/scoring.md`.
  init?(_ fraction: Fraction) {
    guard let percent = fraction.percent else { return nil }
    self =
      switch percent {
      case ..<25: .toBegin
      case ..<60: .onTheWay
      case ..<90: .underWay
      default: .sustained
      }
  }

  /// Whether the left band is the lower one.
  public static func < (left: Band, right: Band) -> Bool { left.rank < right.rank }

  /// The band's index, from 0 to 3.
  public var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// How much an attack concerns a person, given what surrounds her.
public enum Relevance: Int, CaseIterable, Comparable, Sendable {
  case low = 1
  case medium, high

  /// Whether the left one is the lower relevance.
  public static func < (left: Relevance, right: Relevance) -> Bool { left.rawValue < right.rawValue }

  /// The value in machine-readable output.
  public var name: String {
    switch self {
    case .low: "low"
    case .medium: "medium"
    case .high: "high"
    }
  }
}
