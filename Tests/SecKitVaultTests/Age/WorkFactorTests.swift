import Testing

@testable import SecKitVault

@Suite struct WorkFactorTests {
  private static let gibibyte = 1 << 30

  @Test func boundsHold() {
    #expect(WorkFactor(log2: 0) == nil)
    #expect(WorkFactor(log2: 21) == nil)
    #expect(WorkFactor(log2: 20)?.rounds == 1_048_576)
  }

  /// Milliseconds that 2^15 takes, and the work factor nearest to a second.
  @Test(arguments: [(5_000, 15), (800, 15), (500, 16), (250, 17), (62, 19), (50, 19), (40, 20), (1, 20)])
  func picksTheNearest(milliseconds: Int, log2: Int) {
    let tuned = WorkFactor.tuned(to: .seconds(1), memory: 64 * Self.gibibyte) { _ in .milliseconds(milliseconds) }
    #expect(tuned.log2 == log2)
  }

  /// 2^N KiB must fit in an eighth of the memory; a clock that stands still changes nothing.
  @Test(arguments: [(1, 17), (2, 18), (4, 19), (8, 20), (16, 20)])
  func leavesMemory(gibibytes: Int, log2: Int) {
    let tuned = WorkFactor.tuned(to: .seconds(1), memory: gibibytes * Self.gibibyte) { _ in .milliseconds(1) }
    #expect(tuned.log2 == log2)
    #expect(WorkFactor.tuned(to: .seconds(1), memory: Self.gibibyte) { _ in .zero }.log2 == 15)
  }

  @Test func measuresThisMachine() {
    #expect((15...20).contains(WorkFactor.tuned(to: .milliseconds(1)).log2))
  }
}
