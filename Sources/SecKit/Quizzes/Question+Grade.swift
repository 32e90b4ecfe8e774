extension Question {
  /// Judges an answer. An answer of another shape than the question asks for earns nothing.
  public func grade(_ response: Response) -> Grade {
    switch body {
    case .single, .trueFalse, .scenario: whole(response)
    case .multiple: shared(response)
    }
  }

  /// The answer that earns everything.
  public var rightResponse: Response {
    switch body {
    case .single, .multiple, .trueFalse, .scenario: .choices(body.keys)
    }
  }

  /// The answer that what was picked comes to, part by part of the ``QuestionView``.
  public func response(picked: [Set<ChoiceID>]) -> Response {
    switch body {
    case .single, .multiple, .trueFalse, .scenario: .choices(picked.first ?? [])
    }
  }

  /// What an answer picks, part by part of the ``QuestionView``.
  public func picked(_ response: Response) -> [Set<ChoiceID>] {
    switch body {
    case .single, .multiple, .trueFalse, .scenario: if case .choices(let ids) = response { [ids] } else { [] }
    }
  }

  /// The answer that the words of an answers file give, and the places of those that mean nothing.
  func read(_ words: [String], moved: (ChoiceID) -> ChoiceID?) -> (response: Response, unknown: [Int]) {
    switch body {
    case .single, .multiple, .trueFalse, .scenario: readChoices(words, moved: moved)
    }
  }
}

extension Question {
  private func chosen(_ response: Response) -> Set<ChoiceID> {
    if case .choices(let ids) = response { ids } else { [] }
  }

  /// All or nothing.
  private func whole(_ response: Response) -> Grade {
    let chosen = chosen(response)
    let isRight = chosen == body.keys
    return Grade(
      earned: Fraction(points: isRight ? 1 : 0, possible: 1), missed: body.keys.subtracting(chosen),
      wrong: chosen.subtracting(body.keys))
  }

  /// The share of the right choices that were taken, less the share of the wrong ones that were, never below 0: who takes
  /// everything earns nothing.
  private func shared(_ response: Response) -> Grade {
    let keys = body.keys
    let chosen = chosen(response)
    let wrong = chosen.subtracting(keys)
    let others = max(choices.count - keys.count, 1)
    let points = chosen.intersection(keys).count * others - wrong.count * keys.count
    return Grade(
      earned: Fraction(points: max(points, 0), possible: keys.count * others), missed: keys.subtracting(chosen),
      wrong: wrong)
  }
}
