/// The faults of one file as they are found. Of one kind the first ``limit`` are kept; those beyond are counted on the last one
/// that is, so that a megabyte of faults costs no more than its text.
package struct FaultList: Sendable {
  /// More of a kind than anybody mends in one go.
  static let limit = 100

  package private(set) var all: [Diagnostic] = []
  private var places: [DiagnosticID: (count: Int, last: Int)] = [:]

  package init() {}

  init(_ faults: some Sequence<Diagnostic>) { append(contentsOf: faults) }

  /// Whether a fault of a kind would still be kept. Where not, ``count(_:)`` spares making it.
  package func keeps(_ id: DiagnosticID) -> Bool { places[id, default: (0, 0)].count < Self.limit }

  package mutating func append(_ fault: Diagnostic) {
    guard keeps(fault.id) else { return count(fault.id, 1 + fault.repeats) }
    all.append(fault)
    places[fault.id] = (places[fault.id, default: (0, 0)].count + 1, all.count - 1)
  }

  /// Counts faults of a kind of which ``limit`` are kept already.
  package mutating func count(_ id: DiagnosticID, _ number: Int = 1) {
    if let last = places[id]?.last { all[last].repeats += number }
  }

  /// Takes out faults that turned out to be another's consequence.
  mutating func remove(where isConsequence: (Diagnostic) -> Bool) {
    self = FaultList(all.filter { !isConsequence($0) })
  }

  package mutating func append(contentsOf faults: some Sequence<Diagnostic>) { for fault in faults { append(fault) } }

  package static func += (list: inout FaultList, faults: some Sequence<Diagnostic>) { list.append(contentsOf: faults) }
}

extension Sequence<Diagnostic> {
  /// The same faults, of one kind no more than a ``FaultList`` keeps. For the faults of one file.
  package func limited() -> [Diagnostic] { FaultList(self).all }

  /// How many faults of a severity there are, those that are only counted included.
  package func total(_ severity: Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? 1 + $1.repeats : 0) }
  }
}
