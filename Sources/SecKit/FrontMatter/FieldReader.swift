/// Takes typed values out of a YAML map, collecting every fault, and at the end reports keys that nobody asked for.
struct FieldReader {
  let source: SourceFile
  private let entries: [YAMLValue.Entry]
  /// Where a missing key is reported.
  private let range: SourceRange
  private var asked: [String] = []
  var diagnostics = FaultList()

  init(_ value: YAMLValue, in source: SourceFile) {
    self.source = source
    range = value.range
    if case .map(let entries) = value.content {
      self.entries = entries
    } else {
      entries = []
      diagnostics.append(
        Diagnostic(
          .valueType, in: source.path, value.range, ["name": "@expected.front-matter", "expected": Self.mapWords]))
    }
  }

  static let mapWords = "@expected.map"

  /// The entry of a key, if it is there.
  mutating func entry(_ name: String) -> YAMLValue.Entry? {
    if !asked.contains(name) { asked.append(name) }
    return entries.first { $0.key == name }
  }

  mutating func report(_ id: DiagnosticID, _ range: SourceRange, _ arguments: [String: String]) {
    diagnostics.append(Diagnostic(id, in: source.path, range, arguments))
  }

  private mutating func missing(_ name: String, hint: String) {
    report(.keyMissing, range, ["name": name, "hint": hint])
  }

  /// Plain text. - Parameter hint: what to write, said when the key is missing; nil makes it optional.
  mutating func text(_ name: String, hint: String?, limit: Int? = nil) -> String? {
    locatedText(name, hint: hint, limit: limit)?.text
  }

  mutating func locatedText(_ name: String, hint: String?, limit: Int? = nil) -> Attributes.Located? {
    guard let entry = entry(name) else {
      if let hint { missing(name, hint: hint) }
      return nil
    }
    guard case .text(let text) = entry.value.content else {
      report(.valueType, entry.value.range, ["name": name, "expected": "@expected.text"])
      return nil
    }
    guard !text.trimmed.isEmpty else {
      if let hint { report(.keyMissing, entry.keyRange, ["name": name, "hint": hint]) }
      return nil
    }
    if let limit, text.utf8.count > limit, text.count > limit {
      report(
        .textTooLong, entry.value.range,
        ["name": name, "count": String(text.count), "limit": String(limit)])
    }
    return Attributes.Located(text: text.trimmed, range: entry.value.range)
  }

  /// The address of a web page; reports why it is none.
  mutating func webAddress(_ name: String, hint: String?) -> Attributes.Located? {
    guard let located = locatedText(name, hint: hint) else { return nil }
    judgeWebAddress(located)
    return located
  }

  /// Reports why a text is no web page's address.
  mutating func judgeWebAddress(_ located: Attributes.Located) {
    do throws(WebAddress.Fault) {
      guard try !WebAddress(located.text).isExternal else { return }
      let fault: WebAddress.Fault = WebAddress.meant(by: located.text) == .missingScheme ? .missingScheme : .notWeb
      diagnostics.append(fault.diagnostic(located.text, in: source.path, located.range))
    } catch {
      diagnostics.append(error.diagnostic(located.text, in: source.path, located.range))
    }
  }

  /// Reports why a text is no mail address.
  mutating func judgeMailAddress(_ located: Attributes.Located) {
    do throws(WebAddress.Fault) {
      _ = try WebAddress("mailto:" + located.text)
    } catch {
      diagnostics.append(error.diagnostic(located.text, in: source.path, located.range))
    }
  }

  /// An ISO date.
  mutating func date(_ name: String, hint: String?) -> (date: CalendarDate, range: SourceRange)? {
    guard let located = locatedText(name, hint: hint) else { return nil }
    guard let date = CalendarDate(located.text) else {
      report(.dateInvalid, located.range, ["value": located.text])
      return nil
    }
    return (date, located.range)
  }

  mutating func period(_ name: String) -> Period? {
    guard let located = locatedText(name, hint: nil) else { return nil }
    guard let period = Period(located.text) else {
      report(.periodInvalid, located.range, ["value": located.text])
      return nil
    }
    return period
  }

  mutating func integer(_ name: String, in bounds: ClosedRange<Int>, hint: String?) -> Int? {
    guard let located = locatedText(name, hint: hint) else { return nil }
    guard let number = Int(located.text), bounds.contains(number) else {
      report(
        .numberRange, located.range,
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

  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ located: Attributes.Located, name: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    if let value = Value(rawValue: located.text) { return value }
    diagnostics.append(
      Suggestion.diagnostic(
        .valueUnknown, in: source.path, located, arguments: ["value": located.text, "name": name],
        candidates: Value.allCases.map(\.rawValue)))
    return nil
  }

  /// A list of texts; a single text counts as a list of one, and `[]` says that there are none.
  mutating func texts(_ name: String, hint: String? = nil) -> [Attributes.Located] {
    guard let entry = entry(name) else {
      if let hint { missing(name, hint: hint) }
      return []
    }
    switch entry.value.content {
    case .text(let text):
      if text.isEmpty, let hint { report(.keyMissing, entry.keyRange, ["name": name, "hint": hint]) }
      return text.isEmpty ? [] : [Attributes.Located(text: text, range: entry.value.range)]
    case .list(let values):
      return values.compactMap { value in
        if case .text(let text) = value.content, !text.isEmpty {
          return Attributes.Located(text: text, range: value.range)
        }
        report(.valueType, value.range, ["name": name, "expected": "@expected.texts"])
        return nil
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

  /// A list of maps, each given to `read` as fields of its own.
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
    if values.isEmpty, let hint { report(.keyMissing, entry.keyRange, ["name": name, "hint": hint]) }
    return values.compactMap { value in
      var fields = FieldReader(value, in: source)
      let result = read(&fields)
      fields.finish()
      diagnostics += fields.diagnostics.all
      return result
    }
  }

  /// A map of texts, in the order written.
  mutating func textMap(_ name: String) -> [(key: Attributes.Located, value: String)] {
    guard let entry = entry(name) else { return [] }
    guard case .map(let entries) = entry.value.content else {
      report(.valueType, entry.value.range, ["name": name, "expected": Self.mapWords])
      return []
    }
    return entries.compactMap { entry in
      guard case .text(let text) = entry.value.content, !text.trimmed.isEmpty else {
        report(.valueType, entry.value.range, ["name": entry.key, "expected": "@expected.text"])
        return nil
      }
      return (Attributes.Located(text: entry.key, range: entry.keyRange), text)
    }
  }

  /// Reports every key that was never asked for, with the nearest one that was.
  mutating func finish() {
    let known = Set(asked)
    for entry in entries where !known.contains(entry.key) {
      guard diagnostics.keeps(.keyUnknown) else {
        diagnostics.count(.keyUnknown)
        continue
      }
      diagnostics.append(
        Suggestion.diagnostic(
          .keyUnknown, in: source.path, Attributes.Located(text: entry.key, range: entry.keyRange),
          arguments: ["name": entry.key], candidates: asked))
    }
  }
}
