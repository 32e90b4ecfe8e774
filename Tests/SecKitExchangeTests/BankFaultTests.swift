import SecKit
import Testing

@testable import SecKitExchange

/// Every fault of a file comes back at once, at its place; nothing that a file may hold is too much.
@Suite struct BankFaultTests {
  private func faults(_ format: some ImportFormat, _ text: String) -> [String] {
    let read = format.bank(from: SourceFile(path: "b", text: text))
    return read.diagnostics.map { fault in
      let words = [fault.arguments["name"], fault.arguments["problem"]].compactMap { $0 }
      return "\(fault.range.start.line):\(fault.range.start.column) \(fault.id.rawValue) "
        + words.joined(separator: " ")
    }
  }

  @Test func everyFaultOfATableHasItsPlace() {
    let text = """
      id;type;prompt;key;choice-a;choice-b;choice-id-a;feedback-b;reviewed
      a/uno;single;¿Uno?;a;Sí;No;;;2026-11-01
      a/uno;single;¿Dos?;b;Sí;No
      dos;sencilla;;a;Sí;No
      a/tres;single;¿Tres?;;Sí;No;b
      a/cuatro;single;¿Cuatro?;a b c;Sí;No
      a/cinco;true-false;¿Cinco?;a;Sí;No;;<b>x</b>;ayer
      a/seis;multiple;¿Seis?;a b;Igual;Igual.
      a/siete;single;¿Siete?;a;Sí
      a/ocho;single;¿Ocho?;a;Sí;No;;;;sobra

      """
    #expect(
      faults(CSVFormat(), text) == [
        "3:1 bank-value id @bank.twice",
        "4:1 bank-value id @bank.id",
        "4:5 bank-value type @bank.type",
        "4:14 bank-value prompt @bank.missing",
        "5:31 bank-value choice-id @bank.slug",
        "5:23 bank-value key @bank.no-key",
        "6:27 bank-value key @bank.key",
        "6:27 bank-value key @bank.two-keys",
        "7:38 bank-value choice-id @bank.true-false",
        "7:35 bank-value choice-id @bank.true-false",
        "7:39 raw-html ",
        "7:39 raw-html ",
        "7:48 bank-value reviewed @bank.date",
        "8:35 bank-value choice-id @bank.twice",
        "9:25 bank-value choices @bank.few",
        "10:35 bank-syntax @csv.too-many",
      ])
  }

  @Test(arguments: [
    ("", ["1:1 bank-syntax @csv.empty"]),
    ("\n \n", ["1:1 bank-syntax @csv.empty"]),
    (
      "id,tipo,prompt,key,choice-a,id\n",
      [
        "1:4 bank-value tipo @bank.unknown", "1:29 bank-value id @bank.twice", "1:1 bank-value type @bank.missing",
      ]
    ),
    (
      "id,type,prompt,key,choice-a,choice-b\na/b,single,\"¿Uno?\" x,a,Sí,\"No\n",
      ["2:20 bank-syntax @csv.quote-rest", "2:29 bank-syntax @csv.quote-open"]
    ),
    (
      "id,type,prompt,key,choice-a,choice-b,lang\na/b,single,¿Uno?,a,Sí,No,es\na/c,single,¿Dos?,a,Sí,No,en\n",
      ["3:28 bank-value lang @bank.differs"]
    ),
  ])
  func tablesThatAreNone(_ text: String, _ expected: [String]) {
    #expect(faults(CSVFormat(), text) == expected)
  }

  /// As spreadsheets of other countries and systems write it.
  @Test(arguments: [",", ";", "\t"], ["\n", "\r\n", "\r"])
  func spreadsheetsDiffer(_ separator: String, _ end: String) throws {
    let rows = [
      ["choice-b", "choice-a", "KEY", "Prompt", " type ", "id"], ["No", "Sí", "B", "\"¿Es\nasí?\"", "single", "a/b"],
      ["", "", "", "", "", ""], ["No", "Sí", "a, b", "¿Y así?", "multiple", "a/c"],
    ]
    let text = rows.map { $0.map { $0.contains(separator) ? "\"\($0)\"" : $0 }.joined(separator: separator) + end }
      .joined()
    let read = CSVFormat().bank(from: SourceFile(path: "b", text: text))
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
    let questions = try #require(read.value?.questions)
    #expect(questions.map(\.prompt) == ["¿Es así?", "¿Y así?"])
    #expect(questions.map { $0.parts[0].choices.map(\.text) } == [["Sí", "No"], ["Sí", "No"]])
    #expect(questions.map { $0.parts[0].choices.map(\.isRight) } == [[false, true], [true, true]])
    #expect(questions[0].parts[0].choices.map(\.id.description) == ["si", "no"])
  }

  /// What is no Markdown was meant as it looks; what would end a question or swallow the next one does not.
  @Test func textsCannotBreakOut() throws {
    let text = """
      id,type,prompt,situation,key,choice-a,choice-b,feedback-a,explanation
      a/b,single,# Uno,"```
      abierto",a,- [x] Sí {#otra},1. No,> cita,"# Título
      ## Práctica {.quiz}

      ~~~"

      """
    let bank = try #require(CSVFormat().bank(from: SourceFile(path: "b", text: text)).value)
    var loss = LossReport()
    #expect(
      BankMarkdown.text(bank, title: "P", loss: &loss) == """
        ## P {.quiz}

        ### \\# Uno {#b type=single}

        ```
        abierto
        ```

        - [x] \\- \\[x\\] Sí \\{#otra\\}
          > > cita
        - [ ] 1\\. No

        #### Título

        #### Práctica {.quiz}

        > ```
        > ```


        """)
  }

  @Test func everyFaultOfAJSONFileHasItsPlace() {
    let text = """
      {"bank-version": 1, "lang": "es", "content-version": "1", "otra": 1, "questions": [
      {"id": "a/b", "type": "single", "prompt": "¿Uno?", "parts": [{"choices": [{"text": "Sí"}, {"text": "No"}]}]},
      {"id": "a/c", "type": "single", "prompt": 7, "parts": {}},
      7,
      {"id": "a/d", "type": "single", "prompt": "¿Dos?", "parts": [{"several": false, "choices": [
      {"text": "Sí", "right": true, "id": "Á"}, {"text": "No", "right": "sí"}]}], "extra": null}
      ]}
      """
    #expect(
      faults(JSONFormat(), text) == [
        "1:59 bank-value otra @bank.unknown",
        "2:63 bank-value key @bank.no-key",
        "3:43 bank-syntax @json.text",
        "3:55 bank-syntax @json.array",
        "4:1 bank-syntax @json.object",
        "6:80 bank-value extra @bank.unknown",
        "6:69 bank-syntax @json.bool",
      ])
  }

  @Test(arguments: [
    "", "[]", "{}", "{\"bank-version\": 2}", "{\"bank-version\": 1, \"questions\": {}}", "{\"questions\": [", "\u{0}",
  ])
  func jsonThatIsNoBank(_ text: String) {
    #expect(!faults(JSONFormat(), text).isEmpty)
  }

  /// Whatever is cut, changed or put together, there is an answer, and what is taken can be written.
  @Test(arguments: 0..<150) func hostileFilesAreAnswered(_ seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var generator = BankGenerator(seed: seed)
    let bank = generator.bank()
    for format in ExchangeTests.importers {
      var loss = LossReport()
      var bytes = try format.export(bank, loss: &loss)
      for _ in 0..<Int.random(in: 1...6, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0: bytes.removeSubrange(place...)
        case 1: bytes[place] = UInt8.random(in: 1...127, using: &random)
        case 2: bytes.insert(contentsOf: Array("\"\n,;{[#- \\`~".utf8), at: place)
        default: bytes.append(contentsOf: bytes[place...].prefix(200))
        }
        if bytes.isEmpty { break }
      }
      let source = SourceFile(path: "b", text: String(decoding: bytes, as: UTF8.self))
      let read = format.bank(from: source)
      if read.value == nil { #expect(!read.diagnostics.isEmpty) }
      guard let value = read.value else { continue }
      var again = LossReport()
      let written = try format.export(value, loss: &again)
      let second = format.bank(from: SourceFile(path: "b", text: String(decoding: written, as: UTF8.self)))
      // A table without rows has no place for its language.
      let isWhole = again.entries.isEmpty && (!value.questions.isEmpty || format is JSONFormat)
      if isWhole { #expect(second.value == value, "seed \(seed)") }
      _ = BankMarkdown.text(value, title: "P", loss: &again)
    }
  }

  @Test func aTableRunsNothing() throws {
    var generator = BankGenerator(seed: 3)
    var bank = generator.bank()
    bank.questions[0].parts[0].choices[0].text = "=cmd|' /C calc'!A0"
    bank.questions[0].prompt = "\\+1"
    var loss = LossReport()
    let text = String(decoding: try CSVFormat().export(bank, loss: &loss), as: UTF8.self)
    #expect(text.contains("'=cmd|' /C calc'!A0"))
    #expect(CSVFormat().bank(from: SourceFile(path: "b", text: text)).diagnostics.isEmpty)
  }
}
