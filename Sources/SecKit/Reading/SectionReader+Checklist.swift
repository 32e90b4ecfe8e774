extension SectionReader {
  /// Reads a section of class `.checklist`.
  /// - Parameter below: The sections below it that continue the list under headings of their own.
  mutating func checklist(_ section: Section, _ below: ArraySlice<Section>) -> Checklist {
    let isScored = info.kind == .step || info.kind == .area
    // Directly below its heading every bullet list holds items; further down only lists that look like it.
    let own: [ListPart<ChecklistItem>] = listParts(
      section.blocks, holdsItems: { $0.start == nil || $0.looksLikeItems },
      { $0.checklistItem($1, isScored: isScored) })
    let further: [ListPart<ChecklistItem>] = listParts(
      below.flatMap { [$0.heading] + $0.flattened }, holdsItems: \.looksLikeItems,
      { $0.checklistItem($1, isScored: isScored) })
    let parts = own + further
    let hasItems = parts.contains { if case .items = $0 { true } else { false } }
    // Items that could not be read are faults of their own.
    if !hasItems {
      report(.sectionBody, section.range, ["name": "checklist", "expected": "@expected.items"])
    }
    return Checklist(
      id: section.id, title: section.title, level: section.level, parts: parts, items: parts.items())
  }

  private static let scored = Allowed(
    keys: ["impact", "effort", "do", "for", "against", "repeat", "when"],
    flags: ["critical", "noticeable", "overwrites", "safety"])
  /// An organisation answers as one: no profiles and no exposure select items.
  private static let scoredForAll = Allowed(
    keys: ["impact", "effort", "do", "against", "repeat"], flags: ["critical"])
  private static let unscored = Allowed(keys: ["effort"])

  private mutating func checklistItem(_ item: ListItem, isScored: Bool) -> ChecklistItem? {
    let attributes = item.attributes
    check(attributes, allowed: info.kind == .area ? Self.scoredForAll : isScored ? Self.scored : Self.unscored)
    if item.marker == nil {
      report(.itemWithoutMarker, SourceRange(at: item.range.start))
    }
    // It would be published as done.
    if item.marker == .checked { report(.itemChecked, SourceRange(at: item.range.start)) }
    if !item.lead.hasWords {
      report(.itemWithoutText, SourceRange(at: item.range.start), ["hint": "@hint.item-text"])
    }
    refuseBoxes(in: item.rest)
    guard let id = requiredID(attributes, at: item.range) else { return nil }
    let effort = effort(attributes)
    let against = list(attributes, "against")
    var weight: ChecklistItem.Weight?
    if isScored {
      for key in ["impact", "effort", "against"] where attributes.value(key) == nil {
        report(
          .attributeMissing, attributes.range ?? item.range, ["name": key, "hint": "@hint.item-\(key)"])
      }
      weight = ChecklistItem.Weight(
        impact: integer(attributes, "impact", in: 1...3) ?? 1, isCritical: attributes.hasFlag("critical"),
        against: against.map(\.text))
    }
    references += against.map { Reference($0, .attack) }
    let profiles = list(attributes, "for")
    references += profiles.map { Reference($0, .profile) }
    return ChecklistItem(
      id: id, text: item.lead, action: attributes.value("do"), details: item.rest, weight: weight, effort: effort,
      profiles: profiles.map(\.text), repeat: period(attributes, "repeat"), condition: condition(attributes),
      isNoticeable: attributes.hasFlag("noticeable"),
      overwritesTraces: attributes.hasFlag("overwrites"), isForSafety: attributes.hasFlag("safety"),
      range: SourceRange(item.range.start, attributes.range?.end ?? item.range.start))
  }

  private mutating func effort(_ attributes: Attributes) -> Effort? {
    guard let value = attributes.value("effort") else { return nil }
    if let effort = Effort(value.text) { return effort }
    report(
      .attributeValue, value.range, ["name": "effort", "value": value.text, "expected": "@expected.effort"])
    return nil
  }

  private mutating func period(_ attributes: Attributes, _ key: String) -> Period? {
    guard let value = attributes.value(key) else { return nil }
    if let period = Period(value.text) { return period }
    report(.periodInvalid, value.range, ["value": value.text])
    return nil
  }

  private mutating func condition(_ attributes: Attributes) -> ExposureCondition? {
    guard let value = attributes.value("when") else { return nil }
    let parts = value.text.split(separator: ":", omittingEmptySubsequences: false)
    let level = parts.count == 2 ? Int(parts[1]) : parts.count == 1 ? 1 : nil
    guard let level, (1...2).contains(level), let question = parts.first, !question.isEmpty else {
      report(
        .attributeValue, value.range, ["name": "when", "value": value.text, "expected": "@expected.when"])
      return nil
    }
    references.append(
      Reference(LocatedText(text: String(question), range: value.range), .exposure))
    return ExposureCondition(question: String(question), level: level)
  }
}

extension Block.List {
  /// Whether the author meant items: some item has a box or attributes.
  var looksLikeItems: Bool { hasBoxes || items.contains { $0.attributes.range != nil } }
}
