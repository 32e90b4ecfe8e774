import Foundation
import SecKitTestSupport
import Synchronization
import Testing

@testable import SecKitPublishing

/// When a build waits for the disk: once for many files, for each of a few, and always before the first one moves.
@Suite struct OutputSyncTests {
  private final class Count: Sendable {
    private let calls = Mutex((one: 0, disk: 0))

    var one: Int { calls.withLock { $0.one } }
    var disk: Int { calls.withLock { $0.disk } }

    /// - Returns: how many there were before.
    func add(one: Int = 0, disk: Int = 0) -> Int {
      calls.withLock { calls in
        defer { calls = (calls.one + one, calls.disk + disk) }
        return calls.one + calls.disk
      }
    }
  }

  private func files(_ count: Int, _ text: String) throws -> [OutputFile] {
    try (0..<count).map { OutputFile(try #require(OutputPath("a\($0 % 30)/\($0).html")), Array("\(text) \($0)".utf8)) }
  }

  private func counting(_ writer: OutputWriter, _ count: Count, failingAt failure: Int = .max) -> OutputWriter {
    var writer = writer
    writer.syncCalls = SyncCalls(
      one: { file in count.add(one: 1) < failure ? fsync(file) : Self.refusal() },
      disk: { file in count.add(disk: 1) < failure ? SyncCalls.system.disk(file) : Self.refusal() })
    return writer
  }

  private static func refusal() -> Int32 {
    errno = EIO
    return -1
  }

  @Test func manyFilesAreWaitedForTogether() async throws {
    let folder = try TemporaryFolder()
    let count = Count()
    let writer = counting(OutputWriter(folder: folder.path), count)
    _ = try await writer.write(sets: [OutputSet("site", try files(200, "uno"))], workers: 2)
    #expect(count.disk == 2 && count.one == 0)
  }

  @Test func aFewAreWaitedForOneByOne() async throws {
    let folder = try TemporaryFolder()
    _ = try OutputWriter(folder: folder.path).write(files(200, "uno"))
    let count = Count()
    var next = try files(200, "uno")
    next[7] = OutputFile(next[7].path, Array("dos".utf8))
    _ = try await counting(OutputWriter(folder: folder.path), count).write(sets: [OutputSet("site", next)], workers: 2)
    // The page, both manifests, the page's folder and the one above.
    #expect(count.disk == 0 && count.one == 5)
  }

  /// A disk that fails before anything has moved leaves the earlier build as it was.
  @Test(arguments: [3, 200]) func aDiskThatFailsLeavesTheEarlierBuild(_ size: Int) async throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(size, "uno"))
    let listing = folder.listing()
    let next = try files(size, "dos")
    await #expect(throws: OutputError.self) {
      try await counting(writer, Count(), failingAt: 0).write(sets: [OutputSet("site", next)], workers: 2)
    }
    #expect(folder.listing() == listing && folder.text("a0/0.html") == "uno 0")
    _ = try writer.write(next)
    #expect(folder.text("a0/0.html") == "dos 0")
  }

  /// An old system that cannot wait for a whole disk waits for every file.
  @Test func withoutACallForTheWholeDiskEveryFileIsWaitedFor() throws {
    let folder = try TemporaryFolder()
    let count = Count()
    var writer = counting(OutputWriter(folder: folder.path), count)
    writer.syncCalls.disk = { _ in
      errno = ENOSYS
      return -1
    }
    _ = try writer.write(files(60, "uno"))
    // Files, the manifest, folders and the one above.
    #expect(count.one == 92)
  }
}
