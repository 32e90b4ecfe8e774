/// The grammar of each type of question: what its list must hold.
extension SectionReader {
  /// Whether a list of a question is the one that is answered.
  static func isAnswered(_ list: Block.List, in kind: Question.Kind?) -> Bool {
    switch kind {
    case .single?, .multiple?, .trueFalse?, .scenario?, nil: list.hasBoxes
    }
  }

  /// What cannot be answered as its type says is reported, and read as what it holds: choices, and any number of right ones. Its
  /// words are shown all the same where somebody publishes despite errors.
  /// - Returns: nil without a type.
  mutating func body(_ draft: QuestionDraft, of kind: Question.Kind?, at range: SourceRange) -> Question.Body? {
    let read = choices(draft, takeIDs: kind != .trueFalse)
    let body: Question.Body?
    switch kind {
    case .single?: body = onlyKey(read, at: range).map { .single(read.choices, key: $0) } ?? read.asItStands
    case .multiple?: body = someKeys(read, at: range)
    case .trueFalse?: body = trueFalse(read, at: range) ?? read.asItStands
    case .scenario?: body = onlyKey(read, at: range).map { .scenario(read.choices, key: $0) } ?? read.asItStands
    // How many answers there must be hangs on the type, whose own fault is enough.
    case nil: body = nil
    }
    if !draft.isExplained { report(.quizExplanation, range) }
    if kind == .scenario {
      if !draft.situation.contains(where: { $0.message != nil }) {
        report(.quizMessage, range, ["fence": language.messageFence])
      }
      if !draft.hasSigns { report(.quizSigns, range) }
    }
    return body
  }

  private mutating func onlyKey(_ read: ReadChoices, at range: SourceRange) -> ChoiceID? {
    let isList = isList(read, at: range)
    return hasOneKey(read, at: range) && isList ? read.keys.first : nil
  }

  private mutating func someKeys(_ read: ReadChoices, at range: SourceRange) -> Question.Body {
    _ = isList(read, at: range)
    if read.keys.isEmpty, !read.choices.isEmpty {
      report(.quizKeys, range, ["count": "0", "expected": "@expected.some-keys"])
    }
    return read.asItStands
  }

  private mutating func isList(_ read: ReadChoices, at range: SourceRange) -> Bool {
    if read.choices.count < 2 { report(.quizChoices, range, ["expected": "@expected.choices"]) }
    return read.choices.count > 1
  }

  private mutating func hasOneKey(_ read: ReadChoices, at range: SourceRange) -> Bool {
    if read.keys.count != 1, !read.choices.isEmpty {
      report(.quizKeys, range, ["count": String(read.keys.count), "expected": "@expected.one-key"])
    }
    return read.keys.count == 1
  }

  /// The two choices are the words of the language for true and false, in either order.
  private mutating func trueFalse(_ read: ReadChoices, at range: SourceRange) -> Question.Body? {
    let hasOneKey = hasOneKey(read, at: range)
    guard read.choices.count == 2 else {
      report(.quizChoices, range, ["expected": "@expected.two-choices"])
      return nil
    }
    var open: [(word: String, id: ChoiceID)] = [(language.verdicts.true, .yes), (language.verdicts.false, .no)]
    var choices: [Question.Choice] = []
    var isTrue = false
    for choice in read.choices {
      let words = choice.text.plainText.trimmed.lowercased()
      let word = words.hasSuffix(".") ? String(words.dropLast()) : words
      if let index = open.firstIndex(where: { $0.word == word }) {
        let id = open.remove(at: index).id
        choices.append(choice.with(id))
        if read.keys.contains(choice.id) { isTrue = id == .yes }
      } else if !word.isEmpty {
        report(
          .quizTrueFalse, choice.range,
          [
            "text": choice.text.plainText.trimmed, "true": language.verdicts.true.capitalizedFirst,
            "false": language.verdicts.false.capitalizedFirst,
          ])
      }
    }
    return hasOneKey && choices.count == 2 ? .trueFalse(choices, isTrue: isTrue) : nil
  }
}

/// A list of choices, and which of them are marked as right.
private struct ReadChoices {
  var choices: [Question.Choice] = []
  var keys: Set<ChoiceID> = []

  var asItStands: Question.Body { .multiple(choices, keys: keys) }
}

extension SectionReader {
  /// Reads the list's items as choices. No two have the same id.
  private mutating func choices(_ draft: QuestionDraft, takeIDs: Bool = true) -> ReadChoices {
    var read = ReadChoices()
    var ids = ChoiceIDs()
    for (list, range) in draft.lists { refuseNumbers(list, at: range) }
    for item in draft.lists.flatMap(\.list.items) {
      let start = SourceRange(at: item.range.start)
      let id = ids.take(item, takesWritten: takeIDs, &self)
      read.choices.append(choice(item, id, at: start))
      if item.marker == .checked { read.keys.insert(id) }
    }
    refuseBeyondKeys(read.choices.map(\.range))
    return read
  }

  private mutating func choice(_ item: ListItem, _ id: ChoiceID, at start: SourceRange) -> Question.Choice {
    if item.marker == nil { report(.itemWithoutMarker, start) }
    if !item.lead.hasWords { report(.itemWithoutText, start, ["hint": "@hint.choice-text"]) }
    let rest = item.rest
    refuseBoxes(in: rest)
    let quote = rest.firstIndex(where: \.isQuote) ?? rest.endIndex
    if quote == rest.endIndex { report(.quizFeedback, start) }
    let feedback = rest[quote...].flatMap { block -> [Block] in
      if case .quote(let quoted) = block.content { return quoted }
      return [block]
    }
    return Question.Choice(
      id: id, text: item.lead, details: Array(rest[..<quote]), feedback: feedback, range: start)
  }
}

extension Question.Choice {
  /// The same choice under another id.
  fileprivate func with(_ id: ChoiceID) -> Self {
    Self(id: id, text: text, details: details, feedback: feedback, range: range)
  }
}
