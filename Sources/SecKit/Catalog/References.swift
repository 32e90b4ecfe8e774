/// Checks that every word that must name something elsewhere does.
enum References {
  static func faults(in documents: [Document], _ known: Known) -> [Diagnostic] {
    documents.flatMap { document in
      var faults = FaultList()
      var objectives: Candidates?
      for reference in document.references {
        let (candidates, what) =
          known.candidates(for: reference.target)
          ?? {
            let made = objectives ?? Candidates(document.info.objectives.map(\.id))
            objectives = made
            return (made, "@what.objectives")
          }()
        guard !candidates.contains(reference.word.text), !known.mayBe(reference, in: document) else { continue }
        guard faults.keeps(.referenceUnknown) else {
          faults.count(.referenceUnknown)
          continue
        }
        faults.append(
          Suggestion.diagnostic(
            .referenceUnknown, in: document.source.path, reference.word,
            arguments: ["id": reference.word.text, "what": what], candidates: candidates))
      }
      return faults.all
    }
  }

  /// The names that exist.
  struct Known {
    let attacks: Candidates
    let attacksAndCategories: Candidates
    let profiles: Candidates
    let exposure: Candidates
    let questions: Candidates
    let gaps: Gaps

    init(_ content: AssessmentContent, questions: [Question], gaps: Gaps, language: LanguageProfile) {
      let ids = content.attacks.map(\.id)
      attacks = Candidates(ids)
      attacksAndCategories = Candidates(ids + language.categoryWords.map(\.word))
      profiles = Candidates(content.profiles?.profiles.compactMap(\.id.local) ?? [])
      exposure = Candidates(content.profiles?.exposure.compactMap(\.id.local) ?? [])
      self.questions = Candidates(questions.map(\.id.description))
      self.gaps = gaps
    }

    /// Nil for names that the document itself must define.
    fileprivate func candidates(for target: Reference.Target) -> (Candidates, what: String)? {
      switch target {
      case .attack: (attacks, "@what.attacks")
      case .attackOrCategory: (attacksAndCategories, "@what.attacks")
      case .profile: (profiles, "@what.profiles")
      case .exposure: (exposure, "@what.exposure")
      case .question: (questions, "@what.questions")
      case .objective: nil
      }
    }

    /// Whether a word may name something in a file that is not whole.
    fileprivate func mayBe(_ reference: Reference, in document: Document) -> Bool {
      let word = reference.word.text
      return switch reference.target {
      case .attack, .attackOrCategory: gaps.hold(document: word, in: .attack)
      case .profile, .exposure: gaps.hold(local: word, in: .profiles)
      case .question: ContentID(word).map(gaps.hold) ?? false
      case .objective: gaps.file(at: document.source.location) != nil
      }
    }
  }
}
