/// Finds the questions a person asked for.
public enum QuizSelection {
  /// - Parameter ids: document ids, question ids, or nothing for every question of the steps.
  /// - Returns: questions in the catalog's order, each once; unknown ids are faults.
  public static func questions(_ ids: [String], in catalog: Catalog) -> Diagnosed<[Question]> {
    guard !ids.isEmpty else { return Diagnosed(catalog.steps.flatMap(\.article.questions)) }
    let all = catalog.questions
    let documents = Set(all.map(\.id.document))
    var wanted: Set<ContentID> = []
    var found: [Diagnostic] = []
    for id in ids {
      let matches = all.filter { $0.id.description == id || $0.id.document == id }
      if matches.isEmpty {
        found.append(
          AnswersFileReader.fault(
            .answersUnknownID, "quiz", id, candidates: documents.sorted() + all.map(\.id.description)))
      }
      wanted.formUnion(matches.map(\.id))
    }
    return Diagnosed(found.isEmpty ? all.filter { wanted.contains($0.id) } : nil, found)
  }
}
