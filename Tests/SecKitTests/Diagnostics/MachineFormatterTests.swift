import Foundation
import SecKitTestSupport
import Testing

@testable import SecKit
@testable import SecKitRules

/// JSON and SARIF.
@Suite struct MachineFormatterTests {
  private func sarif(_ faults: [Diagnostic]) throws -> [String: Any] {
    let text = try SARIFFormatter(toolVersion: "1.2.3").format(faults, sources: SampleFaults.sources)
    return try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test func json() throws {
    try Golden.expect(JSONFormatter().format(SampleFaults.all), "Machine/faults.json")
  }

  @Test func jsonCountsAndIsVersioned() throws {
    let data = Data(try JSONFormatter(language: .en).format(SampleFaults.all.reversed()).utf8)
    let report = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
    #expect(report["version"] as? Int == 1)
    #expect(report["errors"] as? Int == 10)
    #expect(report["warnings"] as? Int == 1)
    let entries = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(entries.compactMap { $0["id"] as? String } == SampleFaults.all.sorted().map(\.id.rawValue))
    let keys: Set = ["id", "severity", "path", "range", "summary", "arguments", "notes", "fixIts"]
    for entry in entries { #expect(keys.subtracting(entry.keys).isEmpty) }
  }

  /// JSON is also looked at on terminals.
  @Test func nothingHarmfulStandsUnescaped() throws {
    let odd = "\u{9B}31m\u{202E}\u{E0041}\u{7F}\u{2028}"
    let fault = Diagnostic(.idInvalid, in: "a.md", .fileStart, ["value": odd])
    let text = try JSONFormatter().format([fault])
    #expect(text.split(separator: "\n").allSatisfy { TerminalText.sanitize(String($0)) == $0 })
    let report = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let entry = try #require((report["diagnostics"] as? [[String: Any]])?.first)
    #expect((entry["arguments"] as? [String: String])?["value"] == odd)
  }

  @Test func sarifGolden() throws {
    let text = try SARIFFormatter(toolVersion: "1.2.3").format(SampleFaults.all, sources: SampleFaults.sources)
    try Golden.expect(text, "Machine/faults.sarif")
  }

  @Test func sarifKeepsTheRulesOfItsSpecification() throws {
    let log = try sarif(SampleFaults.all)
    #expect(log["version"] as? String == "2.1.0")
    #expect(log["$schema"] as? String == "https://json.schemastore.org/sarif-2.1.0.json")
    let runs = try #require(log["runs"] as? [[String: Any]])
    #expect(runs.count == 1)
    let run = try #require(runs.first)
    #expect(run["columnKind"] as? String == "utf16CodeUnits")
    let driver = try #require((run["tool"] as? [String: Any])?["driver"] as? [String: Any])
    #expect(driver["name"] as? String == "seckit")
    #expect(driver["version"] as? String == "1.2.3")
    let rules = try #require(driver["rules"] as? [[String: Any]])
    let ids = rules.compactMap { $0["id"] as? String }
    #expect(Set(ids).count == rules.count)
    #expect(Set(ids) == Set(SampleFaults.all.map(\.id.rawValue)))
    for rule in rules {
      let level = (rule["defaultConfiguration"] as? [String: Any])?["level"] as? String
      #expect(["error", "warning", "note"].contains(level))
    }
    let results = try #require(run["results"] as? [[String: Any]])
    #expect(results.count == SampleFaults.all.count)
    for result in results { try check(result, ids: ids) }
  }

  private func check(_ result: [String: Any], ids: [String]) throws {
    let index = try #require(result["ruleIndex"] as? Int)
    #expect(ids.indices.contains(index))
    #expect(ids[index] == result["ruleId"] as? String)
    let text = try #require((result["message"] as? [String: Any])?["text"] as? String)
    #expect(!text.isEmpty)
    // A brace alone would be read as a place for an argument.
    #expect(!text.replacing("{{", with: "").replacing("}}", with: "").contains { $0 == "{" || $0 == "}" })
    let locations = try #require(result["locations"] as? [[String: Any]])
    #expect(locations.count == 1)
    for location in locations + (result["relatedLocations"] as? [[String: Any]] ?? []) {
      let place = try #require(location["physicalLocation"] as? [String: Any])
      let uri = try #require((place["artifactLocation"] as? [String: Any])?["uri"] as? String)
      #expect(uri.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(URL(string: uri)?.scheme == nil)
      try check(region: try #require(place["region"] as? [String: Any]))
    }
    for fix in result["fixes"] as? [[String: Any]] ?? [] {
      for change in try #require(fix["artifactChanges"] as? [[String: Any]]) {
        let replacements = try #require(change["replacements"] as? [[String: Any]])
        #expect(!replacements.isEmpty)
        for replacement in replacements {
          try check(region: try #require(replacement["deletedRegion"] as? [String: Any]))
          #expect((replacement["insertedContent"] as? [String: Any])?["text"] is String)
        }
      }
    }
  }

  private func check(region: [String: Any]) throws {
    let numbers = ["startLine", "startColumn", "endLine", "endColumn"].compactMap { region[$0] as? Int }
    #expect(numbers.count == 4)
    #expect(numbers.allSatisfy { $0 >= 1 })
    #expect((numbers[0], numbers[1]) <= (numbers[2], numbers[3]))
  }

  /// The byte column of `x`, and the column that counts UTF-16 code units.
  @Test(arguments: [("áx", 3, 2), ("🔒x", 5, 3), ("e\u{301}x", 4, 3), ("x", 1, 1), ("日x", 4, 2)])
  func sarifColumnsAreCodeUnits(_ line: String, _ bytes: Int, _ units: Int) throws {
    let fault = Diagnostic(
      .rawHTML, in: "a.md",
      SourceRange(SourcePosition(line: 1, column: bytes), SourcePosition(line: 1, column: bytes + 1)))
    let sources = ["a.md": SourceFile(path: "a.md", text: line)]
    let text = try SARIFFormatter(toolVersion: "1").format([fault], sources: sources)
    #expect(text.contains("\"startColumn\" : \(units),"))
    #expect(text.contains("\"endColumn\" : \(units + 1),"))
  }

  @Test func nothingToReportIsAWholeReport() throws {
    let run = try #require((try sarif([])["runs"] as? [[String: Any]])?.first)
    #expect((run["results"] as? [Any])?.isEmpty == true)
    #expect(try JSONFormatter().format([]).contains("\"diagnostics\" : ["))
  }
}
