/// The assessment has something to say to everybody: no profile is left with an empty plan, every item can be recommended,
/// every exposure answer changes something.
struct AssessmentReachesEverything: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    let catalog = input.catalog
    guard let profiles = catalog.profiles, !catalog.steps.isEmpty else { return [] }
    return emptyPlans(catalog, profiles) + unreachableItems(catalog, profiles) + idleAnswers(catalog, profiles)
  }

  private func fault(_ problem: String, _ name: String, _ path: String, _ range: SourceRange) -> Diagnostic {
    Diagnostic(.assessmentUnreachable, in: path, range, ["problem": problem, "id": name])
  }

  /// What applies grows with profiles and with exposure, so that each profile alone without any exposure is the smallest
  /// case: if none of these is empty, no combination is.
  private func emptyPlans(_ catalog: Catalog, _ profiles: Profiles) -> [Diagnostic] {
    let none = Dictionary(uniqueKeysWithValues: profiles.exposure.compactMap { $0.id.local.map { ($0, 0) } })
    return profiles.profiles.compactMap { profile in
      guard let id = profile.id.local else { return nil }
      let answers = answering(.notYet, Answers(profiles: [id], exposure: none), catalog)
      guard Assessment.report(on: answers, in: catalog.assessment).nextActions.isEmpty else { return nil }
      return fault("@problem.empty-plan", id, profiles.article.info.place.path, profile.range)
    }
  }

  /// An item is reachable when somebody for whom it is the only gap is told to do it.
  private func unreachableItems(_ catalog: Catalog, _ profiles: Profiles) -> [Diagnostic] {
    let all = Dictionary(uniqueKeysWithValues: profiles.exposure.compactMap { $0.id.local.map { ($0, 2) } })
    var found: [Diagnostic] = []
    for step in catalog.steps {
      for item in step.article.items {
        let person = Answers(profiles: Set(item.profiles.prefix(1)), exposure: all)
        var answers = answering(.yes, person, catalog)
        answers.items[item.id] = .notYet
        let report = Assessment.report(on: answers, in: catalog.assessment)
        if report.nextActions.map(\.id) != [item.id] {
          found.append(
            fault("@problem.unreachable-item", item.id.description, step.article.info.place.path, item.range))
        }
      }
    }
    return found
  }

  /// Raising one answer by one level must change a relevance or what applies.
  private func idleAnswers(_ catalog: Catalog, _ profiles: Profiles) -> [Diagnostic] {
    profiles.exposure.compactMap { question in
      guard let id = question.id.local else { return nil }
      let effects = (0...2).map { level in effect(of: Answers(exposure: [id: level]), catalog) }
      guard effects[0] == effects[1] || effects[1] == effects[2] else { return nil }
      return fault("@problem.idle-answer", id, profiles.article.info.place.path, question.range)
    }
  }

  private struct Effect: Equatable {
    let relevance: [String: Relevance]
    let items: [ContentID]
  }

  private func effect(of answers: Answers, _ catalog: Catalog) -> Effect {
    let report = Assessment.report(on: answers, in: catalog.assessment)
    return Effect(
      relevance: Dictionary(report.attacks.map { ($0.attack, $0.relevance) }) { first, _ in first },
      items: catalog.steps.flatMap(\.article.items).filter(answers.concerns).map(\.id))
  }

  private func answering(_ answer: Answer, _ person: Answers, _ catalog: Catalog) -> Answers {
    var answers = person
    for item in catalog.steps.flatMap(\.article.items) where person.concerns(item) { answers.items[item.id] = answer }
    return answers
  }
}
