import Foundation
import SecKitTestSupport
import Testing

/// Nothing that reads what people write takes more than so many times as long for twice as much. Instructions are counted, by
/// `valgrind`, not seconds: the count is the same on every machine.
@Suite(.waits, .needs("valgrind")) struct GrowthTests {
  /// Twice the input may take this many times the instructions. What is linear takes 2, sorting a little more, what is quadratic 4.
  private static let limit = 2.6
  /// Where the counter is set to nought and read: `countedRun` of the probe.
  private static let function = "$s11GrowthProbe10countedRunyyyyXEF"

  private struct Counts {
    let name: String
    /// For inputs of n, 2n and 4n.
    let instructions: [Int]

    /// How much more the second doubling adds than the first, which leaves out what every input takes. Next to nothing is no growth:
    /// what is refused at its first byte takes the same for every input.
    var growth: Double {
      let (first, second) = (instructions[1] - instructions[0], instructions[2] - instructions[1])
      return second < 60_000 ? 0 : Double(second) / Double(max(first, 1))
    }
  }

  /// Debug information, which `valgrind` of Debian 12 cannot read, is left out.
  private static let probe = Result {
    let path = FileManager.default.temporaryDirectory.path + "/crecimiento-" + UUID().uuidString
    let stripped = try Tool.find("strip").run(["-g", "-o", path, PTY.product("GrowthProbe")])
    guard stripped.code == 0 else { throw Tool.Failure(description: stripped.messages) }
    return path
  }

  private static let names: [String] =
    (try? Tool(path: PTY.product("GrowthProbe")).run([CommandScript.root]).text.split(separator: "\n").map(String.init))
    ?? []

  @Test func thereAreManyWays() { #expect(Self.names.count > 120) }

  /// In parts of which each takes about as long, two at a time.
  @Test(arguments: 0..<6) func twiceAsMuchTakesTwiceAsLong(_ part: Int) throws {
    let names = Self.names.enumerated().filter { $0.offset % 6 == part }.map(\.element)
    // Little inputs first, as `valgrind` is slow. What they leave in doubt, because a table grew just then, is judged on larger ones,
    // when all is set up.
    let suspects = try Self.count(names, percent: 25).filter { $0.growth >= Self.limit }.map(\.name)
    for counts in try Self.count(suspects, percent: 200) {
      #expect(counts.growth < Self.limit, "\(counts.name): \(counts.instructions) instructions")
    }
  }

  private static func count(_ names: [String], percent: Int) throws -> [Counts] {
    guard !names.isEmpty else { return [] }
    let folder = FileManager.default.temporaryDirectory.path + "/cuentas-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let valgrind = try Tool.find("valgrind")
    let run = try valgrind.run(
      [
        "--tool=callgrind", "--zero-before=\(function)", "--dump-after=\(function)",
        "--callgrind-out-file=\(folder)/cuenta", try probe.get(), CommandScript.root,
      ] + names,
      environment: ProcessInfo.processInfo.environment.merging(["SECKIT_GROWTH_PERCENT": String(percent)]) { $1 },
      within: .seconds(900))
    guard run.code == 0 else { throw Tool.Failure(description: String(run.messages.suffix(2000))) }
    let counts = try (1...(names.count * 3)).map { number in
      let text = try String(contentsOfFile: "\(folder)/cuenta.\(number)", encoding: .utf8)
      let total = text.firstMatch(of: /(?m)^(?:summary|totals): ([0-9]+)/)
      return try #require(total.flatMap { Int($0.1) })
    }
    return names.indices.map { Counts(name: names[$0], instructions: Array(counts[($0 * 3)..<($0 * 3 + 3)])) }
  }
}
