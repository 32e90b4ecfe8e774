import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// A real process on a real disk, really killed before each system call that writes, by `strace`.
@Suite(.waits, .serialized) struct VaultKillTests {
  private static let prepared = "vieja 1=uno,2=dos,3=tres\n"

  /// What the probe does, and what it shows when it was done.
  static let operations = [
    ("save", "vieja 1=uno,2=dos,3=tres,4=cuatro\n"), ("replace", "vieja 1=uno,2=dos y medio,3=tres\n"),
    ("forget", "vieja 1=uno,3=tres\n"), ("change", "nueva 1=uno,2=dos,3=tres\n"),
  ]

  private static let calls = ["write", "fsync", "rename", "unlink", "mkdir", "rmdir", "flock"]

  /// `strace` may be missing, or forbidden in a container.
  static let strace: Tool? = {
    do {
      let strace = try Tool.find("strace")
      return try strace.run(["-o", "/dev/null", "true"]).code == 0 ? strace : nil
    } catch { return nil }
  }()

  @Test(.enabled(if: strace != nil, "no strace that may trace"), arguments: operations)
  func killedAtEachCall(_ operation: String, done: String) throws {
    let strace = try #require(Self.strace)
    let temporary = try TemporaryFolder()
    let start = "\(temporary.path)/inicio"
    #expect(try Tool.probe.run([start, "prepare"]).code == 0)
    var kills = 0
    for call in Self.calls {
      for number in 1...40 {
        let folder = "\(temporary.path)/\(call)-\(number)"
        try FileManager.default.copyItem(atPath: start, toPath: folder)
        let killed = try strace.run([
          "-f", "-o", "/dev/null", "-e", "trace=\(call)", "-e", "inject=\(call):signal=SIGKILL:when=\(number)",
          Tool.probe.path, folder, operation,
        ])
        let shown = try Tool.probe.run([folder, "show"]).text
        #expect(shown == Self.prepared || shown == done, "\(call) \(number)")
        if killed.code == 0 {
          #expect(shown == done)
          break
        }
        kills += 1
        // The next writer clears up and does the same, unless it was done.
        if shown == Self.prepared {
          #expect(try Tool.probe.run([folder, operation]).code == 0, "\(call) \(number)")
          #expect(try Tool.probe.run([folder, "show"]).text == done, "\(call) \(number)")
        }
      }
    }
    #expect(kills >= 3)
  }

  /// `unshare`, where this user may mount a disk in a namespace of its own.
  private static let unshare: Tool? = {
    do {
      let unshare = try Tool.find("unshare")
      let temporary = try TemporaryFolder()
      let mount = "mount -t tmpfs -o size=96k tmpfs '\(temporary.path)'"
      return try unshare.run(["--mount", "sh", "-c", mount]).code == 0 ? unshare : nil
    } catch { return nil }
  }()

  /// A disk of 96 KiB in a mount namespace of its own, which goes with the process.
  @Test(.enabled(if: unshare != nil, "this user may not mount a disk")) func aFullDiskKeepsWhatItHas() throws {
    let unshare = try #require(Self.unshare)
    let temporary = try TemporaryFolder()
    let mount = "mount -t tmpfs -o size=96k tmpfs '\(temporary.path)'"
    let outcome = try unshare.run([
      "--mount", "sh", "-c", "\(mount) && '\(Tool.probe.path)' '\(temporary.path)/registros' fill",
    ])
    let lines = outcome.all.split(separator: "\n")
    let saved = try #require(
      lines.first?.firstMatch(of: /saved (\d+), listed (\d+), whole true, full/), "\(outcome.all)")
    #expect(saved.1 == saved.2 && saved.1 != "0")
    #expect(lines.last == "listed \(saved.1), whole true, full")
  }
}
