/// Reads answers to questions: `{"answers": {"cuentas/segundo-factor": ["b"]}}`, letters in the author's order, or the ids of
/// choices, which stay true when the author adds or moves some.
public enum QuizAnswersReader {
  /// All faults come back at once, each at its place in the file.
  public static func read(
    _ bytes: [UInt8], path: String, catalog: Catalog
  ) -> Diagnosed<[ContentID: Response]> {
    var file = AnswersFileReader(path: path)
    guard let members = file.members(of: bytes, keys: ["version", "answers"]) else {
      return Diagnosed(nil, file.faults)
    }
    if let value = members["version"], value.content != .number(AnswersReader.version) {
      file.report(syntax: "json.version", at: value.range)
    }
    let known = Candidates(catalog.questions.map(\.id.description).sorted())
    let questions = Dictionary(catalog.questions.map { ($0.id.description, $0) }) { first, _ in first }
    var answers: [ContentID: Response] = [:]
    lazy var lock = MovedChoices(catalog)
    for member in file.object(members["answers"]) {
      guard let question = questions[member.name] else {
        file.report(.answersUnknownID, member.name, at: member.nameRange, candidates: known)
        continue
      }
      let texts = file.texts(member.value)
      let (response, unknown) = question.read(texts.map(\.text)) { lock.home(of: $0, in: question) }
      let words = unknown.isEmpty ? [] : question.answerWords
      for (text, range) in unknown.map({ texts[$0] }) {
        file.report(.answersUnknownValue, text, id: member.name, at: range, candidates: Candidates(words))
      }
      answers[question.id] = response
    }
    return Diagnosed(file.faults.isEmpty ? answers : nil, file.faults)
  }

  /// `a` for the first choice; `aa` follows `z`.
  public static func letter(_ index: Int) -> String {
    let letter = String(Character(Unicode.Scalar(UInt8(97 + max(index, 0) % 26))))
    return index < 26 ? letter : self.letter(index / 26 - 1) + letter
  }
}

/// Where choices of earlier content live today, by `ids.lock`.
private struct MovedChoices {
  private let resolve: (String) -> String?

  init(_ catalog: Catalog) {
    let existing = Set(catalog.questions.flatMap(\.entryIDs))
    resolve = catalog.assessment.lock?.resolver(existing) ?? { _ in nil }
  }

  /// Nil for a choice that is gone, or another question's.
  func home(of id: ChoiceID, in question: Question) -> ChoiceID? {
    guard let home = resolve("\(question.id)/\(id)"), home.hasPrefix("\(question.id)/") else { return nil }
    return ChoiceID(home.dropFirst(question.id.description.count + 1))
  }
}
