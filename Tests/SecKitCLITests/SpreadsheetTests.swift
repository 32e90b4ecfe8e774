import Foundation
import SecKit
import SecKitTestSupport
import Testing

/// Tables as others read them: Python's reader gives back every text, a spreadsheet shows it as typed and runs nothing.
@Suite(.waits, .serialized) struct SpreadsheetTests {
  private func withFolder<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = FileManager.default.temporaryDirectory.path + "/tabla-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
    return try body(folder)
  }

  private func rows(_ output: [UInt8]) throws -> [[String]] {
    try #require(JSONSerialization.jsonObject(with: Data(output)) as? [[String]])
  }

  @Test(.needs("python3")) func everyTextComesBack() throws {
    var generator = SeededGenerator(seed: 1180)
    let pieces = [
      "a", "ñ", "é", "e\u{301}", "\"", "\"\"", ",", ";", "\r", "\n", "\r\n", "\t", " ", "\u{A0}", "'", "=", "+", "-",
      "@", "0", "52",
      "\u{2028}", "\u{FEFF}", "👩‍💻", "日本", "|", "\\", "\u{301}", "+52 55 1234 5678", "079", "- uno\n- dos",
    ]
    let table = (0..<400).map { _ in
      (0..<7).map { _ in
        (0..<Int.random(in: 0...6, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      }
    }
    let read =
      "import csv,io,json,sys; json.dump(list(csv.reader(io.StringIO(sys.stdin.buffer.read().decode(),newline=''),strict=True)),sys.stdout)"
    let result = try Tool.find("python3").run(["-c", read], input: Array(CSVWriter.text(table).utf8))
    #expect(result.code == 0, "\(result.messages)")
    let found = try rows(result.output).map { $0.map(CSVWriter.read) }
    #expect(found.count == table.count)
    for (row, wanted) in zip(found, table) { #expect(row.map { Array($0.utf8) } == wanted.map { Array($0.utf8) }) }
  }

  /// A table as LibreOffice shows it, from its own flat file.
  private func shown(_ csv: String) throws -> [[String]] {
    try withFolder { folder in
      try Data(csv.utf8).write(to: URL(filePath: folder + "/tabla.csv"))
      // Commas, quotation marks, UTF-8, from the first line.
      let converted = try Tool.find("soffice").run(
        [
          "-env:UserInstallation=file://\(folder)/casa", "--headless", "--infilter=CSV:44,34,76,1", "--convert-to",
          "fods",
          "--outdir", folder, folder + "/tabla.csv",
        ],
        environment: ["PATH": "/usr/bin:/bin", "HOME": folder, "LANG": "C.UTF-8", "TZ": "UTC"], within: .seconds(180))
      #expect(converted.code == 0, "\(converted.messages)")
      let read = """
        import json, sys, xml.etree.ElementTree as tree
        table, text = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}", "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
        def content(node):
          own = " " * int(node.get(text + "c", "1")) if node.tag == text + "s" else "\\t" if node.tag == text + "tab" else node.text or ""
          return own + "".join(content(child) + (child.tail or "") for child in node)
        rows = []
        for row in tree.parse(sys.argv[1]).iter(table + "table-row"):
          cells = ["\\n".join(content(p) for p in cell.findall(text + "p")) for cell in row.findall(table + "table-cell")]
          while cells and not cells[-1]: cells.pop()
          if cells: rows.append(cells)
        json.dump(rows, sys.stdout)
        """
      return try rows(Tool.find("python3").run(["-c", read, folder + "/tabla.fods"]).output)
    }
  }

  @Test(.needs("soffice")) func aSpreadsheetShowsWhatWasTyped() throws {
    let typed = [
      "Línea de la Vida: ñandú, «pingüino»", "+52 55 1234 5678", "+525512345678", "55 5533 5533", "5555335533", "911",
      "079", "*765",
      "800 911 2000", "+52 1 55 8171 1117", "55 5242 5100 ext. 5086", "00525512345678", "1234567890123456", "uno\ndos",
      "a,b", "di \"sí\"",
      "👩‍💻 日本", "hola@ejemplo.mx", "https://ejemplo.mx/?a=1", "24 h", "(55) 1234-5678",
    ]
    // What would run stands there as a text, with the apostrophe before it.
    let run = ["=1+1", "=HYPERLINK(\"http://ejemplo.mx\")", "-1+2", "@SUM(1)", "+1+1", "'=1+1"]
    let table = (typed + run).map { [$0, "fin"] }
    let found = try shown(CSVWriter.text(table))
    #expect(found == (typed + run.map { "'" + $0 }).map { [$0, "fin"] })
  }

  /// The shipped directory: every channel of it, with its number as it is typed.
  @Test(.needs("soffice")) func theDirectoryOpens() throws {
    let arguments = ["helpers", "--content", SavedRun.root + "/Content", "--curricula", SavedRun.root + "/curricula"]
    let program = Tool(path: PTY.product("seckit"))
    let found = try shown(program.run(arguments + ["--format", "csv"]).text)
    let helpers = try #require(
      JSONSerialization.jsonObject(with: Data(program.run(arguments + ["--format", "json"]).output)) as? [[String: Any]]
    )
    var wanted: [[String]] = []
    for helper in helpers {
      for channel in try #require(helper["channels"] as? [[String: Any]]) {
        wanted.append([helper["title"], channel["value"], channel["verified"]].map { $0 as? String ?? "" })
      }
    }
    #expect(found.dropFirst().map { [$0[1], $0[5], $0[6]] } == wanted)
  }
}
