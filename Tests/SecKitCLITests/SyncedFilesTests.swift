import Foundation
import SecKitTestSupport
import Testing

/// Nothing appears under its name before its bytes are on the disk: the system's own record of its calls.
@Suite(.waits) struct SyncedFilesTests {
  private static let commands: [[String]] = [
    ["site", "build"], ["workshop", "build", "taller", "--formats", "html"],
    ["assess", "--answers", "r.json", "--format", "html", "--output", "plan.html"],
    ["assess", "--answers", "r.json", "--format", "json", "--output", "informe.json"],
  ]

  /// A call that makes a file, puts one under a name, or waits for a disk.
  private enum Call {
    case made(String)
    case sync(String)
    case syncAll
    case move(from: String, to: String)
  }

  @Test(.needsTrace, arguments: commands) func bytesAreOnTheDiskFirst(_ arguments: [String]) throws {
    try expectCare(arguments)
  }

  /// A build in place of another moves its list of files last: the folder's own list is waited for once more.
  @Test(.needsTrace, arguments: [commands[0], commands[1]]) func theNextBuildIsOnTheDiskToo(_ arguments: [String])
    throws
  {
    try expectCare(arguments + ["--today", "2031-01-01"], after: arguments + ["--today", "2026-11-28"])
  }

  /// - Parameter earlier: what was run before, unrecorded.
  private func expectCare(_ arguments: [String], after earlier: [String]? = nil) throws {
    let strace = try Tool.find("strace")
    let folder = FileManager.default.temporaryDirectory.path + "/disco-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try CommandScript.lay(.sample, in: folder)
    try #"{"answers": {"cuentas/correo": "yes"}}"#.write(toFile: folder + "/r.json", atomically: false, encoding: .utf8)
    let environment = CommandScript.environment(home: folder)
    if let earlier {
      let first = try Tool(path: PTY.product("seckit")).run(earlier, in: folder, environment: environment)
      #expect(first.code == 0, "\(first.messages)")
    }
    let result = try strace.run(
      [
        "-f", "-qq", "-y", "-e", "trace=openat,fsync,fdatasync,syncfs,rename,renameat,renameat2,link,linkat", "-o",
        "llamadas",
        PTY.product("seckit"),
      ] + arguments, in: folder, environment: environment)
    #expect(result.code == 0, "\(result.messages)")
    let record = try String(contentsOfFile: folder + "/llamadas", encoding: .utf8)
    let calls = Self.whole(record.split(separator: "\n").map(String.init)).compactMap { Self.call($0, in: folder) }
    var made: Set<String> = []
    var unsynced: Set<String> = []
    var moves = 0
    var open: Set<String> = []
    for call in calls {
      switch call {
      case .made(let path):
        made.insert(path)
        unsynced.insert(path)
      case .sync(let path):
        unsynced.remove(path)
        open.remove(path)
      case .syncAll:
        unsynced = []
        open = []
      case .move(let source, let target):
        moves += 1
        #expect(
          made.contains(source) && !unsynced.contains(source),
          "\(source) is moved to \(target) before it is on the disk")
        open.insert(Self.folder(of: target))
      }
    }
    // A record without a move cannot pass for a careful program.
    #expect(moves > 0)
    #expect(open.isEmpty, "folders whose list of names may not be on the disk")
  }

  /// The record with calls in one line that others of the same program came between.
  private static func whole(_ lines: [String]) -> [String] {
    var begun: [Substring: Substring] = [:]
    return lines.compactMap { line in
      let process = line.prefix { !$0.isWhitespace }
      if let end = line.firstRange(of: " <unfinished ...>") {
        begun[process] = line[..<end.lowerBound]
        return nil
      }
      guard let rest = line.firstRange(of: " resumed>"), let start = begun.removeValue(forKey: process) else {
        return line
      }
      return String(start) + String(line[rest.upperBound...])
    }
  }

  private static func call(_ line: String, in folder: String) -> Call? {
    if let match = line.firstMatch(of: /(?:fsync|fdatasync)\(\d+<([^>]*)>/) { return .sync(String(match.1)) }
    if line.contains(/syncfs\(.*= 0/) { return .syncAll }
    if line.contains("openat(") {
      // The name as the system knows it is the last: `openat(9</a/b>, "c", …O_CREAT…) = 10</a/b/c>`
      guard line.contains("O_CREAT"), let name = line.firstMatch(of: /= \d+<([^>]*)>$/) else { return nil }
      return .made(String(name.1))
    }
    guard let match = line.firstMatch(of: /(?:rename|link)(?:at2?)?\((.*)\)\s+= 0/) else { return nil }
    // Each name follows the folder it is told from, unless that is where the program runs.
    var paths: [String] = []
    var base = folder
    for part in match.1.matches(of: /<([^>]*)>|"([^"]*)"/) {
      if let known = part.1 {
        base = String(known)
      } else if let name = part.2 {
        paths.append(name.hasPrefix("/") ? String(name) : base + "/" + name)
        base = folder
      }
    }
    return paths.count == 2 ? .move(from: paths[0], to: paths[1]) : nil
  }

  private static func folder(of path: String) -> String {
    path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
  }
}
