#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads an answers file: `{"profile": [...], "exposure": {...}, "answers": {...}}`.
public enum AnswersReader {
  private struct File: Decodable {
    var version: Int?
    var profile: [String]?
    var exposure: [String: String]?
    var answers: [String: String]?
  }

  static let keys: Set<String> = ["version", "profile", "exposure", "answers"]

  /// All faults come back at once; JSON has no places, so they are reported at the file's start and name the id.
  public static func read(_ bytes: [UInt8], path: String, catalog: Catalog) -> Diagnosed<Answers> {
    let file: File
    do {
      let object = try JSONDecoder().decode([String: JSONAny].self, from: Data(bytes))
      var found: [Diagnostic] = []
      for key in object.keys.sorted() where !keys.contains(key) {
        found.append(fault(.answersUnknownID, path, key, candidates: keys.sorted()))
      }
      guard found.isEmpty else { return Diagnosed(nil, found) }
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch let error as DecodingError {
      return .failure(
        Diagnostic(.answersSyntax, in: path, .fileStart, ["problem": error.plainWords]))
    } catch {
      return .failure(
        Diagnostic(.answersSyntax, in: path, .fileStart, ["problem": String(describing: error)]))
    }
    return check(file, path: path, catalog: catalog)
  }

  private static func check(_ file: File, path: String, catalog: Catalog) -> Diagnosed<Answers> {
    var answers = Answers()
    var found: [Diagnostic] = []
    let profiles = catalog.profiles?.profiles.compactMap(\.id.local) ?? []
    for profile in file.profile ?? [] {
      if profiles.contains(profile) {
        answers.profiles.insert(profile)
      } else {
        found.append(fault(.answersUnknownID, path, profile, candidates: profiles))
      }
    }
    let questions = catalog.profiles?.exposure ?? []
    for (id, value) in (file.exposure ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let question = questions.first(where: { $0.id.local == id }) else {
        found.append(fault(.answersUnknownID, path, id, candidates: questions.compactMap(\.id.local)))
        continue
      }
      if let answer = question.answers.first(where: { $0.id == value || String($0.level) == value }) {
        answers.exposure[id] = answer.level
      } else {
        found.append(fault(.answersUnknownValue, path, value, id: id, candidates: question.answers.map(\.id)))
      }
    }
    let items = Dictionary(
      (catalog.steps + catalog.areas).flatMap(\.article.items).map { ($0.id.description, $0.id) }
    ) { first, _ in first }
    for (id, value) in (file.answers ?? [:]).sorted(by: { $0.key < $1.key }) {
      guard let known = items[id] else {
        found.append(fault(.answersUnknownID, path, id, candidates: items.keys.sorted()))
        continue
      }
      if let answer = Answer(rawValue: value) {
        answers.items[known] = answer
      } else {
        found.append(fault(.answersUnknownValue, path, value, id: id, candidates: Answer.allCases.map(\.rawValue)))
      }
    }
    return Diagnosed(found.isEmpty ? answers : nil, found)
  }

  static func fault(
    _ kind: DiagnosticID, _ path: String, _ word: String, id: String? = nil, candidates: [String]
  ) -> Diagnostic {
    Suggestion.diagnostic(
      kind, in: path, Attributes.Located(text: word, range: .fileStart),
      arguments: ["id": id ?? word, "value": word], candidates: candidates
    ).withoutFixIts
  }
}

extension Diagnostic {
  /// For files without places, where an edit could not be made.
  fileprivate var withoutFixIts: Diagnostic {
    var copy = self
    copy.fixIts = []
    return copy
  }
}

/// Any JSON value, of which only the place in the file's shape matters.
struct JSONAny: Decodable {
  init(from decoder: any Decoder) throws {}
}

extension DecodingError {
  /// What is wrong, with the path of the value.
  var plainWords: String {
    func place(_ context: Context) -> String {
      let path = context.codingPath.map(\.stringValue).joined(separator: ".")
      return path.isEmpty ? context.debugDescription : "\(path): \(context.debugDescription)"
    }
    return switch self {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context),
      .dataCorrupted(let context):
      place(context)
    @unknown default: "JSON"
    }
  }
}
