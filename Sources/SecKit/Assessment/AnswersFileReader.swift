/// The common part of readers of answers files: parsing JSON, checking its shape, and reporting faults with their places.
struct AnswersFileReader {
  let path: String
  private var list = FaultList()
  var faults: [Diagnostic] { list.all }

  init(path: String) { self.path = path }

  /// The members of the file's object by name; nil, with a fault, for anything but an object with known keys.
  mutating func members(of bytes: [UInt8], keys: [String]) -> [String: JSONValue]? {
    let source = SourceFile.read(path: path, location: path, raw: bytes)
    guard let source = source.value else {
      list += source.diagnostics
      return nil
    }
    do throws(JSONProblem) {
      let root = try JSONParser.parse(source)
      guard let members = root.members else {
        report(syntax: "json.object", at: root.range)
        return nil
      }
      let known = Candidates(keys)
      for member in members where !known.contains(member.name) {
        report(.answersUnknownID, member.name, at: member.nameRange, candidates: known)
      }
      return Dictionary(members.map { ($0.name, $0.value) }) { first, _ in first }
    } catch {
      report(syntax: error.label, at: error.range)
      return nil
    }
  }

  /// The members of an object; empty for a missing one.
  mutating func object(_ value: JSONValue?) -> [JSONValue.Member] {
    guard let value else { return [] }
    if let members = value.members { return members }
    report(syntax: "json.object", at: value.range)
    return []
  }

  /// The texts of an array; empty for a missing one.
  mutating func texts(_ value: JSONValue?) -> [(text: String, range: SourceRange)] {
    guard let value else { return [] }
    guard let elements = value.elements else {
      report(syntax: "json.array", at: value.range)
      return []
    }
    return elements.compactMap { element in text(element).map { ($0, element.range) } }
  }

  mutating func text(_ value: JSONValue) -> String? {
    if let text = value.text { return text }
    report(syntax: "json.text", at: value.range)
    return nil
  }

  mutating func report(syntax label: String, at range: SourceRange) {
    list.append(Diagnostic(.answersSyntax, in: path, range, ["problem": "@" + label]))
  }

  mutating func report(
    _ kind: DiagnosticID, _ word: String, id: String? = nil, at range: SourceRange,
    candidates: @autoclosure () -> Candidates
  ) {
    guard list.keeps(kind) else { return list.count(kind) }
    list.append(Self.fault(kind, path, word, id: id, at: range, candidates: candidates()))
  }

  /// - Returns: A fault without an edit: such files are written by programs as often as by people.
  static func fault(
    _ kind: DiagnosticID, _ path: String, _ word: String, id: String? = nil, at range: SourceRange = .fileStart,
    candidates: Candidates
  ) -> Diagnostic {
    var fault = Suggestion.diagnostic(
      kind, in: path, LocatedText(text: word, range: range), arguments: ["id": id ?? word, "value": word],
      candidates: candidates)
    fault.fixIts = []
    return fault
  }
}
