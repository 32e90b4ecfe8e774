import Foundation
import Testing

@testable import SecKit

/// The real disk, in a temporary folder.
@Suite struct FileSystemTests {
  private func inTemporaryFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "seckit-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func size(_ path: String, _ limit: Int) throws -> Int {
    try FileSystem.disk.contents(path, limit).count
  }

  private func reading(_ path: String) -> FileSystemError.Reason? {
    do throws(FileSystemError) {
      _ = try FileSystem.disk.contents(path, 10)
      return nil
    } catch {
      return error.reason
    }
  }

  private func listing(_ path: String) -> FileSystemError.Reason? {
    do throws(FileSystemError) {
      _ = try FileSystem.disk.entries(path)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test func filesAreReadWholeUpToTheLimit() throws {
    try inTemporaryFolder { folder in
      let path = folder + "/a"
      try Data(repeating: 0x61, count: 10_000).write(to: URL(fileURLWithPath: path))
      #expect(try size(path, 10_000) == 10_000)
      // One byte over the limit tells that it is too large; no more is read.
      #expect(try size(path, 9_999) == 10_000)
      #expect(try size(path, 5_000) == 5_001)
      #expect(try size(path, 0) == 1)
      try Data().write(to: URL(fileURLWithPath: path))
      #expect(try size(path, 10) == 0)
    }
  }

  @Test func filesThatSayNoSizeAreReadToTheirEnd() throws {
    #expect(try size("/proc/self/status", 1 << 20) > 0)
  }

  @Test func foldersAreListedInByteOrder() throws {
    try inTemporaryFolder { folder in
      for name in ["b.md", "a.md", "Z.md", "é.md", ".x"] {
        try Data().write(to: URL(fileURLWithPath: folder + "/" + name))
      }
      try FileManager.default.createDirectory(atPath: folder + "/c", withIntermediateDirectories: true)
      try FileManager.default.createSymbolicLink(atPath: folder + "/link", withDestinationPath: folder + "/c")
      try FileManager.default.createSymbolicLink(atPath: folder + "/nowhere", withDestinationPath: folder + "/no")
      let entries = try FileSystem.disk.entries(folder)
      #expect(entries.map(\.name) == [".x", "Z.md", "a.md", "b.md", "c", "link", "nowhere", "é.md"])
      #expect(entries.filter(\.isFolder).map(\.name) == ["c", "link"])
    }
  }

  @Test func failuresSayWhy() throws {
    try inTemporaryFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      #expect(reading(folder + "/no") == .missing)
      #expect(reading(folder) == .isFolder)
      #expect(reading(folder + "/file/x") == .notFolder)
      #expect(listing(folder + "/no") == .missing)
      #expect(listing(folder + "/file") == .notFolder)
    }
  }

  @Test(.enabled(if: getuid() != 0, "root is refused nothing")) func refusalIsTold() throws {
    try inTemporaryFolder { folder in
      try Data().write(to: URL(fileURLWithPath: folder + "/file"))
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: folder + "/file")
      #expect(reading(folder + "/file") == .forbidden)
    }
  }

  /// A pipe without a writer would block a plain open for ever.
  @Test(.timeLimit(.minutes(1))) func pipesDoNotHang() throws {
    try inTemporaryFolder { folder throws in
      let path = folder + "/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      #expect(try size(path, 10) == 0)
    }
  }
}
