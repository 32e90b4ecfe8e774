/// The grammar of each type of question: what its list must hold.
extension SectionReader {
  /// Whether a list of a question is the one that is answered.
  static func isAnswered(_ list: Block.List, in kind: Question.Kind?) -> Bool {
    switch kind {
    case .single?, .multiple?, .trueFalse?, .scenario?, nil: list.hasBoxes
    }
  }

  /// - Returns: nil, with faults, for a list from which no answer could be judged.
  mutating func body(_ draft: QuestionDraft, of kind: Question.Kind?, at range: SourceRange) -> Question.Body? {
    let body: Question.Body?
    switch kind {
    case .single?:
      body = choices(draft).onlyKey(&self, at: range).map { .single($0, key: $1) }
    case .multiple?:
      body = choices(draft).someKeys(&self, at: range).map { .multiple($0, keys: $1) }
    case .trueFalse?:
      body = trueFalse(draft, at: range)
    case .scenario?:
      body = choices(draft).onlyKey(&self, at: range).map { .scenario($0, key: $1) }
    case nil:
      // How many answers there must be hangs on the type, whose own fault is enough.
      _ = choices(draft)
      body = nil
    }
    if !draft.isExplained { report(.quizExplanation, range) }
    if kind == .scenario {
      if !draft.situation.contains(where: { $0.message != nil }) { report(.quizMessage, range) }
      if !draft.hasSigns { report(.quizSigns, range) }
    }
    return body
  }

  /// The two choices are `Verdadero` and `Falso`, in either order.
  private mutating func trueFalse(_ draft: QuestionDraft, at range: SourceRange) -> Question.Body? {
    let read = choices(draft, takeIDs: false)
    guard read.choices.count == 2 else {
      report(.quizChoices, range, ["expected": "@expected.two-choices"])
      _ = read.keysAreOne(&self, at: range)
      return nil
    }
    var open: [(word: String, id: ChoiceID)] = [("verdadero", .yes), ("falso", .no)]
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
        report(.quizTrueFalse, choice.range, ["text": choice.text.plainText.trimmed])
      }
    }
    return read.keysAreOne(&self, at: range) && choices.count == 2 ? .trueFalse(choices, isTrue: isTrue) : nil
  }
}

/// A list of choices, and which of them are marked as right.
private struct ReadChoices {
  var choices: [Question.Choice] = []
  var keys: Set<ChoiceID> = []

  func onlyKey(_ reader: inout SectionReader, at range: SourceRange) -> (choices: [Question.Choice], key: ChoiceID)? {
    let isList = isList(&reader, at: range)
    guard keysAreOne(&reader, at: range), isList, let key = keys.first else { return nil }
    return (choices, key)
  }

  func someKeys(
    _ reader: inout SectionReader, at range: SourceRange
  ) -> (choices: [Question.Choice], keys: Set<ChoiceID>)? {
    let isList = isList(&reader, at: range)
    if keys.isEmpty, !choices.isEmpty {
      reader.report(.quizKeys, range, ["count": "0", "expected": "@expected.some-keys"])
    }
    return isList && !keys.isEmpty ? (choices, keys) : nil
  }

  private func isList(_ reader: inout SectionReader, at range: SourceRange) -> Bool {
    if choices.count < 2 { reader.report(.quizChoices, range, ["expected": "@expected.choices"]) }
    return choices.count > 1
  }

  func keysAreOne(_ reader: inout SectionReader, at range: SourceRange) -> Bool {
    if keys.count != 1, !choices.isEmpty {
      reader.report(.quizKeys, range, ["count": String(keys.count), "expected": "@expected.one-key"])
    }
    return keys.count == 1
  }
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
