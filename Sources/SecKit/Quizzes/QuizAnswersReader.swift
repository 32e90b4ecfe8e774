/// Reads answers to questions: `{"answers": {"cuentas/segundo-factor": ["b"]}}`, letters in the author's order.
public enum QuizAnswersReader {
  /// All faults come back at once, each at its place in the file.
  public static func read(
    _ bytes: [UInt8], path: String, catalog: Catalog
  ) -> Diagnosed<[ContentID: Set<Int>]> {
    var file = AnswersFileReader(path: path)
    guard let members = file.members(of: bytes, keys: ["version", "answers"]) else {
      return Diagnosed(nil, file.faults)
    }
    if let value = members["version"], value.content != .number(AnswersReader.version) {
      file.report(syntax: "json.version", at: value.range)
    }
    let known = Candidates(catalog.questions.map(\.id.description).sorted())
    let questions = Dictionary(catalog.questions.map { ($0.id.description, $0) }) { first, _ in first }
    var answers: [ContentID: Set<Int>] = [:]
    for member in file.object(members["answers"]) {
      guard let question = questions[member.name] else {
        file.report(.answersUnknownID, member.name, at: member.nameRange, candidates: known)
        continue
      }
      let letters = question.choices.indices.map { letter($0) }
      var chosen: Set<Int> = []
      for (text, range) in file.texts(member.value) {
        if let index = letters.firstIndex(of: text.lowercased()) {
          chosen.insert(index)
        } else {
          file.report(.answersUnknownValue, text, id: member.name, at: range, candidates: Candidates(letters))
        }
      }
      answers[question.id] = chosen
    }
    return Diagnosed(file.faults.isEmpty ? answers : nil, file.faults)
  }

  /// `a` for the first choice; `aa` follows `z`.
  public static func letter(_ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(97 + max(index, 0) % 26))))
    return index < 26 ? letter : self.letter(index / 26 - 1) + letter
  }
}
