/// Every word that must name something elsewhere does.
enum ReferenceCheck {
  static func check(_ documents: [Document], _ known: Known) -> [Diagnostic] {
    documents.flatMap { document in
      document.references.compactMap { reference in
        let candidates = known.candidates(for: reference.target, in: document)
        guard !candidates.names.contains(reference.word.text) else { return nil }
        return Suggestion.diagnostic(
          .referenceUnknown, in: document.source.path, reference.word,
          arguments: ["id": reference.word.text, "what": candidates.what], candidates: candidates.sorted)
      }
    }
  }

  struct Candidates {
    let names: Set<String>
    let sorted: [String]
    let what: String

    init(_ names: [String], what: String) {
      self.names = Set(names)
      sorted = names.sorted()
      self.what = what
    }
  }

  /// What there is to name.
  struct Known {
    let attacks: Candidates
    let attacksAndCategories: Candidates
    let profiles: Candidates
    let exposure: Candidates
    let questions: Candidates

    init(_ content: AssessmentContent, questions: [Question]) {
      let ids = content.attacks.map(\.id)
      attacks = Candidates(ids, what: "@what.attacks")
      attacksAndCategories = Candidates(
        ids + Attack.Category.allCases.map(\.rawValue), what: "@what.attacks")
      profiles = Candidates(
        content.profiles?.profiles.compactMap(\.id.local) ?? [], what: "@what.profiles")
      exposure = Candidates(
        content.profiles?.exposure.compactMap(\.id.local) ?? [], what: "@what.exposure")
      self.questions = Candidates(questions.map(\.id.description), what: "@what.questions")
    }

    fileprivate func candidates(for target: Reference.Target, in document: Document) -> Candidates {
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
