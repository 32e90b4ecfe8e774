import SecKit

/// Reads a bank as JSON: its shape, value by value.
struct BankJSONReader {
  private let source: SourceFile
  private var reader: BankReader

  init(_ source: SourceFile) {
    self.source = source
    reader = BankReader(source)
  }

  mutating func read() -> Diagnosed<QuestionBank> {
    let root: JSONValue
    do throws(JSONProblem) {
      root = try JSONParser.parse(source)
    } catch {
      reader.report(syntax: error.label, at: error.range)
      return Diagnosed(nil, reader.faults.all)
    }
    let file = self.members(root, ["bank-version", "content-version", "lang", "questions"])
    if file["bank-version"]?.content != .number(String(JSONFormat.version)) {
      reader.report(syntax: "json.version", at: file["bank-version"]?.range ?? root.range)
      return Diagnosed(nil, reader.faults.all)
    }
    let questions = elements(file["questions"]).compactMap { self.question($0) }
    let bank = QuestionBank(
      language: text(file["lang"])?.text ?? "", contentVersion: text(file["content-version"])?.text ?? "",
      questions: questions)
    return Diagnosed(bank, reader.faults.all)
  }

  private mutating func question(_ value: JSONValue) -> BankQuestion? {
    let before = reader.count
    let members = self.members(value, BankReader.Field.allCases.map(\.rawValue) + ["parts"])
    var draft = BankReader.Draft(range: SourceRange(at: value.range.start))
    for field in BankReader.Field.allCases { draft.fields[field] = text(members[field.rawValue]) }
    draft.parts = elements(members["parts"]).map { self.part($0) }
    // What has the wrong shape is reported; what follows from that is not.
    return reader.count == before ? reader.question(draft) : nil
  }

  private mutating func part(_ value: JSONValue) -> BankReader.Draft.Part {
    let members = self.members(value, ["label", "several", "choices"])
    return BankReader.Draft.Part(
      label: text(members["label"]), allowsSeveral: flag(members["several"]),
      choices: elements(members["choices"]).map { self.choice($0) }, range: SourceRange(at: value.range.start))
  }

  private mutating func choice(_ value: JSONValue) -> BankReader.Draft.Choice {
    let members = self.members(value, ["id", "text", "details", "feedback", "right"])
    return BankReader.Draft.Choice(
      id: text(members["id"]),
      text: text(members["text"]) ?? LocatedText(text: "", range: SourceRange(at: value.range.start)),
      details: text(members["details"]), feedback: text(members["feedback"]), isRight: flag(members["right"]) ?? false)
  }

  /// The members of an object by name; other names are faults.
  private mutating func members(_ value: JSONValue, _ names: [String]) -> [String: JSONValue] {
    guard let members = value.members else {
      reader.report(syntax: "json.object", at: value.range)
      return [:]
    }
    for member in members where !names.contains(member.name) {
      reader.report(member.name, "", at: member.nameRange, "unknown")
    }
    return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
  }

  private mutating func elements(_ value: JSONValue?) -> [JSONValue] {
    guard let value else { return [] }
    if let elements = value.elements { return elements }
    reader.report(syntax: "json.array", at: value.range)
    return []
  }

  private mutating func text(_ value: JSONValue?) -> LocatedText? {
    guard let value, value.content != .null else { return nil }
    if let text = value.text { return LocatedText(text: text, range: value.range) }
    reader.report(syntax: "json.text", at: value.range)
    return nil
  }

  private mutating func flag(_ value: JSONValue?) -> Bool? {
    guard let value else { return nil }
    if case .bool(let flag) = value.content { return flag }
    reader.report(syntax: "json.bool", at: value.range)
    return nil
  }
}
