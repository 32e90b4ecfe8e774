import Foundation

/// The Python library `jsonschema`, from `SECKIT_TEST_PYTHON` or `.venv-test` (made by `make test`).
enum SchemaValidator {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, instances = json.load(open(sys.argv[1])), json.load(sys.stdin)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    print(json.dumps([[e.json_path + ": " + e.message for e in validator.iter_errors(i)] for i in instances]))
    """

  /// Nil where the library is missing.
  static let python: String? = {
    let places = [
      ProcessInfo.processInfo.environment["SECKIT_TEST_PYTHON"], RealContent.root + "/.venv-test/bin/python",
    ]
    return places.compactMap { $0 }.first { path in
      FileManager.default.isExecutableFile(atPath: path)
        && (try? run(path, ["-c", "import jsonschema"], input: Data())) != nil
    }
  }()

  /// Where the library must be there.
  static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  /// What is wrong with each instance by the schema of `docs/schemas`; nothing for those that fit.
  static func faults(_ schema: String, _ instances: [Any]) throws -> [[String]] {
    guard let python else { throw Failure(description: "no Python with jsonschema; make test installs it") }
    let path = RealContent.root + "/docs/schemas/\(schema).json"
    let input = try JSONSerialization.data(withJSONObject: instances)
    let output = try run(python, ["-c", script, path], input: input)
    return try JSONSerialization.jsonObject(with: output) as? [[String]] ?? []
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
