import Foundation
import SecKitTestSupport
import Synchronization
import Testing

@testable import SecKitPublishing

/// Disks that fail: the earlier build must stay as it was.
@Suite(.waits) struct OutputWriterFailureTests {
  private let earlier = ["a.html": "a", "b/c.html": "c"]

  private func files(_ pairs: [String: String]) throws -> [OutputFile] {
    try pairs.map { OutputFile(try #require(OutputPath($0.key)), Array($0.value.utf8)) }
  }

  /// Fails at the given write, counted from 0, after having taken half of it.
  private func failing(_ writer: OutputWriter, at failure: Int, with code: Int32) -> OutputWriter {
    let calls = Mutex(0)
    var writer = writer
    writer.writeCall = { descriptor, bytes in
      let call = calls.withLock { count in
        defer { count += 1 }
        return count
      }
      guard call >= failure else { return FolderHandle.systemWrite(descriptor, bytes) }
      if call == failure, bytes.count > 1 {
        return FolderHandle.systemWrite(descriptor, UnsafeRawBufferPointer(rebasing: bytes[..<(bytes.count / 2)]))
      }
      errno = code
      return -1
    }
    return writer
  }

  @Test(
    arguments: [(ENOSPC, OutputError.Reason.full), (EDQUOT, .full), (EIO, .other(EIO)), (EROFS, .forbidden)], 0..<5)
  func failedWriteLeavesTheEarlierBuild(_ code: (Int32, OutputError.Reason), _ failure: Int) throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(earlier))
    let listing = folder.listing()
    let manifest = folder.text(".seckit-manifest")
    let next = try files(["a.html": "aaaa", "b/c.html": "cccc", "d/e/f.html": "ffff"])
    // The last two writes are the manifests': of what may be there, and of what will.
    #expect { try failing(writer, at: failure, with: code.0).write(next) } throws: {
      ($0 as? OutputError)?.reason == code.1
    }
    #expect(folder.listing() == listing)
    #expect(folder.text(".seckit-manifest") == manifest)
    #expect(folder.text("a.html") == "a")
    #expect(folder.text("b/c.html") == "c")
    #expect(try writer.write(next).written.count == 3)
  }

  @Test func failedFirstBuildLeavesNothing() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path("x/y"))
    let built = try files(earlier)
    #expect(throws: OutputError.self) { try failing(writer, at: 1, with: ENOSPC).write(built) }
    #expect(folder.listing().isEmpty)
  }

  @Test func writesGoOnAfterShortOnes() throws {
    let folder = try TemporaryFolder()
    var writer = OutputWriter(folder: folder.path)
    writer.writeCall = { FolderHandle.systemWrite($0, UnsafeRawBufferPointer(rebasing: $1.prefix(3))) }
    _ = try writer.write(files(["a.html": "0123456789"]))
    #expect(folder.text("a.html") == "0123456789")
  }

  /// A disk of one memory page for each folder and file, full for good. Needs the right to mount.
  @Test(.enabled(if: getuid() == 0 && OutputWriterFailureTests.canMount, "this user may not mount a disk"))
  func fullDiskIsNamed() throws {
    let folder = try TemporaryFolder()
    #expect(Self.run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.path))
    defer { _ = Self.run("umount", folder.path) }
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(["a.html": "a"]))
    let big = try files(["a.html": String(repeating: "x", count: 60_000)])
    #expect { try writer.write(big) } throws: { ($0 as? OutputError)?.reason == .full }
    #expect(folder.text("a.html") == "a")
    #expect(folder.listing() == [".seckit-manifest", "a.html"])
  }

  @Test(.enabled(if: getuid() == 0 && OutputWriterFailureTests.canMount, "this user may not mount a disk"))
  func readOnlyDiskIsNamed() throws {
    let folder = try TemporaryFolder()
    #expect(Self.run("mount", "-t", "tmpfs", "-o", "ro", "tmpfs", folder.path))
    defer { _ = Self.run("umount", folder.path) }
    let built = try files(["a.html": "a"])
    for path in [folder.path, folder.path("x")] {
      #expect { try OutputWriter(folder: path).write(built) } throws: { ($0 as? OutputError)?.reason == .forbidden }
    }
  }

  @Test(.enabled(if: getuid() != 0, "root is refused nothing")) func missingPermissionIsNamed() throws {
    let folder = try TemporaryFolder()
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder.path)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: folder.path) }
    let built = try files(["a.html": "a"])
    #expect { try OutputWriter(folder: folder.path).write(built) } throws: {
      ($0 as? OutputError)?.reason == .forbidden
    }
  }

  private static let canMount: Bool = {
    guard let folder = try? TemporaryFolder() else { return false }
    defer { _ = run("umount", folder.path) }
    return run("mount", "-t", "tmpfs", "-o", "size=16k", "tmpfs", folder.path)
  }()

  private static func run(_ program: String, _ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [program] + arguments
    process.standardError = FileHandle.nullDevice
    do {
      try process.run()
      process.waitUntilExit()
      return process.terminationStatus == 0
    } catch {
      return false
    }
  }
}
