import Foundation
import SecKitTestSupport
import Synchronization
import Testing

@testable import SecKitPublishing

/// A program that another thread is just starting holds copies of all our descriptors until it runs: no lock may depend on them.
@Suite(.waits) struct OutputLockTests {
  /// Copies of every descriptor that is open on a path, as a child has them after `fork` and before `exec`.
  private func copies(of path: String) throws -> [Int32] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    return names.compactMap(Int32.init).filter {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
    }.map { dup($0) }.filter { $0 >= 0 }
  }

  @Test func aCopyOfTheDescriptorDoesNotKeepTheLock() throws {
    let folder = try TemporaryFolder()
    let path = URL(filePath: folder.path).resolvingSymlinksInPath().path
    var held: [Int32] = []
    do {
      let handle = try FolderHandle(path: path)
      try handle.lock()
      held = try copies(of: path)
      #expect(throws: OutputError(path: path, reason: .busy)) { try OutputWriter(folder: path).write([]) }
      _ = try handle.names()
    }
    defer { for descriptor in held { close(descriptor) } }
    #expect(!held.isEmpty)
    _ = try OutputWriter(folder: path).write([])
  }

  /// What made other tests red by chance: builds in a row, while programs are started beside them. In memory, for speed.
  @Test func buildsInARowWhileProgramsStart() async throws {
    let folder = try TemporaryFolder(
      in: FileManager.default.fileExists(atPath: "/dev/shm") ? "/dev/shm" : NSTemporaryDirectory())
    let writer = OutputWriter(folder: folder.path)
    let file = try #require(OutputPath("a.html"))
    let started = Started()
    let starting = Task.detached {
      while !Task.isCancelled {
        let process = Process()
        process.executableURL = URL(filePath: "/bin/true")
        try process.run()
        process.waitUntilExit()
        started.count.add(1, ordering: .relaxed)
      }
    }
    var number = 0
    // Where other tests keep the pool busy, the first program starts late.
    while number < 200 || started.count.load(ordering: .relaxed) == 0 && number < 1_000_000 {
      _ = try writer.write([OutputFile(file, Array(String(number).utf8))])
      await Task.yield()
      number += 1
    }
    starting.cancel()
    try await starting.value
    #expect(started.count.load(ordering: .relaxed) > 0)
  }

  private final class Started: Sendable {
    let count = Atomic<Int>(0)
  }
}
