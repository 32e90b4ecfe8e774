/// Texts with `{name}` placeholders.
package enum Placeholders {
  /// Replaces each `{name}` by its value; a name without a value stays as it is.
  package static func fill(_ text: String, _ values: [String: String]) -> String {
    guard !values.isEmpty, text.utf8.contains(UInt8(ascii: "{")) else { return text }
    var result = ""
    var rest = text[...]
    // By bytes: finding braces needs no segmentation into characters.
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")) {
      result += rest[..<open]
      rest = rest[open...]
      guard let close = rest.utf8.firstIndex(of: UInt8(ascii: "}")) else { break }
      // The innermost brace counts: `{.{name}}` shows a class.
      if let inner = rest[..<close].utf8.lastIndex(of: UInt8(ascii: "{")), inner > open {
        result += rest[..<inner]
        rest = rest[inner...]
        continue
      }
      let name = rest[rest.utf8.index(after: open)..<close]
      let end = rest.utf8.index(after: close)
      result += value(name, values) ?? String(rest[..<end])
      rest = rest[end...]
    }
    return result + rest
  }

  /// A value by its name, or the form of a word that agrees with a number: `day:día:días`.
  private static func value(_ name: Substring, _ values: [String: String]) -> String? {
    if let value = values[String(name)] { return value }
    let parts = name.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 3, let number = values[String(parts[0])] else { return nil }
    return String(number == "1" ? parts[1] : parts[2])
  }

  /// The names in a text, in order of appearance.
  package static func names(in text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard let name = part.firstIndex(of: "}").map({ part[..<$0] }) else { return nil }
      let parts = name.split(separator: ":", omittingEmptySubsequences: false)
      return String(parts.count == 3 ? parts[0] : name)
    }
  }
}
