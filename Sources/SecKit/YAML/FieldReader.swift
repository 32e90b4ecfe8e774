/// Takes typed values out of a YAML map, collects every fault, and at the end reports the keys that were never read.
struct FieldReader {
  let source: SourceFile
  let entries: [YAMLValue.Entry]
  /// Where a missing key is reported; nil if the value is not a map, which is reported instead.
  private let range: SourceRange?
  private(set) var asked: [String] = []
  /// Required keys that are missing; at the end the reader looks for what became of them.
  private var absent: [(name: String, hint: String)] = []
  /// The words that authors write for a key in their language, where a hint names them.
  private var choices: [String: String] = [:]
  /// Keys that belong to none of the maps they are in: they may be indented too far.
  var strays: [LocatedText] = []
  var diagnostics = FaultList()

  init(_ value: YAMLValue, in source: SourceFile) {
    self.source = source
    if case .map(let entries) = value.content {
      self.entries = entries
      range = value.range
    } else {
      entries = []
      range = nil
      diagnostics.append(
        Diagnostic(
          .valueType, in: source.path, value.range, ["name": "@expected.front-matter", "expected": Self.mapWords]))
    }
  }

  static let mapWords = "@expected.map"

  /// The entry of a key, if it is present.
  mutating func entry(_ name: String) -> YAMLValue.Entry? {
    if !asked.contains(name) { asked.append(name) }
    return entries.first { $0.key == name }
  }

  mutating func report(_ id: DiagnosticID, _ range: SourceRange, _ arguments: [String: String]) {
    diagnostics.append(Diagnostic(id, in: source.path, range, arguments))
  }

  private mutating func missing(_ name: String, hint: String) { absent.append((name, hint)) }

  private func arguments(_ name: String, hint: String) -> [String: String] {
    ["name": name, "hint": hint, "values": choices[name]].compactMapValues { $0 }
  }

  /// Plain text.
  /// - Parameter hint: What to write, shown if the key is missing; nil makes it optional.
  mutating func text(_ name: String, hint: String?, limit: Int? = nil) -> String? {
    guard let located = locatedText(name, hint: hint, limit: limit) else { return nil }
    if hint != nil, !located.text.hasWords { report(.textEmpty, located.range, ["what": "@empty.key", "name": name]) }
    if let form = PlainText.markdown(in: located.text) {
      report(.markdownInText, located.range, ["name": name, "text": form])
    }
    return located.text
  }

  mutating func locatedText(_ name: String, hint: String?, limit: Int? = nil) -> LocatedText? {
    guard let entry = entry(name) else {
      if let hint { missing(name, hint: hint) }
      return nil
    }
    guard case .text(let text) = entry.value.content else {
      report(.valueType, entry.value.range, ["name": name, "expected": "@expected.text"])
      return nil
    }
    guard !text.trimmed.isEmpty else {
      if let hint { report(.keyMissing, entry.keyRange, arguments(name, hint: hint)) }
      return nil
    }
    if let limit, text.utf8.count > limit, text.count > limit {
      report(
        .textTooLong, entry.value.range,
        ["name": name, "count": String(text.count), "limit": String(limit)])
    }
    if limit != nil, text.trimmed.contains(where: \.isNewline) { report(.textLines, entry.value.range, ["name": name]) }
    return LocatedText(text: text.trimmed, range: entry.value.range)
  }

  /// Reports a word that is not the one expected; if it only looks like it, reports that instead.
  mutating func report(_ id: DiagnosticID, _ located: LocatedText, _ arguments: [String: String]) {
    if let lookalike = Lookalike.diagnostic(in: source.path, located) {
      diagnostics.append(lookalike)
    } else if !HiddenCharacter.find(in: Array(located.text.utf8)[...]).isEmpty {
      // Reported where the hidden character is.
      return
    } else {
      report(id, located.range, arguments)
    }
  }

  /// The address of a web page; reports why a text is not one.
  mutating func webAddress(_ name: String, hint: String?) -> LocatedText? {
    guard let located = locatedText(name, hint: hint) else { return nil }
    judgeWebAddress(located)
    return located
  }

  /// Reports why a text is not the address of a web page.
  mutating func judgeWebAddress(_ located: LocatedText) {
    guard !reportsLookalike(located) else { return }
    do throws(WebAddress.Fault) {
      guard try !WebAddress(located.text).isExternal else { return }
      let fault: WebAddress.Fault = WebAddress.meant(by: located.text) == .missingScheme ? .missingScheme : .notWeb
      diagnostics.append(fault.diagnostic(located.text, in: source.path, located.range))
    } catch {
      diagnostics.append(error.diagnostic(located.text, in: source.path, located.range))
    }
  }

  /// Reports why a text is not a mail address.
  mutating func judgeMailAddress(_ located: LocatedText) {
    guard !reportsLookalike(located) else { return }
    do throws(WebAddress.Fault) {
      _ = try WebAddress("mailto:" + located.text)
    } catch {
      diagnostics.append(error.diagnostic(located.text, in: source.path, located.range))
    }
  }

  /// Whether an address contains a character that only looks like the right one, in which case nothing else is reported about
  /// it.
  private mutating func reportsLookalike(_ located: LocatedText) -> Bool {
    guard let place = Lookalike.Place(inAddress: located.text) else { return false }
    diagnostics.append(place.diagnostic(located.text, within: located.range, source))
    return true
  }

  /// An ISO date.
  mutating func date(_ name: String, hint: String?) -> (date: CalendarDate, range: SourceRange)? {
    guard let located = locatedText(name, hint: hint) else { return nil }
    guard let date = CalendarDate(located.text) else {
      report(.dateInvalid, located, ["value": located.text])
      return nil
    }
    return (date, located.range)
  }

  mutating func period(_ name: String) -> Period? {
    guard let located = locatedText(name, hint: nil) else { return nil }
    guard let period = Period(located.text) else {
      report(.periodInvalid, located, ["value": located.text])
      return nil
    }
    return period
  }

  mutating func integer(_ name: String, in bounds: ClosedRange<Int>, hint: String?) -> Int? {
    guard let located = locatedText(name, hint: hint) else { return nil }
    guard let number = Int(located.text), bounds.contains(number) else {
      report(
        .numberRange, located,
        ["name": name, "low": String(bounds.lowerBound), "high": String(bounds.upperBound)])
      return nil
    }
    return number
  }

  /// One of a fixed set of words.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Value.Type, hint: String?
  ) -> Value? where Value.RawValue == String {
    guard let located = locatedText(name, hint: hint) else { return nil }
    return choice(located, name: name, type)
  }

  /// One of several values by the words that authors write for them.
  mutating func choice<Value>(_ name: String, _ words: [(value: Value, word: String)], hint: String?) -> Value? {
    choices[name] = words.map(\.word).joined(separator: ", ")
    guard let located = locatedText(name, hint: hint) else { return nil }
    return choice(located, name: name, named: { word in words.first { $0.word == word }?.value }, words.map(\.word))
  }

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ located: LocatedText, name: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    choice(located, name: name, named: Value.init(rawValue:), Value.allCases.map(\.rawValue))
  }

  private mutating func choice<Value>(
    _ located: LocatedText, name: String, named: (String) -> Value?, _ candidates: [String]
  ) -> Value? {
    if let value = named(located.text) { return value }
    if let lookalike = Lookalike.diagnostic(in: source.path, located) {
      diagnostics.append(lookalike)
      return named(Lookalike.plain(located.text))
    }
    // What only a hidden character makes different is named where that stands.
    if let value = named(Lookalike.plain(located.text)) { return value }
    diagnostics.append(
      Suggestion.diagnostic(
        .valueUnknown, in: source.path, located, arguments: ["value": located.text, "name": name],
        candidates: candidates))
    return nil
  }

  /// A list of texts; a single text counts as a list of one, and `[]` states that there are none.
  mutating func texts(_ name: String, hint: String? = nil) -> [LocatedText] {
    guard let entry = entry(name) else {
      if let hint { missing(name, hint: hint) }
      return []
    }
    switch entry.value.content {
    case .text(let text):
      if text.isEmpty, let hint { report(.keyMissing, entry.keyRange, arguments(name, hint: hint)) }
      return text.isEmpty ? [] : [LocatedText(text: text, range: entry.value.range)]
    case .list(let values):
      var differing = Differing(name)
      return values.compactMap { value in
        guard case .text(let text) = value.content, !text.isEmpty else {
          report(.valueType, value.range, ["name": name, "expected": "@expected.texts"])
          return nil
        }
        if let twice = differing.add(text, in: source.path, value.range) { diagnostics.append(twice) }
        return LocatedText(text: text, range: value.range)
      }
    case .map:
      report(.valueType, entry.value.range, ["name": name, "expected": "@expected.texts"])
      return []
    }
  }

  mutating func choices<Value: RawRepresentable & CaseIterable>(
    _ name: String, _ type: Value.Type, hint: String? = nil
  ) -> [Value] where Value.RawValue == String {
    texts(name, hint: hint).compactMap { choice($0, name: name, type) }
  }

  /// A list of maps; `read` receives the fields of each.
  mutating func maps<Value>(
    _ name: String, hint: String?, _ read: (inout FieldReader) -> Value?
  ) -> [Value] {
    guard let entry = entry(name) else {
      if let hint { missing(name, hint: hint) }
      return []
    }
    guard case .list(let values) = entry.value.content else {
      report(.valueType, entry.value.range, ["name": name, "expected": "@expected.list"])
      return []
    }
    if values.isEmpty, let hint { report(.keyMissing, entry.keyRange, arguments(name, hint: hint)) }
    return values.compactMap { value in
      guard case .map = value.content else {
        report(.valueType, value.range, ["name": "@expected.element", "list": name, "expected": Self.mapWords])
        return nil
      }
      var fields = FieldReader(value, in: source)
      let result = read(&fields)
      fields.finish()
      strays += fields.unknown
      diagnostics += fields.diagnostics.all
      return result
    }
  }

  /// A map of texts, in the order written.
  mutating func textMap(_ name: String) -> [(key: LocatedText, value: String)] {
    guard let entry = entry(name) else { return [] }
    guard case .map(let entries) = entry.value.content else {
      report(.valueType, entry.value.range, ["name": name, "expected": Self.mapWords])
      return []
    }
    strays += entries.map { LocatedText(text: $0.key, range: $0.keyRange) }
    return entries.compactMap { entry in
      guard case .text(let text) = entry.value.content, !text.trimmed.isEmpty else {
        report(.valueType, entry.value.range, ["name": entry.key, "expected": "@expected.text"])
        return nil
      }
      return (LocatedText(text: entry.key, range: entry.keyRange), text)
    }
  }

  /// The keys that were never read.
  private var unknown: [LocatedText] {
    let known = Set(asked)
    return entries.filter { !known.contains($0.key) }.map { LocatedText(text: $0.key, range: $0.keyRange) }
  }

  /// Reports every missing key, and every unread one with the nearest key that was read.
  /// - Parameter isWhole: False if not all keys were read; then only a missing key's other spelling is judged.
  mutating func finish(isWhole: Bool = true) {
    var unknown = unknown
    var swallowed = Set(absent.map(\.name))
    for (name, hint) in absent {
      if let index = unknown.firstIndex(where: { FrontMatterKey.isMeant($0.text, as: name) }) {
        diagnostics.append(
          FrontMatterKey.misspelt(unknown.remove(at: index), as: name, allowed: asked, in: source.path))
      } else if let stray = strays.first(where: { $0.text == name }) {
        diagnostics.remove { $0.range == stray.range && $0.id == .keyUnknown }
        report(.keyMisplaced, stray.range, ["name": name])
      } else if let place = FrontMatterKey.swallowed(name, by: entries, in: source) {
        report(.keyMisplaced, place, ["name": name])
      } else if let range {
        report(.keyMissing, range, arguments(name, hint: hint))
      }
    }
    absent = []
    guard isWhole else { return }
    swallowed.formUnion(entries.map(\.key))
    for name in asked where !swallowed.contains(name) {
      if let place = FrontMatterKey.swallowed(name, by: entries, in: source) {
        report(.keyMisplaced, place, ["name": name])
      }
    }
    for key in unknown {
      if let lookalike = Lookalike.diagnostic(in: source.path, key) {
        diagnostics.append(lookalike)
      } else if !diagnostics.keeps(.keyUnknown) {
        diagnostics.count(.keyUnknown)
      } else if !asked.contains(Lookalike.plain(key.text)) {
        diagnostics.append(
          Suggestion.diagnostic(
            .keyUnknown, in: source.path, key, arguments: ["name": key.text], candidates: asked))
      }
    }
  }
}
