import Testing

@testable import SecKit
@testable import SecKitRules

/// Breaks the shipped content in many ways and demands that each is found where it is. A check that goes blind fails here
/// even when its own small tests still pass.
@Suite struct ShippedContentMutationTests {
  @Test func theShippedContentIsClean() async throws {
    let result = try await ShippedContent.load(ShippedContent.files)
    let text = ConsoleFormatter(limitPerID: 5).format(result.diagnostics, sources: result.sources)
    #expect(result.diagnostics.isEmpty, "\(text)")
  }

  @Test func thereAreEnoughMutations() {
    #expect(ShippedContentMutations.all.count >= 40)
    #expect(Set(ShippedContentMutations.all.map(\.fault)).count >= 40, "kinds of fault")
    #expect(Set(ShippedContentMutations.all.map(\.name)).count == ShippedContentMutations.all.count)
  }

  /// What is told only while every file can be read whole: another mutation may be one that cannot.
  static let alone: Set<DiagnosticID> = [.routeAnswerTarget, .attackWithoutPrevention, .needWithoutOption, .pageOrphan]

  /// Mutations of different files do not disturb one another and share a run: reading a hundred files seventy times
  /// would take minutes.
  static let batches: [[Mutation]] = {
    var batches: [[Mutation]] = []
    for mutation in ShippedContentMutations.all {
      let place = batches.firstIndex { batch in
        batch.allSatisfy { other in
          other.today == mutation.today && alone.isDisjoint(with: [other.fault, mutation.fault])
            && Set([other.path, other.inFile]).isDisjoint(with: [mutation.path, mutation.inFile])
        }
      }
      if let place { batches[place].append(mutation) } else { batches.append([mutation]) }
    }
    return batches
  }()

  @Test(arguments: batches.indices) func everyMutationIsFoundAtItsLine(_ index: Int) async throws {
    let batch = Self.batches[index]
    let files = try batch.reduce(ShippedContent.files) { try $1.apply(to: $0) }
    let today = try #require(batch.first?.today)
    let found = try await ShippedContent.load(files, today: today).diagnostics
    for mutation in batch {
      let line = try mutation.line(in: files)
      let hits = found.filter { $0.id == mutation.fault && $0.path == mutation.inFile }
      #expect(
        hits.contains { $0.range.start.line == line },
        "\(mutation.name): wanted \(mutation.inFile):\(line) [\(mutation.fault.rawValue)], found \(hits.map(\.range.start.line)); in the file: \(Set(found.filter { $0.path == mutation.inFile }.map(\.id.rawValue)).sorted())"
      )
    }
  }
}
