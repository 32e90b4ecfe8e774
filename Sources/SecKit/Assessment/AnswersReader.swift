/// Reads an answers file: `{"profile": [...], "exposure": {...}, "answers": {...}}`.
public enum AnswersReader {
  static let keys = ["version", "profile", "exposure", "answers"]
  /// The version of the file's format.
  static let version = "1"

  /// Reads a file and reports all faults at once, each at its place.
  /// - Parameters:
  ///   - bytes: The file as read.
  ///   - path: The path shown in messages.
  ///   - content: The content whose items the answers refer to.
  public static func read(_ bytes: [UInt8], path: String, content: AssessmentContent) -> Diagnosed<Answers> {
    var file = AnswersFileReader(path: path)
    guard let members = file.members(of: bytes, keys: keys) else { return Diagnosed(nil, file.faults) }
    if let value = members["version"], value.content != .number(version) {
      file.report(syntax: "json.version", at: value.range)
    }
    let answers = Answers(
      profiles: profiles(members["profile"], &file, content), exposure: exposure(members["exposure"], &file, content),
      items: items(members["answers"], &file, content))
    return Diagnosed(file.faults.isEmpty ? answers : nil, file.faults)
  }

  private static func profiles(
    _ value: JSONValue?, _ file: inout AnswersFileReader, _ content: AssessmentContent
  ) -> Set<String> {
    let known = Candidates(content.profiles?.profiles.compactMap(\.id.local) ?? [])
    var chosen: Set<String> = []
    for (profile, range) in file.texts(value) {
      if known.contains(profile) {
        chosen.insert(profile)
      } else {
        file.report(.answersUnknownID, profile, at: range, candidates: known)
      }
    }
    return chosen
  }

  private static func exposure(
    _ value: JSONValue?, _ file: inout AnswersFileReader, _ content: AssessmentContent
  ) -> [String: Int] {
    let all = content.profiles?.exposure ?? []
    let questions = Dictionary(all.compactMap { question in question.id.local.map { ($0, question) } }) { first, _ in
      first
    }
    let known = Candidates(all.compactMap(\.id.local))
    var levels: [String: Int] = [:]
    for member in file.object(value) {
      guard let question = questions[member.name] else {
        file.report(.answersUnknownID, member.name, at: member.nameRange, candidates: known)
        continue
      }
      guard let text = file.text(member.value) else { continue }
      if let answer = question.answers.first(where: { $0.id == text || String($0.level) == text }) {
        levels[member.name] = answer.level
      } else {
        file.report(
          .answersUnknownValue, text, id: member.name, at: member.value.range,
          candidates: Candidates(question.answers.map(\.id)))
      }
    }
    return levels
  }

  private static func items(
    _ value: JSONValue?, _ file: inout AnswersFileReader, _ content: AssessmentContent
  ) -> [ContentID: Answer] {
    let ids = Dictionary(
      (content.steps + content.areas).flatMap(\.article.items).map { ($0.id.description, $0.id) }
    ) { first, _ in first }
    let known = Candidates(ids.keys.sorted())
    let words = Candidates(Answer.allCases.map(\.rawValue))
    var answers: [ContentID: Answer] = [:]
    for member in file.object(value) {
      guard let id = ids[member.name] else {
        file.report(.answersUnknownID, member.name, at: member.nameRange, candidates: known)
        continue
      }
      guard let text = file.text(member.value) else { continue }
      if let answer = Answer(rawValue: text) {
        answers[id] = answer
      } else {
        file.report(.answersUnknownValue, text, id: member.name, at: member.value.range, candidates: words)
      }
    }
    return answers
  }
}
