/// Reads the sections of one document: checks classes and attributes on the way and collects every fault.
struct SectionReader {
  let source: SourceFile
  let info: DocumentInfo
  let language: LanguageProfile
  var diagnostics = FaultList()
  /// Words that must be the name of something elsewhere.
  var references: [Reference] = []
  /// Every local id with its place.
  private(set) var localIDs: [String: SourceRange] = [:]
  /// The places of attributes that a reader has checked.
  private var checked: Set<SourceRange> = []

  init(source: SourceFile, info: DocumentInfo, language: LanguageProfile) {
    self.source = source
    self.info = info
    self.language = language
  }

  mutating func report(
    _ id: DiagnosticID, _ range: SourceRange, _ arguments: [String: String] = [:], fixIts: [FixIt] = []
  ) {
    guard diagnostics.keeps(id) else { return diagnostics.count(id) }
    diagnostics.append(Diagnostic(id, in: source.path, range, arguments, fixIts: fixIts))
  }

  /// The attributes allowed in one place.
  struct Allowed {
    var classes: [String] = []
    var keys: [String] = []
    var flags: [String] = []
  }

  /// Checks attributes against what is allowed, and the local id for form and uniqueness.
  /// - Parameter registersID: false where an id does not belong to the whole file.
  mutating func check(_ attributes: Attributes, allowed: Allowed, registersID: Bool = true) {
    if let range = attributes.range { checked.insert(range) }
    for name in attributes.classes where !allowed.classes.contains(name.text) {
      let isRole = Role(rawValue: name.text) != nil || name.text == "not-helped"
      let fault: DiagnosticID = isRole ? .classMisplaced : .classUnknown
      guard diagnostics.keeps(fault) else {
        diagnostics.count(fault)
        continue
      }
      diagnostics.append(
        Suggestion.diagnostic(
          fault, in: source.path, name, arguments: ["name": name.text],
          candidates: allowed.classes))
    }
    for (key, _) in attributes.values where !allowed.keys.contains(key.text) { unknown(key, allowed) }
    for flag in attributes.flags where !allowed.flags.contains(flag.text) {
      unknown(flag, allowed, mark: Self.mark(flag.text, attributes, allowed))
    }
    if registersID, let id = attributes.id { register(id) }
  }

  /// Checks the attributes that no reader asked for: a heading may have an id anywhere, a list item only where its list has a
  /// meaning.
  mutating func checkRest(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .heading(let heading):
        if let range = heading.attributes.range, !checked.contains(range) {
          check(heading.attributes, allowed: Allowed())
        }
      case .list(let list):
        for item in list.items {
          if let range = item.attributes.range, !checked.contains(range) { report(.attributesMisplaced, range) }
          checkRest(item.blocks)
        }
      case .quote(let quoted): checkRest(quoted)
      case .paragraph, .code, .thematicBreak: break
      }
    }
  }

  /// The word with the sign that would make it a class or an id, if it is one of the allowed ones.
  private static func mark(_ word: String, _ attributes: Attributes, _ allowed: Allowed) -> String? {
    if allowed.classes.contains(word) { return "." + word }
    let known = allowed.keys + allowed.flags
    return attributes.id == nil && ContentID.isSlug(word) && NearestMatch.of(word, in: known) == nil
      ? "#" + word : nil
  }

  /// - Parameter mark: The word that was meant, if known.
  private mutating func unknown(_ name: LocatedText, _ allowed: Allowed, mark: String? = nil) {
    guard diagnostics.keeps(.attributeUnknown) else { return diagnostics.count(.attributeUnknown) }
    diagnostics.append(
      Suggestion.diagnostic(
        .attributeUnknown, in: source.path, name, arguments: ["name": name.text],
        candidates: ["#id"] + allowed.keys + allowed.flags, meant: mark))
  }

  private mutating func register(_ id: LocatedText) {
    guard ContentID.isSlug(id.text) else {
      report(.idInvalid, id.range, ["value": id.text])
      return
    }
    if let first = localIDs[id.text] {
      diagnostics.append(
        Diagnostic(
          .localIDDuplicate, in: source.path, id.range, ["id": id.text],
          notes: [Diagnostic.Note(.firstDefinition, in: source.path, first)]))
    } else {
      localIDs[id.text] = id.range
    }
  }

  /// The full id of something that must have one; reports it missing.
  mutating func requiredID(_ attributes: Attributes, at range: SourceRange) -> ContentID? {
    guard let id = attributes.id else {
      report(.attributeMissing, attributes.range ?? range, ["name": "#id", "hint": "@hint.local-id"])
      return nil
    }
    return ContentID(document: info.id, local: id.text)
  }

  /// A comma-separated attribute value as words with places.
  mutating func list(_ attributes: Attributes, _ key: String) -> [LocatedText] {
    let words = words(attributes, key)
    reportTwice(words, in: key)
    return words
  }

  /// Reports a word that a list holds twice: it counts only once, and another may have been meant.
  mutating func reportTwice(_ words: [LocatedText], in list: String) {
    var first: [String: SourceRange] = [:]
    for word in words {
      if let other = first[word.text] {
        diagnostics.append(.twice(word.text, in: source.path, word.range, list: list, first: other))
      } else {
        first[word.text] = word.range
      }
    }
  }

  private func words(_ attributes: Attributes, _ key: String) -> [LocatedText] {
    guard let value = attributes.value(key) else { return [] }
    // Read from the bytes, as a quoted value may span lines.
    let bytes = source.bytes[source.offset(of: value.range.start)..<source.offset(of: value.range.end)]
    guard Lookalike.plain(String(decoding: bytes, as: UTF8.self)).utf8.elementsEqual(bytes) else {
      // Written with lookalikes, which was already reported: places within it are unknown.
      return value.text.split(separator: ",").map { LocatedText(text: $0.trimmed, range: value.range) }
    }
    return bytes.split(separator: UInt8(ascii: ",")).compactMap { part in
      let isSpace = { (byte: UInt8) in [0x20, 0x09, 0x0A, 0x0D].contains(byte) }
      var word = part.drop(while: isSpace)
      while let last = word.last, isSpace(last) { word = word.dropLast() }
      guard !word.isEmpty else { return nil }
      return LocatedText(
        text: String(decoding: word, as: UTF8.self), range: source.range(word.startIndex, word.endIndex))
    }
  }

  /// A whole number among the attribute values.
  mutating func integer(_ attributes: Attributes, _ key: String, in bounds: ClosedRange<Int>) -> Int? {
    guard let value = attributes.value(key) else { return nil }
    guard let number = Int(value.text), bounds.contains(number) else {
      report(
        .numberRange, value.range,
        ["name": key, "low": String(bounds.lowerBound), "high": String(bounds.upperBound)])
      return nil
    }
    return number
  }

  /// A word of a fixed set among the attribute values.
  mutating func choice<Value: RawRepresentable & CaseIterable>(
    _ attributes: Attributes, _ key: String, _ type: Value.Type
  ) -> Value? where Value.RawValue == String {
    guard let value = attributes.value(key) else { return nil }
    if let result = Value(rawValue: value.text) { return result }
    diagnostics.append(
      Suggestion.diagnostic(
        .valueUnknown, in: source.path, value, arguments: ["value": value.text, "name": key],
        candidates: Value.allCases.map(\.rawValue)))
    return nil
  }
}
