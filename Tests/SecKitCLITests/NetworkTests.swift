import Foundation
import SecKitTestSupport
import Testing

/// No command opens a socket: the system's own record of its calls.
@Suite(.waits) struct NetworkTests {
  private static let commands: [[String]] = [
    ["assess", "--answers", "r.json"], ["quiz", "--answers", "q.json"], ["route", "ruta-cuenta", "--answers", "1"],
    ["helpers"], ["lint", "--today", "2026-11-29"], ["site", "build"],
    ["workshop", "build", "taller", "--formats", "html"],
  ]

  @Test(.needsTrace, arguments: commands) func noSocketIsOpened(_ arguments: [String]) throws {
    let strace = try Tool.find("strace")
    let folder = FileManager.default.temporaryDirectory.path + "/red-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try CommandScript.lay(.sample, in: folder)
    try #"{"answers": {"cuentas/correo": "yes"}}"#.write(toFile: folder + "/r.json", atomically: false, encoding: .utf8)
    try #"{"answers": {"cuentas/varias": ["a"]}}"#.write(toFile: folder + "/q.json", atomically: false, encoding: .utf8)
    let result = try strace.run(
      ["-f", "-qq", "-e", "trace=network,exit_group", "-o", "llamadas", PTY.product("seckit")] + arguments, in: folder,
      environment: CommandScript.environment(home: folder))
    #expect(result.code == 0, "\(result.messages)")
    let calls = try String(contentsOfFile: folder + "/llamadas", encoding: .utf8).split(separator: "\n")
    // The end is recorded too, so that an empty record cannot pass for a quiet program.
    #expect(calls.contains { $0.contains("exit_group(0)") }, "\(calls)")
    #expect(calls.filter { !$0.contains("exit_group") && !$0.contains("+++") } == [])
  }

  /// The record does show a socket where there is one.
  @Test(.needsTrace) func socketsAreSeen() throws {
    let strace = try Tool.find("strace")
    let result = try strace.run([
      "-f", "-qq", "-e", "trace=network", "python3", "-c", "import socket; socket.socket()",
    ])
    #expect(result.messages.contains("socket("))
  }
}
