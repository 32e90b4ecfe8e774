/// A bounded extract of many faults: the first ones of each kind, and how many more there are.
package struct DiagnosticDigest: Sendable {
  /// The most faults of one kind that any format lists: a program that reads them must fit them in memory too.
  package static let limit = 1000

  package private(set) var shown: [Diagnostic] = []
  /// The kinds that are not listed in full, in the order in which they exceeded the limit, with the number left out.
  package private(set) var omitted: [(id: DiagnosticID, count: Int)] = []

  /// - Parameter limitPerID: A lower limit than ``limit``, for output that people read.
  package init(_ diagnostics: [Diagnostic], limitPerID: Int? = nil) {
    let limit = min(limitPerID ?? Self.limit, Self.limit)
    var counts: [DiagnosticID: Int] = [:]
    var places: [DiagnosticID: Int] = [:]
    for diagnostic in diagnostics.sorted() {
      let count = counts[diagnostic.id, default: 0]
      counts[diagnostic.id] = count + 1
      var left = diagnostic.repeats
      if count < limit { shown.append(diagnostic) } else { left += 1 }
      guard left > 0 else { continue }
      if let place = places[diagnostic.id] {
        omitted[place].count += left
      } else {
        places[diagnostic.id] = omitted.count
        omitted.append((diagnostic.id, left))
      }
    }
  }
}
