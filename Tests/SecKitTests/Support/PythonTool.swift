import Foundation

/// A Python program over libraries that read what we write, from `SECKIT_TEST_PYTHON` or `.venv-test` (made by `make test`).
enum PythonTool {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// The interpreter that has all of some modules; nil where there is none.
  static func interpreter(with modules: String) -> String? {
    let places = [
      ProcessInfo.processInfo.environment["SECKIT_TEST_PYTHON"], RealContent.root + "/.venv-test/bin/python",
    ]
    return places.compactMap { $0 }.first { path in
      FileManager.default.isExecutableFile(atPath: path)
        && (try? run(path, ["-c", "import \(modules)"], input: Data())) != nil
    }
  }

  /// Gives a value to a program as JSON and reads its answer as JSON.
  static func answer<Answer: Decodable>(
    of script: String, with modules: String, to value: some Encodable, as _: Answer.Type = Answer.self
  ) throws -> Answer {
    let output = try run(script, [], with: modules, input: JSONEncoder().encode(value))
    return try JSONDecoder().decode(Answer.self, from: output)
  }

  /// What a program that gets these bytes writes.
  static func run(_ script: String, _ arguments: [String], with modules: String, input: Data) throws -> Data {
    guard let python = interpreter(with: modules) else {
      throw Failure(description: "no Python with \(modules); make test installs it")
    }
    return try run(python, ["-c", script] + arguments, input: input)
  }

  private static func run(_ program: String, _ arguments: [String], input: Data) throws -> Data {
    // A file rather than a pipe: what is longer than a pipe's room would wait for a reader.
    let file = FileManager.default.temporaryDirectory.appending(path: "seckit-\(UUID().uuidString).json")
    try input.write(to: file)
    defer { do { try FileManager.default.removeItem(at: file) } catch {} }
    let process = Process()
    process.executableURL = URL(filePath: program)
    process.arguments = arguments
    process.standardInput = try FileHandle(forReadingFrom: file)
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw Failure(description: "\(program): \(process.terminationStatus)") }
    return output
  }
}
