import SecKit

/// Reads a bank as a table: columns by name, in any order; those that no question needs may be missing.
struct BankCSVReader {
  private typealias Fields = [String: CSVReader.Field]

  private let source: SourceFile
  private var reader: BankReader
  private var language: String?
  private var version: String?

  init(_ source: SourceFile) {
    self.source = source
    reader = BankReader(source)
  }

  mutating func read() -> Diagnosed<QuestionBank> {
    let table = CSVReader.read(source)
    for problem in table.problems { reader.report(syntax: problem.label, at: problem.range) }
    guard let head = table.rows.first else {
      reader.report(syntax: "csv.empty", at: .fileStart)
      return Diagnosed(nil, reader.faults.all)
    }
    guard let names = self.names(head) else { return Diagnosed(nil, reader.faults.all) }
    let letters = Self.letters(names)
    let questions = table.rows.dropFirst().compactMap { row -> BankQuestion? in
      guard let fields = self.fields(row, names) else { return nil }
      return self.question(fields, letters, at: row.fields.first?.range ?? .fileStart)
    }
    let bank = QuestionBank(language: language ?? "", contentVersion: version ?? "", questions: questions)
    return Diagnosed(bank, reader.faults.all)
  }

  /// The names of the columns; nil, with faults, when one is unknown, stands twice or is needed and missing.
  private mutating func names(_ head: CSVReader.Row) -> [String]? {
    let before = reader.count
    let names = head.fields.map { $0.text.trimmed.lowercased() }
    var seen: Set<String> = []
    for (name, field) in zip(names, head.fields) where !name.isEmpty {
      if !Self.isKnown(name) { reader.report(name, "", at: field.range, "unknown") }
      if !seen.insert(name).inserted { reader.report(name, "", at: field.range, "twice") }
    }
    for name in ["id", "type", "prompt", "key", "choice-a"] where !seen.contains(name) {
      reader.report(name, "", at: head.fields.first?.range ?? .fileStart, "missing")
    }
    return reader.count == before ? names : nil
  }

  private static let plain = Set(BankReader.Field.allCases.map(\.rawValue) + ["key", "lang", "version"])

  private static func isKnown(_ name: String) -> Bool { plain.contains(name) || column(name) != nil }

  /// The kind of column and the letter of the choice that a name names.
  private static func column(_ name: String) -> (CSVFormat.Column, String)? {
    guard let hyphen = name.lastIndex(of: "-") else { return nil }
    let letter = name[name.index(after: hyphen)...]
    guard let column = CSVFormat.Column(rawValue: String(name[..<hyphen])), letter.utf8.count == 1,
      letter.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return (column, String(letter))
  }

  /// The letters of the choices there are columns for, in the order of the alphabet.
  private static func letters(_ names: [String]) -> [String] {
    let letters = Set(names.compactMap { name in column(name).flatMap { $0.0 == .text ? $0.1 : nil } })
    return letters.sorted()
  }

  private mutating func fields(_ row: CSVReader.Row, _ names: [String]) -> Fields? {
    // Fields that no column is for hold something that got out of place.
    for field in row.fields.dropFirst(names.count) where !field.text.trimmed.isEmpty {
      reader.report(syntax: "csv.too-many", at: field.range)
      return nil
    }
    return Dictionary(zip(names, row.fields)) { first, _ in first }
  }

  private mutating func question(_ fields: Fields, _ letters: [String], at range: SourceRange) -> BankQuestion? {
    var draft = BankReader.Draft(range: SourceRange(at: range.start))
    for field in BankReader.Field.allCases { draft.fields[field] = located(fields[field.rawValue]) }
    take(fields["lang"], \.language, "lang")
    take(fields["version"], \.version, "version")
    var part = BankReader.Draft.Part(range: fields["key"]?.range ?? draft.range)
    var keys = Set((fields["key"]?.text ?? "").lowercased().split { " ,;\u{A0}".contains($0) }.map(String.init))
    for letter in letters {
      guard let text = fields["choice-" + letter], !text.text.trimmed.isEmpty else { continue }
      part.choices.append(
        BankReader.Draft.Choice(
          id: located(fields["choice-id-" + letter]), text: LocatedText(text: text.text, range: text.range),
          details: located(fields["details-" + letter]), feedback: located(fields["feedback-" + letter]),
          isRight: keys.remove(letter) != nil))
    }
    if let stray = keys.min() { reader.report("key", stray, at: part.range, "key") }
    draft.parts = [part]
    return reader.question(draft)
  }

  private func located(_ field: CSVReader.Field?) -> LocatedText? {
    field.map { LocatedText(text: $0.text, range: $0.range) }
  }

  /// What is one for the whole bank stands in every row.
  private mutating func take(_ field: CSVReader.Field?, _ path: WritableKeyPath<Self, String?>, _ name: String) {
    guard let field, !field.text.isEmpty else { return }
    if let first = self[keyPath: path], first != field.text {
      reader.report(name, field.text, at: field.range, "differs")
    } else {
      self[keyPath: path] = field.text
    }
  }
}
