import Foundation

/// The Python library `jsonschema`, see ``PythonTool``.
enum SchemaValidator {
  private static let script = """
    import json, sys
    from jsonschema import Draft202012Validator
    schema, instances = json.load(open(sys.argv[1])), json.load(sys.stdin)
    Draft202012Validator.check_schema(schema)
    validator = Draft202012Validator(schema)
    print(json.dumps([[e.json_path + ": " + e.message for e in validator.iter_errors(i)] for i in instances]))
    """

  /// Nil where the library is missing.
  static let python: String? = PythonTool.interpreter(with: "jsonschema")

  /// Where the library must be there.
  static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  /// What is wrong with each instance by the schema of `docs/schemas`; nothing for those that fit.
  static func faults(_ schema: String, _ instances: [Any]) throws -> [[String]] {
    let output = try PythonTool.run(
      script, [RealContent.root + "/docs/schemas/\(schema).json"], with: "jsonschema",
      input: JSONSerialization.data(withJSONObject: instances))
    return try JSONSerialization.jsonObject(with: output) as? [[String]] ?? []
  }
}
