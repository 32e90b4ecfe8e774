#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Reads answers to questions: `{"answers": {"cuentas/segundo-factor": ["b"]}}`, letters in the author's order.
public enum QuizAnswersReader {
  private struct File: Decodable { var answers: [String: [String]] }

  public static func read(
    _ bytes: [UInt8], path: String, catalog: Catalog
  ) -> Diagnosed<[ContentID: Set<Int>]> {
    let file: File
    do {
      file = try JSONDecoder().decode(File.self, from: Data(bytes))
    } catch let error as DecodingError {
      return .failure(Diagnostic(.answersSyntax, in: path, .fileStart, ["problem": error.plainWords]))
    } catch {
      return .failure(Diagnostic(.answersSyntax, in: path, .fileStart, ["problem": String(describing: error)]))
    }
    let questions = Dictionary(catalog.questions.map { ($0.id.description, $0) }) { first, _ in first }
    var answers: [ContentID: Set<Int>] = [:]
    var found: [Diagnostic] = []
    for (id, letters) in file.answers.sorted(by: { $0.key < $1.key }) {
      guard let question = questions[id] else {
        found.append(AnswersReader.fault(.answersUnknownID, path, id, candidates: questions.keys.sorted()))
        continue
      }
      let known = question.choices.indices.map { letter($0) }
      for value in letters where !known.contains(value.lowercased()) {
        found.append(AnswersReader.fault(.answersUnknownValue, path, value, id: id, candidates: known))
      }
      answers[question.id] = Set(letters.compactMap { known.firstIndex(of: $0.lowercased()) })
    }
    return Diagnosed(found.isEmpty ? answers : nil, found)
  }

  /// `a` for the first choice.
  public static func letter(_ index: Int) -> String {
    let scalar = Unicode.Scalar(UInt8(truncatingIfNeeded: 97 + min(max(index, 0), 25)))
    return String(Character(scalar))
  }
}
