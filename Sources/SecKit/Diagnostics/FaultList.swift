/// Collects the faults of one file. The first ``limit`` of each kind are kept; further ones are only counted, on the last one
/// kept, so that a megabyte of faults costs no more memory than its text.
package struct FaultList: Sendable {
  /// More of one kind than anybody mends in one go.
  static let limit = 100

  package private(set) var all: [Diagnostic] = []
  private var places: [DiagnosticID: (count: Int, last: Int)] = [:]

  package init() {}

  init(_ faults: some Sequence<Diagnostic>) { append(contentsOf: faults) }

  /// Whether another fault of a kind would be kept. If not, call ``count(_:)`` instead of making it.
  package func keeps(_ id: DiagnosticID) -> Bool { places[id, default: (0, 0)].count < Self.limit }

  package mutating func append(_ fault: Diagnostic) {
    guard keeps(fault.id) else { return count(fault.id, 1 + fault.repeats) }
    all.append(fault)
    places[fault.id] = (places[fault.id, default: (0, 0)].count + 1, all.count - 1)
  }

  /// Counts faults of a kind of which ``limit`` are already kept.
  package mutating func count(_ id: DiagnosticID, _ number: Int = 1) {
    if let last = places[id]?.last { all[last].repeats += number }
  }

  /// Removes faults that turned out to be the consequence of another.
  mutating func remove(where isConsequence: (Diagnostic) -> Bool) {
    self = FaultList(all.filter { !isConsequence($0) })
  }

  package mutating func append(contentsOf faults: some Sequence<Diagnostic>) { for fault in faults { append(fault) } }

  package static func += (list: inout FaultList, faults: some Sequence<Diagnostic>) { list.append(contentsOf: faults) }
}

extension Sequence<Diagnostic> {
  /// The same faults, limited as by ``FaultList``. For the faults of one file.
  package func limited() -> [Diagnostic] { FaultList(self).all }

  /// The number of faults of a severity, including those that are only counted.
  package func total(_ severity: Severity) -> Int {
    reduce(0) { $0 + ($1.severity == severity ? 1 + $1.repeats : 0) }
  }
}
