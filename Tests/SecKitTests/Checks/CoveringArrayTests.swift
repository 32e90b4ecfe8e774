import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct CoveringArrayTests {
  /// The first three factors whose combinations are not all there.
  private func uncovered(_ array: CoveringArray) -> [Int]? {
    let factors = array.sizes.indices
    for first in factors {
      for second in factors where second > first {
        for third in factors where third > second {
          let three = [first, second, third]
          let found = Set(array.rows.map { row in three.map { row[$0] } })
          if found.count != three.reduce(1, { $0 * array.sizes[$1] }) { return three }
        }
      }
    }
    return nil
  }

  @Test(arguments: [
    [2, 2, 2], [4, 4, 4, 4], [2, 3, 4, 5, 1, 2], [3, 1, 1, 3, 2], [Int](repeating: 2, count: 20),
    [Int](repeating: 2, count: 6) + [Int](repeating: 4, count: 13),
  ])
  func anyThreeFactorsMeetInAllWays(sizes: [Int]) {
    let array = CoveringArray(sizes)
    #expect(uncovered(array) == nil)
    #expect(array.rows.allSatisfy { zip($0, sizes).allSatisfy { value, size in (0..<size).contains(value) } })
  }

  @Test func withoutARowSomethingIsUncovered() {
    // Four factors of four values in 64 rows: each combination of three stands in exactly one of them.
    var array = CoveringArray([4, 4, 4, 4])
    #expect(array.rows.count == 64)
    array.rows.removeLast()
    #expect(uncovered(array) != nil)
  }

  @Test func upToThreeFactorsGiveAllCombinations() {
    #expect(CoveringArray([]).rows == [[]])
    #expect(CoveringArray([3]).rows == [[0], [1], [2]])
    #expect(Set(CoveringArray([2, 3, 2]).rows) == Set(CoveringArray.product([2, 3, 2])))
    #expect(CoveringArray.product([2, 3, 2]).count == 12)
  }

  /// Hundreds of rows where all combinations are 2⁶ · 4¹³, four thousand million.
  @Test func thereAreFewRows() {
    #expect(CoveringArray([Int](repeating: 2, count: 10)).rows.count <= 24)
    #expect(CoveringArray([Int](repeating: 2, count: 6) + [Int](repeating: 4, count: 13)).rows.count <= 200)
  }

  @Test func theSameFactorsGiveTheSameRows() {
    let sizes = [2, 4, 3, 2, 4, 4]
    let rows = CoveringArray(sizes).rows
    for _ in 0..<5 { #expect(CoveringArray(sizes).rows == rows) }
  }
}
