import Foundation
import Testing

@testable import SecKit

/// Breaks the shipped content in a hundred further ways, each of which must be found at its line; see ``StructuralMutations``.
@Suite struct StructuralMutationTests {
  typealias Run = [(mutation: StructuralMutation, applied: StructuralMutation.Applied)]

  /// Mutations of different files share a run, as reading all of them for each would take minutes.
  private static func runs(of mutations: [StructuralMutation]) throws -> [Run] {
    var runs: [Run] = []
    for mutation in mutations {
      var isPlaced = false
      // What a file that cannot be read may hold is not said to be nowhere: this one is asked alone.
      let isAlone = mutation.fault == .referenceUnknown
      for index in runs.indices where !isPlaced && !isAlone && runs[index].first?.mutation.fault != .referenceUnknown {
        guard let applied = try mutation.apply(to: ShippedContent.files, taken: Set(runs[index].map(\.applied.path)))
        else { continue }
        runs[index].append((mutation, applied))
        isPlaced = true
      }
      if !isPlaced {
        guard let applied = try mutation.apply(to: ShippedContent.files) else {
          Issue.record("\(mutation.name) fits no file")
          continue
        }
        runs.append([(mutation, applied)])
      }
    }
    return runs
  }

  private static let all = Result {
    try runs(of: StructuralMutations.inFrontMatter) + runs(of: StructuralMutations.inBodies)
  }

  @Test func thereAreEnough() {
    #expect(StructuralMutations.all.count >= 100)
    #expect(Set(StructuralMutations.all.map(\.name)).count == StructuralMutations.all.count)
  }

  @Test func eachIsFoundAtItsLine() async throws {
    for run in try Self.all.get() {
      var files = ShippedContent.files
      for (_, applied) in run { files[applied.path] = applied.text }
      let found = try await ShippedContent.load(files).diagnostics
      for (mutation, applied) in run {
        let inFile = found.filter { $0.path == applied.path }
        let lines = inFile.filter { $0.id == mutation.fault }.map(\.range.start.line)
        #expect(
          lines.contains(applied.line),
          "\(mutation.name): wanted \(applied.path):\(applied.line) [\(mutation.fault.rawValue)], found \(lines); in the file: \(inFile.map { "\($0.range.start.line) \($0.id.rawValue)" }.sorted())"
        )
      }
    }
  }
}
