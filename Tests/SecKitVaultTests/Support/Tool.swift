import Foundation

/// Another program, run to its end.
struct Tool {
  let path: String

  struct Outcome {
    /// What a shell would say: 128 and the signal's number for a killed process.
    let status: Int32
    let output: String
  }

  /// Nil if no folder of `PATH` has it.
  init?(_ name: String) {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }) else {
      return nil
    }
    path = "\(folder)/\(name)"
  }

  init(path: String) { self.path = path }

  /// The program built from `Tests/VaultProbe`, beside the tests' own.
  static var probe: Tool {
    Tool(
      path: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path + "/VaultProbe")
  }

  /// A Python with pyrage: `SECKIT_TEST_PYTHON`, or `.venv-test` in the package.
  static let python: Tool? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
    let places = [ProcessInfo.processInfo.environment["SECKIT_TEST_PYTHON"], "\(package)/.venv-test/bin/python"]
    for path in places.compactMap({ $0 }) where FileManager.default.isExecutableFile(atPath: path) {
      let python = Tool(path: path)
      do {
        if try python.run(["-c", "import pyrage"]).status == 0 { return python }
      } catch {}
    }
    return nil
  }()

  @discardableResult
  func run(_ arguments: [String], input: String = "") throws -> Outcome {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let (stdin, stdout) = (Pipe(), Pipe())
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = stdout
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = String(decoding: try stdout.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let status =
      process.terminationReason == .uncaughtSignal ? 128 + process.terminationStatus : process.terminationStatus
    return Outcome(status: status, output: output)
  }
}
