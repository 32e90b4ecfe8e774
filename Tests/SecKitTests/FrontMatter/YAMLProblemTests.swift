import Testing

@testable import SecKit

/// What the YAML parser finds wrong is told in words of one's own language, at the place where one has to mend it.
@Suite struct YAMLProblemTests {
  private func read(_ yaml: String) -> (marked: MarkedSource, found: [Diagnostic]) {
    let marked = MarkedSource(yaml)
    let file = SourceFile(path: "a.yml", text: marked.text)
    return (marked, FrontMatterReader.read(file, yaml: 0..<file.bytes.count).diagnostics)
  }

  /// `1️⃣` is where the fault is told, `2️⃣` where its note points.
  static let problems: [(yaml: String, label: String)] = [
    ("a: b\n1️⃣c\nd: e\n", "colon"), ("título:Uno\nb1️⃣: c\n", "two-colons"),
    ("título: Uno1️⃣: dos\n", "two-colons"), ("a: b\n  c1️⃣: d\n", "two-colons"),
    ("a: \"b\" 1️⃣c\n", "after-quote"), ("a: 'b'''1️⃣c\n", "after-quote"),
    ("a: 1️⃣\"b\nc: \"d \\\" e\"\n", "quote"), ("a: 1️⃣'b\nc: 'ñ'\n", "quote"), ("a:\n    b: c\n  1️⃣d: e\n", "indent"),
    ("a:\n  - b\n  1️⃣c: d\n", "dash"), ("a: 1️⃣- b\n", "list"),
    ("a: 2️⃣[b, c\nd1️⃣: e\n", "bracket"), ("a: 2️⃣{b: c1️⃣]\n", "brace"), ("a: 1️⃣]\n", "value"),
    ("a: 1️⃣\"b\nc: d\n", "quote"), ("a: 1️⃣'b\n", "quote"),
    ("a:\n1️⃣\tb: c\n", "tab"), ("a: 1️⃣@b\n", "character"), ("a: 1️⃣`b`\n", "character"), ("a: 1️⃣%b\n", "character"),
    ("a: 1️⃣* b\n", "character"), ("a: 1️⃣& b\n", "character"), ("a: b\n? 1️⃣[c]\n: d\n", "key"),
    ("a: 1️⃣!b!c d\n", "tag"), ("a: 1️⃣!<b\n", "tag"),
    ("a: \"1️⃣\\q\"\n", "escape"), ("a: \"\\x1️⃣zz\"\n", "escape"), ("a: 1️⃣| b\n  c\n", "block"), ("a: 1️⃣|0\n  c\n", "block"),
    ("1️⃣%a b\n", "directive"), ("a: b\n1️⃣--- \nc: d\n", "documents"), ("{a: b}\n1️⃣c: d\n", "rest"),
    ("2️⃣a: b\n1️⃣a: c\n", "twice"), ("{2️⃣a: b, c: [a, {a: d}], 1️⃣a: e}\n", "twice"),
    ("x:\n  - 2️⃣a: |\n      a: b\n    c: d\n\n    # a: e\n    1️⃣\"a\": e\n", "twice"),
    ("- {2️⃣título: b,\n   1️⃣'título': c}\n", "twice"),
    ("b: 1,\n2️⃣a: 2\nc: 3\n1️⃣a: 3\n", "twice"), ("1️⃣[a]: b\n", "key"), ("a: ñ1️⃣\u{1}\n", "forbidden"),
  ]

  @Test(arguments: problems) func problemsHaveWordsAndPlaces(_ problem: (yaml: String, label: String)) throws {
    let (marked, found) = read(problem.yaml)
    let fault = try #require(found.first)
    #expect(found.count == 1)
    #expect(fault.arguments["problem"] == "@yaml." + problem.label)
    #expect(fault.range.start == marked.places["1️⃣"])
    #expect(fault.notes.first?.range.start == marked.places["2️⃣"])
    for language in ProgramLanguage.allCases {
      let words = DiagnosticMessages.table(for: language).message(for: fault).summary
      #expect(!words.contains("yaml.") && !words.contains("{") || problem.yaml.contains("{"), "\(words)")
    }
  }

  /// Every entry of the table is some fault's; `other` is for what libyaml might say one day.
  @Test func everyWordingIsUsed() {
    let entries = DiagnosticMessages.table(for: .es).names.filter { $0.hasPrefix("yaml.") }
    #expect(Set(Self.problems.map { "yaml." + $0.label }).union(["yaml.other"]) == Set(entries))
    #expect(YAMLProblem("the moon is full", context: nil, at: nil) == .other)
  }

  /// The message names the key as the author wrote it.
  @Test func aKeyThatStandsTwiceIsNamed() throws {
    let fault = try #require(read("título: a\ntítulo: b\n").found.first)
    let message = DiagnosticMessages.table(for: .es).message(for: fault)
    #expect(message.summary == "La portada tiene un error de YAML: la clave «título» está dos veces.")
  }
}
