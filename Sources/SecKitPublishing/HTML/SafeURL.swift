/// An address that may stand in `href` and `src`: `https:`, `mailto:`, `tel:`, a path relative to the page, or a fragment
/// of it. Everything else is refused at construction, so that no content can make a page run or leak anything.
package struct SafeURL: Hashable, Sendable {
  package enum Kind: Hashable, Sendable { case https, mail, telephone, relative, fragment }

  package let kind: Kind
  /// The address, percent-encoded, its scheme in lower case; not yet escaped for HTML.
  package let text: String

  /// Nil for every other scheme, for `//host`, for a path from the root (a kit opened from a folder or a USB stick has
  /// none), for backslashes, control characters and an empty address.
  package init?(_ text: String) {
    guard text.unicodeScalars.allSatisfy(Self.isHarmless) else { return nil }
    // Bytes, not characters: a combining mark after `/` or `@` makes another character of it, but not another address.
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { return nil }
    if let colon = Self.schemeEnd(of: bytes) {
      let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
      let rest = bytes[(colon + 1)...]
      guard let kind = Self.kind(scheme: scheme, rest: rest) else { return nil }
      self.kind = kind
      self.text = scheme + ":" + Self.encoded(rest)
    } else {
      guard first != UInt8(ascii: "/"), first != UInt8(ascii: " ") else { return nil }
      kind = first == UInt8(ascii: "#") ? .fragment : .relative
      self.text = Self.encoded(bytes[...])
    }
  }

  /// A place in the same page. The id is encoded whole.
  package init(fragment id: String) {
    kind = .fragment
    text = "#" + Self.encodedSegment(id)
  }

  /// A path between two ``OutputPath``s, which hold nothing that needs encoding.
  init(relative path: String, fragment: String?) {
    kind = .relative
    text = fragment.map { path + "#" + Self.encodedSegment($0) } ?? path
  }

  /// Whether following it leaves the kit for another site.
  package var isExternal: Bool { kind == .https }

  /// Where a scheme would end: the first colon, unless a `/`, `?` or `#` stands before it.
  private static func schemeEnd(of bytes: [UInt8]) -> Int? {
    guard let index = bytes.firstIndex(where: { isDelimiter($0) || $0 == UInt8(ascii: ":") }) else { return nil }
    return bytes[index] == UInt8(ascii: ":") ? index : nil
  }

  private static func kind(scheme: String, rest: ArraySlice<UInt8>) -> Kind? {
    switch scheme {
    case "https": isAuthority(rest) ? .https : nil
    case "mailto": rest.dropFirst().contains(UInt8(ascii: "@")) && !rest.contains(UInt8(ascii: " ")) ? .mail : nil
    case "tel": isTelephone(rest) ? .telephone : nil
    default: nil
    }
  }

  /// `//host…`. A user name before the host (`https://banco.mx@example.org`) only ever deceives.
  private static func isAuthority(_ rest: ArraySlice<UInt8>) -> Bool {
    guard rest.starts(with: "//".utf8) else { return false }
    let authority = rest.dropFirst(2).prefix { !isDelimiter($0) }
    guard let first = authority.first, first >= 0x80 || isAlphanumeric(first) else { return false }
    return authority.allSatisfy {
      $0 >= 0x80 || isAlphanumeric($0) || $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":")
        || $0 == UInt8(ascii: "_")
    }
  }

  /// Digits with separators; `+` or `*` only in front, so that no control code (`*21*…#` diverts all calls) can be dialled.
  private static func isTelephone(_ rest: ArraySlice<UInt8>) -> Bool {
    var number = rest
    if number.first == UInt8(ascii: "+") || number.first == UInt8(ascii: "*") { number = number.dropFirst() }
    if let semicolon = number.firstIndex(of: UInt8(ascii: ";")) {
      let last = number[semicolon...]
      guard last.starts(with: ";ext=".utf8), last.count > 5, last.dropFirst(5).allSatisfy(isDigit) else { return false }
      number = number[..<semicolon]
    }
    return number.contains(where: isDigit) && number.allSatisfy { isDigit($0) || "-.()".utf8.contains($0) }
  }

  /// Browsers drop tabs and line ends within an address and read `\` as `/`: neither may stand in one.
  private static func isHarmless(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x20 && scalar != "\\" && !(0x7F...0x9F).contains(scalar.value)
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  private static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
