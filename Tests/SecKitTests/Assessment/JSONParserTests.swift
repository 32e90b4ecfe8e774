import Foundation
import Testing

@testable import SecKit

@Suite struct JSONParserTests {
  private func parse(_ text: String) throws(JSONProblem) -> JSONValue {
    try JSONParser.parse(SourceFile(path: "a.json", text: text))
  }

  private func label(_ text: String) -> String? {
    do throws(JSONProblem) {
      _ = try parse(text)
      return nil
    } catch {
      return error.label
    }
  }

  @Test func textsAreUnescaped() throws {
    let value = try parse(#" ["a", "\"\\\/\b\f\n\r\t", "\u00e1\u00F1", "\ud83d\udd12", "á\u0000", ""] "#)
    #expect(value.elements?.compactMap(\.text) == ["a", "\"\\/\u{8}\u{C}\n\r\t", "áñ", "🔒", "á\u{0}", ""])
  }

  @Test func wordsAndNumbers() throws {
    let value = try parse("[true,false,null,0,-0,12.50,1e9,-3E-2]")
    #expect(
      value.elements?.map(\.content) == [
        .bool(true), .bool(false), .null, .number("0"), .number("-0"), .number("12.50"), .number("1e9"),
        .number("-3E-2"),
      ])
  }

  @Test func membersKeepTheirOrder() throws {
    let value = try parse(#"{"b": 1, "a": {"b": []}, "": {}}"#)
    #expect(value.members?.map(\.name) == ["b", "a", ""])
  }

  @Test(arguments: [
    ("", "json.end"), ("[1,", "json.end"), ("{\"a\":", "json.end"), ("{", "json.end"), ("[1", "json.end"),
    ("1 2", "json.rest"), ("{} {}", "json.rest"), ("{a: 1}", "json.name"), ("{'a': 1}", "json.name"),
    ("{\"a\": 1,}", "json.name"), ("{\"a\": 1, \"a\": 2}", "json.twice"), ("{\"a\" 1}", "json.colon"),
    ("[1 2]", "json.comma"), ("{\"a\": 1 \"b\": 2}", "json.comma"), ("[1}", "json.comma"), ("[01]", "json.value"),
    ("[1.]", "json.value"), ("[+1]", "json.value"), ("[NaN]", "json.value"), ("[True]", "json.value"),
    ("[1,]", "json.value"), ("[//\n1]", "json.value"), ("[\u{A0}1]", "json.value"), ("\"a", "json.quote"),
    ("\"a\nb\"", "json.control"), ("\"\\x\"", "json.escape"), ("\"\\u12\"", "json.escape"),
    ("\"\\ud800\"", "json.escape"), ("\"\\udc00\"", "json.escape"), ("\"\\ud800\\u0041\"", "json.escape"),
    ("\"\\", "json.end"),
  ])
  func faultsAreNamed(_ text: String, _ expected: String) {
    #expect(label(text) == expected)
    for language in ProgramLanguage.allCases {
      #expect(DiagnosticMessages.table(for: language).label(expected) != expected, "no words for \(expected)")
    }
  }

  @Test func depthEnds() {
    let limit = JSONParser.depthLimit
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    #expect(label(nested(limit)) == nil)
    #expect(label(nested(limit + 1)) == "json.deep")
    #expect(label(nested(1_000_000)) == "json.deep")
  }

  /// Whatever Foundation refuses is refused, and what both read is the same; over cut and changed texts.
  @Test func nothingIsReadThatIsNotJSON() throws {
    var generator = SeededGenerator(seed: 7)
    let base = Array(#"{"a": ["x\n", -1.5e3, true, null], "b": {"c": "\u00e1"}, "d": []}"#.utf8)
    let pieces = Array("{}[]\",:\\u0 1-e.tn".utf8)
    var read = 0
    for _ in 0..<4000 {
      var bytes = base
      for _ in 0...(generator.next() % 2) {
        let index = Int(generator.next() % UInt64(bytes.count))
        switch generator.next() % 3 {
        case 0: bytes.remove(at: index)
        case 1: bytes[index] = pieces[Int(generator.next() % UInt64(pieces.count))]
        default: bytes.insert(pieces[Int(generator.next() % UInt64(pieces.count))], at: index)
        }
      }
      let text = String(decoding: bytes, as: UTF8.self)
      guard label(text) == nil else { continue }
      read += 1
      #expect(throws: Never.self, "\(text)") {
        try JSONSerialization.jsonObject(with: Data(bytes), options: .fragmentsAllowed)
      }
    }
    #expect(read > 100)
  }
}
