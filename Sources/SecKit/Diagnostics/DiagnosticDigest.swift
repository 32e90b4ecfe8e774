/// What is written of many faults: of each kind the first so many, of the others how many there are.
package struct DiagnosticDigest: Sendable {
  /// No format writes more of one kind, whoever asks: what a program reads must fit its memory too.
  package static let limit = 1000

  package private(set) var shown: [Diagnostic] = []
  /// The kinds of which not all are written, in the order in which they first went beyond, with the number left out.
  package private(set) var omitted: [(id: DiagnosticID, count: Int)] = []

  /// - Parameter limitPerID: fewer than ``limit``, for people.
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
