import SecKit

/// Rows of values such that every combination of values of any three factors occurs in some row.
///
/// Software faults depend on few factors at a time, so that such rows find nearly as much as all combinations would, and there
/// are hundreds of them instead of billions (D. R. Kuhn, R. N. Kacker, Y. Lei: Practical Combinatorial Testing, NIST SP
/// 800-142, 2010). They are built one factor after another, as in IPOG (Y. Lei, R. Kacker, D. R. Kuhn, V. Okun, J. Lawrence:
/// IPOG, a general strategy for t-way software testing, ECBS 2007; first for pairs: Y. Lei, K. C. Tai, HASE 1998): each row so
/// far gets the value of the next factor that covers most, then rows are added for the rest. Nothing is random: the same
/// factors give the same rows.
struct CoveringArray {
  /// The number of values of each factor; values are counted from 0.
  let sizes: [Int]
  /// A value for each factor.
  var rows: [[Int]]

  /// Marks a value that is still free; the combinations of later factors may set it.
  private static let open = -1

  /// - Parameter sizes: The number of values of each factor, at least 1.
  init(_ sizes: [Int]) {
    self.sizes = sizes
    rows = []
    // The factors with the most values first: they determine the least number of rows.
    let order = sizes.indices.sorted { (sizes[$1], $0) < (sizes[$0], $1) }
    let sorted = order.map { sizes[$0] }
    var grown = Self.product(sorted.prefix(3))
    for factor in sorted.indices.dropFirst(3) { Self.extend(&grown, by: factor, sorted) }
    let place = order.enumerated().sorted { $0.element < $1.element }.map(\.offset)
    rows = grown.map { row in place.map { max(row[$0], 0) } }
  }

  /// All combinations.
  static func product(_ sizes: some Sequence<Int>) -> [[Int]] {
    sizes.reduce([[]]) { rows, size in rows.flatMap { row in (0..<size).map { row + [$0] } } }
  }

  /// Adds a factor to rows that cover all factors before it.
  private static func extend(_ rows: inout [[Int]], by factor: Int, _ sizes: [Int]) {
    var missing = Missing(factor, sizes)
    for index in rows.indices {
      let gains = (0..<sizes[factor]).map { missing.count(in: rows[index], with: $0) }
      let best = gains.indices.max { (gains[$0], $1) < (gains[$1], $0) } ?? 0
      // In a row that would cover nothing new, the value stays free for later combinations.
      rows[index].append(gains[best] > 0 ? best : open)
      if gains[best] > 0 { missing.remove(rows[index]) }
    }
    for triple in missing.triples() {
      guard missing.contains(triple) else { continue }
      let index = rows.firstIndex { triple.fits($0, factor) } ?? rows.count
      if index == rows.count { rows.append(Array(repeating: open, count: factor + 1)) }
      (rows[index][triple.first], rows[index][triple.second]) = (triple.firstValue, triple.secondValue)
      rows[index][factor] = triple.value
      missing.remove(rows[index])
    }
  }

  /// Values of two earlier factors and of the one being added.
  private struct Triple {
    let first: Int
    let firstValue: Int
    let second: Int
    let secondValue: Int
    let value: Int

    /// Whether a row has these values or leaves them free.
    func fits(_ row: [Int], _ factor: Int) -> Bool {
      func fits(_ place: Int, _ value: Int) -> Bool { row[place] == value || row[place] == open }
      return fits(first, firstValue) && fits(second, secondValue) && fits(factor, value)
    }
  }

  /// The combinations of the factor being added with two earlier ones that no row has yet.
  private struct Missing {
    let factor: Int
    let sizes: [Int]
    /// The largest number of values of any factor: the base in which combinations are numbered.
    let base: Int
    private var isMissing: [Bool]

    init(_ factor: Int, _ sizes: [Int]) {
      self.factor = factor
      self.sizes = sizes
      base = sizes.max() ?? 1
      isMissing = Array(repeating: true, count: factor * factor * base * base * base)
    }

    private func number(_ first: Int, _ firstValue: Int, _ second: Int, _ secondValue: Int, _ value: Int) -> Int {
      (((first * factor + second) * base + firstValue) * base + secondValue) * base + value
    }

    /// How many combinations the row would cover with this value.
    func count(in row: [Int], with value: Int) -> Int {
      var count = 0
      for second in 1..<factor where row[second] != open {
        for first in 0..<second where row[first] != open {
          if isMissing[number(first, row[first], second, row[second], value)] { count += 1 }
        }
      }
      return count
    }

    /// Removes what a whole row covers.
    mutating func remove(_ row: [Int]) {
      for second in 1..<factor where row[second] != open {
        for first in 0..<second where row[first] != open {
          isMissing[number(first, row[first], second, row[second], row[factor])] = false
        }
      }
    }

    func contains(_ triple: Triple) -> Bool {
      isMissing[number(triple.first, triple.firstValue, triple.second, triple.secondValue, triple.value)]
    }

    /// All missing combinations, in a fixed order.
    func triples() -> [Triple] {
      var found: [Triple] = []
      for second in 1..<factor {
        for first in 0..<second {
          for firstValue in 0..<sizes[first] {
            for secondValue in 0..<sizes[second] {
              for value in 0..<sizes[factor] {
                let triple = Triple(
                  first: first, firstValue: firstValue, second: second, secondValue: secondValue, value: value)
                if contains(triple) { found.append(triple) }
              }
            }
          }
        }
      }
      return found
    }
  }
}
