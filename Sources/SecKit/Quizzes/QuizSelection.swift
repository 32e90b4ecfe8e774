/// Finds the questions that a person asks for.
public enum QuizSelection {
  /// Selects questions by ids.
  /// - Parameters:
  ///   - ids: Document ids and question ids; none for every question of the steps.
  ///   - catalog: The catalog that contains the questions.
  /// - Returns: The questions in the catalog's order, each once; no value if an id is unknown.
  public static func questions(_ ids: [String], in catalog: Catalog) -> Diagnosed<[Question]> {
    guard !ids.isEmpty else { return Diagnosed(catalog.steps.flatMap(\.article.questions)) }
    let all = catalog.questions
    let documents = Set(all.map(\.id.document))
    let known = Candidates(documents.sorted() + all.map(\.id.description))
    let wanted = Set(ids)
    let found = ids.filter { !known.contains($0) }.map {
      AnswersFileReader.fault(.answersUnknownID, "quiz", $0, candidates: known)
    }
    guard found.isEmpty else { return Diagnosed(nil, found) }
    return Diagnosed(all.filter { wanted.contains($0.id.document) || wanted.contains($0.id.description) })
  }
}
