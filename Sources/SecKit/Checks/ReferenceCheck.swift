/// Every word that must name something elsewhere does.
enum ReferenceCheck {
  static func check(_ catalog: Catalog) -> [Diagnostic] {
    let known = Known(catalog)
    return catalog.documents.flatMap { document in
      document.references.compactMap { reference in
        let candidates = known.candidates(for: reference.target, in: document)
        guard !candidates.names.contains(reference.word.text) else { return nil }
        return Suggestion.diagnostic(
          .referenceUnknown, in: document.source.path, reference.word,
          arguments: ["id": reference.word.text, "what": candidates.what], candidates: candidates.sorted)
      }
    }
  }

  private struct Candidates {
    let names: Set<String>
    let sorted: [String]
    let what: String

    init(_ names: [String], what: String) {
      self.names = Set(names)
      sorted = names.sorted()
      self.what = what
    }
  }

  private struct Known {
    let attacks: Candidates
    let attacksAndCategories: Candidates
    let profiles: Candidates
    let exposure: Candidates
    let questions: Candidates

    init(_ catalog: Catalog) {
      let ids = catalog.attacks.map(\.article.info.id)
      attacks = Candidates(ids, what: "@what.attacks")
      attacksAndCategories = Candidates(
        ids + Attack.Category.allCases.map(\.rawValue), what: "@what.attacks")
      profiles = Candidates(
        catalog.profiles?.profiles.compactMap(\.id.local) ?? [], what: "@what.profiles")
      exposure = Candidates(
        catalog.profiles?.exposure.compactMap(\.id.local) ?? [], what: "@what.exposure")
      questions = Candidates(catalog.questions.map(\.id.description), what: "@what.questions")
    }

    func candidates(for target: Reference.Target, in document: Document) -> Candidates {
      switch target {
      case .attack: attacks
      case .attackOrCategory: attacksAndCategories
      case .profile: profiles
      case .exposure: exposure
      case .question: questions
      case .objective: Candidates(document.info.objectives.map(\.id), what: "@what.objectives")
      }
    }
  }
}
