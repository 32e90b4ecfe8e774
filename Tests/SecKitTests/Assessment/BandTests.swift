import Testing

@testable import SecKit

@Suite struct BandTests {
  /// The thresholds of `docs/scoring.md`: 25, 60 and 90 %, the lower end included.
  @Test(arguments: [
    (0, Band.toBegin), (24, .toBegin), (25, .onTheWay), (59, .onTheWay), (60, .underWay), (89, .underWay),
    (90, .sustained), (100, .sustained),
  ])
  func thresholds(_ percent: Int, _ band: Band) {
    #expect(Band(Fraction(points: percent, possible: 100)) == band)
  }

  /// 24.9 % is not yet a quarter, 89.97 % not yet nine tenths.
  @Test func percentIsRoundedDown() {
    #expect(Fraction(points: 249, possible: 1000).percent == 24)
    #expect(Band(Fraction(points: 249, possible: 1000)) == .toBegin)
    #expect(Band(Fraction(points: 8997, possible: 10_000)) == .underWay)
    #expect(Fraction(points: 2, possible: 3).percent == 66)
  }

  @Test func nothingCountedHasNeitherPercentNorBand() {
    #expect(Fraction(points: 0, possible: 0).percent == nil)
    #expect(Band(Fraction(points: 0, possible: 0)) == nil)
  }

  @Test func bandsAreOrderedAsTheyAreListed() {
    #expect(Band.allCases == Band.allCases.sorted())
    #expect(Band.allCases.map(\.rank) == [0, 1, 2, 3])
  }

  @Test(
    arguments: [
      ("5min", 5), ("15min", 15), ("2h", 120), ("1d", 360), ("999d", 359_640), ("0min", nil), ("1000min", nil),
      ("h", nil),
      ("5", nil), ("5 min", nil), ("5m", nil), ("-5min", nil), ("٥min", nil), ("", nil), ("99999999999999999999h", nil),
    ] as [(String, Int?)])
  func effortIsReadExactly(_ text: String, _ minutes: Int?) {
    #expect(Effort(text)?.minutes == minutes)
  }

  @Test(arguments: [(15, 1), (16, 2), (60, 2), (61, 3), (180, 3), (181, 4)])
  func effortClasses(_ minutes: Int, _ effortClass: Int) {
    #expect(Effort(minutes: minutes).effortClass == effortClass)
    #expect(Effort(minutes: minutes).isQuick == (effortClass == 1))
  }
}
