import SecKit

/// The assessment has advice for everybody: no set of items that applies to somebody leaves the plan empty, every item can be
/// recommended, every exposure answer changes something. Applies to a person's steps and to an organisation's areas.
struct AssessmentReachesEverything: CatalogRule {
  var kinds: Set<DocumentKind>? { [.step, .area, .profiles, .attack] }

  func check(_ input: CatalogContext) -> [Diagnostic] {
    let catalog = input.catalog
    // What a file that is not whole would ask, and whom, is unknown.
    return AssessmentSubject.allCases.filter { subject in
      !(subject == .person ? input.gaps.have(.step, .profiles, .attack) : input.gaps.have(.area, .attack))
    }.flatMap { faults(catalog, $0) }
  }

  private func faults(_ catalog: Catalog, _ subject: AssessmentSubject) -> [Diagnostic] {
    let content = catalog.assessment
    let steps = content.steps(of: subject)
    let items = steps.flatMap(\.article.items)
    // An organisation answers as one: it has no profiles and no exposure.
    let profiles = subject == .person ? catalog.profiles : nil
    guard let first = steps.first, !items.isEmpty else { return [] }
    let proof = AssessmentProof(
      profiles: profiles?.profiles.compactMap(\.id.local) ?? [],
      questions: profiles?.exposure.compactMap(\.id.local) ?? [],
      holding: profiles?.exposure.filter { $0.isAboutWatching || $0.isAboutEvidence }.compactMap(\.id.local) ?? [],
      items: items
    ) { Assessment.report(on: $0, in: content, subject: subject) }
    let place = Place(
      path: (profiles?.article ?? first.article).info.place.path,
      fallback: (profiles?.article ?? first.article).info.place.idRange, profiles: profiles)
    return proof.findings().map { fault($0, place, proof) } + unreachable(proof, steps)
      + proof.idleQuestions().map { fault("@problem.idle-answer", $0, place.path, place.range(of: $0)) }
  }

  /// The places of profiles and questions.
  private struct Place {
    let path: String
    let fallback: SourceRange
    let profiles: Profiles?

    /// The place of a profile or question, or of the document's id.
    func range(of id: String?) -> SourceRange {
      profiles?.profiles.first { $0.id.local == id }?.range ?? profiles?.exposure.first { $0.id.local == id }?.range
        ?? fallback
    }
  }

  private func fault(_ problem: String, _ name: String, _ path: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(.assessmentUnreachable, in: path, range, ["problem": problem, "id": name])
  }

  private func fault(_ finding: AssessmentProof.Finding, _ place: Place, _ proof: AssessmentProof) -> Diagnostic {
    let person = finding.person
    let profiles = proof.profiles.filter(person.profiles.contains)
    let answered = proof.questions.filter { person.exposure[$0] != nil }
    let words = profiles + answered.map { "\($0):\(person.exposure[$0] ?? 0)" }
    let problem = finding.fault == .empty ? "@problem.empty-plan" : "@problem.wrong-actions"
    return fault(
      problem + (words.isEmpty ? "-anyone" : ""), words.joined(separator: ", "), place.path,
      place.range(of: (profiles + answered).first))
  }

  private func unreachable(_ proof: AssessmentProof, _ steps: [Step]) -> [Diagnostic] {
    let unreachable = Set(proof.unreachableItems().map(\.id))
    return steps.flatMap { step in
      step.article.items.filter { unreachable.contains($0.id) }.map {
        fault("@problem.unreachable-item", $0.id.description, step.article.info.place.path, $0.range)
      }
    }
  }
}
