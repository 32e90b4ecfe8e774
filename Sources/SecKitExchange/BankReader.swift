import SecKit

/// What readers of banks share: texts made into the Markdown that we write, ids, faults with their places.
struct BankReader {
  /// A question as a file has it; a field that is not there is nil.
  struct Draft {
    var fields: [Field: LocatedText] = [:]
    var parts: [Part] = []
    let range: SourceRange

    struct Part {
      var label: LocatedText?
      var allowsSeveral: Bool?
      var choices: [Choice] = []
      let range: SourceRange
    }

    struct Choice {
      var id: LocatedText?
      let text: LocatedText
      var details: LocatedText?
      var feedback: LocatedText?
      var isRight = false
    }
  }

  /// What a question has besides its parts, by the name it has in every file.
  enum Field: String, CaseIterable {
    case id, type, prompt, situation, explanation, objective, reviewed
  }

  private let source: SourceFile
  private(set) var faults = FaultList()
  /// How many faults were reported, those that are only counted included.
  private(set) var count = 0
  private var places: [ContentID: SourceRange] = [:]

  init(_ source: SourceFile) { self.source = source }

  mutating func report(_ id: DiagnosticID, _ range: SourceRange, _ arguments: [String: String]) {
    count += 1
    faults.append(Diagnostic(id, in: source.path, range, arguments))
  }

  mutating func report(syntax label: String, at range: SourceRange) {
    report(.bankSyntax, range, ["problem": "@" + label])
  }

  /// - Parameter problem: what is amiss, by the last part of its name in the message tables.
  mutating func report(_ name: String, _ value: String, at range: SourceRange, _ problem: String) {
    report(.bankValue, range, ["name": name, "value": String(value.prefix(80)), "problem": "@bank." + problem])
  }

  /// A question without faults, nil for one with some.
  mutating func question(_ draft: Draft) -> BankQuestion? {
    let before = count
    let id = self.id(draft)
    let kind = self.kind(draft)
    let prompt = words(draft.fields[.prompt], "prompt", at: draft.range)
    let parts = draft.parts.map { self.part($0, of: kind) }
    if draft.parts.isEmpty { report("parts", "", at: draft.range, "missing") }
    let question = id.flatMap { id in
      kind.map { kind in
        BankQuestion(
          id: id, kind: kind, prompt: prompt, situation: blocks(draft.fields[.situation]), parts: parts,
          explanation: blocks(draft.fields[.explanation]), objective: objective(draft), reviewed: reviewed(draft))
      }
    }
    return count == before ? question : nil
  }
}

extension BankReader {
  private mutating func id(_ draft: Draft) -> ContentID? {
    guard let text = draft.fields[.id], !text.text.isEmpty else {
      report("id", "", at: draft.range, "missing")
      return nil
    }
    guard let id = ContentID(text.text), id.local != nil else {
      report("id", text.text, at: text.range, "id")
      return nil
    }
    guard places.updateValue(text.range, forKey: id) == nil else {
      report("id", text.text, at: text.range, "twice")
      return nil
    }
    return id
  }

  private mutating func kind(_ draft: Draft) -> Question.Kind? {
    guard let text = draft.fields[.type], !text.text.isEmpty else {
      report("type", "", at: draft.range, "missing")
      return nil
    }
    guard let kind = Question.Kind(rawValue: text.text) else {
      report("type", text.text, at: text.range, "type")
      return nil
    }
    return kind
  }

  private mutating func objective(_ draft: Draft) -> String? {
    guard let text = draft.fields[.objective], !text.text.isEmpty else { return nil }
    if !ContentID.isSlug(text.text) { report("objective", text.text, at: text.range, "slug") }
    return text.text
  }

  private mutating func reviewed(_ draft: Draft) -> CalendarDate? {
    guard let text = draft.fields[.reviewed], !text.text.isEmpty else { return nil }
    let date = CalendarDate(text.text)
    if date == nil { report("reviewed", text.text, at: text.range, "date") }
    return date
  }

  private mutating func part(_ draft: Draft.Part, of kind: Question.Kind?) -> BankQuestion.Part {
    var ids: Set<ChoiceID> = []
    let choices = draft.choices.map { self.choice(in: $0, of: kind, &ids) }
    if choices.count < 2 { report("choices", "", at: draft.range, "few") }
    let allowsSeveral = draft.allowsSeveral ?? kind?.allowsSeveral ?? false
    let right = choices.count(where: \.isRight)
    if kind != nil, right == 0 || right > 1 && !allowsSeveral {
      report("key", String(right), at: draft.range, right == 0 ? "no-key" : "two-keys")
    }
    let label = draft.label.map { self.line($0) } ?? ""
    return BankQuestion.Part(label: label, allowsSeveral: allowsSeveral, choices: choices)
  }

  private mutating func choice(
    in draft: Draft.Choice, of kind: Question.Kind?, _ ids: inout Set<ChoiceID>
  ) -> BankQuestion.Choice {
    let text = words(draft.text, "choice", at: draft.text.range)
    var id = ChoiceID(words: MarkdownText.plain(text))
    let place = draft.id ?? draft.text
    if let given = draft.id, !given.text.isEmpty {
      if let own = ChoiceID(given.text) { id = own } else { report("choice-id", given.text, at: given.range, "slug") }
    } else if kind == .trueFalse {
      // Whoever made the bank wrote in some language that is known here.
      if LanguageProfile.all.contains(where: { $0.verdicts.true == id.description }) { id = .yes }
      if LanguageProfile.all.contains(where: { $0.verdicts.false == id.description }) { id = .no }
    }
    if kind == .trueFalse, id != .yes, id != .no { report("choice-id", id.description, at: place.range, "true-false") }
    if !ids.insert(id).inserted { report("choice-id", id.description, at: place.range, "twice") }
    return BankQuestion.Choice(
      id: id, text: text, details: blocks(draft.details), feedback: blocks(draft.feedback), isRight: draft.isRight)
  }

  /// One line that somebody reads.
  private mutating func words(_ text: LocatedText?, _ name: String, at range: SourceRange) -> String {
    let line = text.map { self.line($0) } ?? ""
    if !MarkdownText.plain(line).hasWords { report(name, "", at: text?.range ?? range, "missing") }
    return line
  }

  private mutating func line(_ text: LocatedText) -> String {
    let read = MarkdownText.line(text.text)
    pass(read.diagnostics, at: text.range)
    return read.value ?? ""
  }

  private mutating func blocks(_ text: LocatedText?) -> String {
    guard let text else { return "" }
    let read = MarkdownText.blocks(text.text)
    pass(read.diagnostics, at: text.range)
    return read.value ?? ""
  }

  /// Faults of a text's Markdown, at the field that holds it.
  private mutating func pass(_ faults: [Diagnostic], at range: SourceRange) {
    for fault in faults where fault.severity == .error { report(fault.id, range, fault.arguments) }
  }
}
