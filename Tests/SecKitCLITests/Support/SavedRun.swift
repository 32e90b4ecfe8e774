import Foundation
import Glibc
import SecKitTestSupport

@testable import SecKit
@testable import SecKitCLI
@testable import SecKitVault

/// A home folder of its own for the real program, with answers to save. It goes with its last user.
final class SavedRun: Sendable {
  static let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
  /// Of the answers, what must never stand on the disk in the clear.
  static let marks = ["cuentas/gestor", "cuentas/dos-pasos", "record-version", "perfiles/viajes"]

  let folder: String
  var home: String { folder + "/home" }
  var vault: String { home + "/.local/share/notas" }
  /// The words of the real content over the few items of the shared vectors: it is read quickly.
  var content: [String] { ["--content", folder + "/Content", "--curricula", folder + "/curricula"] }
  var environment: [String: String] { ["HOME": home, "TMPDIR": home + "/tmp", "TERM": "xterm"] }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "seckit-saved-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder + "/home/tmp", withIntermediateDirectories: true)
    let files = FileManager.default
    try files.createDirectory(atPath: folder + "/Content", withIntermediateDirectories: true)
    try files.copyItem(atPath: Self.root + "/Tests/Vectors/assessment/catalog", toPath: folder + "/Content/es")
    try files.copyItem(atPath: "\(Self.root)/Content/es/strings.yml", toPath: "\(folder)/Content/es/strings.yml")
    // Without the documents that the shipped kit names: they are not here.
    let kit = try String(contentsOfFile: "\(Self.root)/Content/kit.yml", encoding: .utf8).split(separator: "\n")
    let own = kit.filter { line in !["urgent:", "one-hour:", "privacy:"].contains { line.hasPrefix($0) } }
    try write(own.joined(separator: "\n") + "\n", "Content/kit.yml")
    try write("{\"answers\": {\"cuentas/gestor\": \"not-yet\", \"cuentas/dos-pasos\": \"partly\"}}", "antes.json")
    try write("{\"answers\": {\"cuentas/gestor\": \"yes\", \"cuentas/dos-pasos\": \"not-yet\"}}", "despues.json")
  }

  deinit { do { try FileManager.default.removeItem(atPath: folder) } catch {} }

  /// What to put before a command so that modes of files bind it: nothing, or for root the user `nobody`; nil where root may
  /// not become somebody else, or somebody else may not run what root built.
  static let asHeldToModes: [String]? = {
    guard getuid() == 0 else { return [] }
    do {
      let user = [try Tool.find("setpriv").path, "--reuid", "65534", "--regid", "65534", "--clear-groups"]
      let words = Array(user.dropFirst()) + [PTY.product("seckit"), "--version"]
      return try Tool(path: user[0]).run(words).code == 0 ? user : nil
    } catch { return nil }
  }()

  struct Outcome {
    let status: Int32
    let output: String
    let error: String
  }

  /// Runs `seckit` (or a program with it) without a terminal; `passphrases` come through descriptor 0, one a line.
  func seckit(_ arguments: [String], passphrases: [String]? = nil, under tracer: [String] = []) throws -> Outcome {
    var all = tracer + [PTY.product("seckit")] + arguments + content
    if passphrases != nil { all += ["--passphrase-fd", "0"] }
    let input = (passphrases ?? []).map { $0 + "\n" }.joined()
    let program = all.removeFirst()
    let result = try Tool(path: program).run(all, input: Array(input.utf8), in: folder, environment: environment)
    return Outcome(status: result.code, output: result.text, error: result.messages)
  }

  /// Saves answers cheaply: the cost of guessing is not what these tests are about.
  @discardableResult
  func save(_ file: String = "antes.json", _ passphrase: String = "primera", day: String = "2026-10-21") throws
    -> Outcome
  {
    try seckit(
      ["assess", "--answers", file, "--save", "--today", day, "--work-factor", "2"], passphrases: [passphrase])
  }

  /// Seals any bytes as a record.
  func seal(_ text: String, _ passphrase: String = "primera") throws {
    try Vault(folder: vault).save(
      Array(text.utf8), under: try Self.passphrase(passphrase), workFactor: WorkFactor(clamping: 2))
  }

  static func passphrase(_ text: String) throws -> Passphrase {
    var bytes = Array(text.utf8)
    guard let passphrase = Passphrase(erasing: &bytes) else { throw PTY.Failure(description: "no passphrase") }
    return passphrase
  }

  func write(_ text: String, _ name: String) throws {
    try Data(text.utf8).write(to: URL(filePath: "\(folder)/\(name)"))
  }

  /// Every file below the home folder, with its bytes.
  func files() throws -> [String: [UInt8]] {
    var files: [String: [UInt8]] = [:]
    for case let name as String in FileManager.default.enumerator(atPath: home) ?? .init() {
      var isFolder: ObjCBool = false
      if FileManager.default.fileExists(atPath: "\(home)/\(name)", isDirectory: &isFolder), !isFolder.boolValue {
        files[name] = Array(try Data(contentsOf: URL(filePath: "\(home)/\(name)")))
      }
    }
    return files
  }

  /// Files that hold something of the answers in the clear.
  func leaks() throws -> [String] {
    try files().filter { _, bytes in Self.marks.contains { bytes.firstRange(of: Array($0.utf8)) != nil } }.map(\.key)
  }

  func mode(_ path: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }
}
