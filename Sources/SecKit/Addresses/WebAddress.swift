/// What kind of address a text is, or why it cannot be used. Lint, site, papers and `--base-url` all ask this type, so that
/// what one of them accepts no other refuses.
package struct WebAddress: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case https
    /// A site of the Tor network. It may begin with `http:`, as Tor itself encrypts the connection.
    case onion
    case mail, telephone
    /// A path relative to the text's own file.
    case relative
    /// A place in the same text.
    case fragment
  }

  package let kind: Kind
  /// Percent-encoded, the scheme in lower case; not yet escaped for a page.
  package let text: String

  /// Judges an address as written by an author.
  ///
  /// Accents in a path are fine and become `%C3%AD`. In a domain they are refused: a domain that looks the same may be another
  /// site, so the text must contain the name that is really looked up.
  package init(_ text: String) throws(Fault) {
    if let fault = Self.unwritable(text.unicodeScalars) { throw fault }
    // Bytes, not characters: a combining mark after `/` or `@` makes another character of it, but not another address.
    let bytes = Array(text.utf8)
    guard let first = bytes.first else { throw .empty }
    guard let colon = Self.schemeEnd(of: bytes) else {
      if let fault = Self.unsupportedStart(of: bytes) { throw fault }
      kind = first == UInt8(ascii: "#") ? .fragment : .relative
      self.text = Self.encoded(bytes[...])
      return
    }
    let scheme = String(decoding: bytes[..<colon], as: UTF8.self).lowercased()
    let rest = bytes[(colon + 1)...]
    // In a path it belongs to a file's name; anywhere else it ends the address.
    let isKnown = ["https", "http", "mailto", "tel"].contains(scheme)
    if isKnown, text.unicodeScalars.contains(where: \.properties.isWhitespace) { throw .space }
    kind = try Self.kind(scheme: scheme, rest: rest)
    self.text = scheme + ":" + Self.encoded(rest)
  }

  /// The kind of an address, nil if it is not one, for callers that need no reason.
  package static func kind(of text: String) -> Kind? {
    do throws(Fault) {
      return try WebAddress(text).kind
    } catch {
      return nil
    }
  }

  /// Whether the address leads out of the kit to another site.
  package var isExternal: Bool { kind == .https || kind == .onion }

  /// Percent-encodes what an address may not contain, as cmark's `houdini_escape_href` does: reserved characters and `%` stay,
  /// since an author who writes them means them.
  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    PercentEncoding.encode(bytes) { PercentEncoding.isUnreserved($0) || PercentEncoding.isReserved($0) }
  }

  /// Browsers drop tabs and line ends within an address and read `\` as `/`: an address may contain neither. Invisible
  /// characters turn an address that looks right into another one.
  private static func unwritable(_ scalars: String.UnicodeScalarView) -> Fault? {
    for scalar in scalars {
      if scalar == "\\" { return .backslash }
      if scalar.value >= 0x20, scalar.value < 0x7F { continue }
      switch scalar.properties.generalCategory {
      case .control: return .controlCharacter
      case .format, .lineSeparator, .paragraphSeparator, .privateUse: return .invisibleCharacter
      default: break
      }
    }
    return nil
  }

  /// The index of the colon that would end a scheme: the first one, unless a `/`, `?` or `#` precedes it.
  private static func schemeEnd(of bytes: [UInt8]) -> Int? {
    guard let index = bytes.firstIndex(where: { isDelimiter($0) || $0 == UInt8(ascii: ":") }) else { return nil }
    return bytes[index] == UInt8(ascii: ":") ? index : nil
  }

  /// Why a text without a scheme is not a path: a kit opened from a folder or a USB stick has no root to begin at, and a
  /// browser reads `//` as the start of a domain.
  private static func unsupportedStart(of bytes: [UInt8]) -> Fault? {
    if bytes.starts(with: "//".utf8) { return .missingScheme }
    if bytes.first == UInt8(ascii: "/") { return .fromRoot }
    if bytes.first == UInt8(ascii: " ") { return .space }
    let start = String(decoding: bytes.prefix { !isDelimiter($0) }, as: UTF8.self).lowercased()
    if start == "https" || start == "http", bytes.dropFirst(start.utf8.count).starts(with: "//".utf8) {
      return .slashes
    }
    return start.hasPrefix("www.") && !start.hasSuffix(".md") ? .missingScheme : nil
  }

  private static func kind(scheme: String, rest: ArraySlice<UInt8>) throws(Fault) -> Kind {
    switch scheme {
    case "https", "http":
      guard rest.starts(with: "//".utf8) else { throw .slashes }
      let authority = rest.dropFirst(2).prefix { !isDelimiter($0) }
      let host = try WebHost(authority: authority)
      if host.isOnion { return .onion }
      guard scheme == "https" else { throw .insecure }
      return .https
    case "mailto":
      try checkMail(rest)
      return .mail
    case "tel":
      try checkTelephone(rest)
      return .telephone
    default:
      // `ejemplo.mx:443/guia` has a port, not a scheme.
      throw scheme.contains(".") && (try? WebHost(Array(scheme.utf8)[...])) != nil ? .missingScheme : .unknownScheme
    }
  }

  /// One mailbox and, after `?`, the fields that a mail program fills in.
  private static func checkMail(_ rest: ArraySlice<UInt8>) throws(Fault) {
    let address = rest.prefix { $0 != UInt8(ascii: "?") }
    let parts = address.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(isMailboxByte) else {
      throw .mailbox
    }
    do throws(Fault) {
      _ = try WebHost(parts[1])
    } catch {
      throw error == .foreignHost ? error : .mailbox
    }
    guard !rest.contains(UInt8(ascii: "#")) else { throw .mailbox }
  }

  /// Three to fifteen digits with separators, `+` or `*` only in front, at most one extension behind. A control code (`*21*…#`
  /// diverts all calls) must never be one tap away.
  private static func checkTelephone(_ rest: ArraySlice<UInt8>) throws(Fault) {
    var number = rest
    if number.first == UInt8(ascii: "+") || number.first == UInt8(ascii: "*") { number = number.dropFirst() }
    if number.contains(UInt8(ascii: "*")) || number.contains(UInt8(ascii: "#")) { throw .starCode }
    if let semicolon = number.firstIndex(of: UInt8(ascii: ";")) {
      let parameter = number[semicolon...]
      let digits = parameter.dropFirst(5)
      guard String(decoding: parameter.prefix(5), as: UTF8.self).lowercased() == ";ext=",
        (1...15).contains(digits.count),
        digits.allSatisfy(WebHost.isDigit)
      else { throw .telephone }
      number = number[..<semicolon]
    }
    guard (3...15).contains(number.count(where: WebHost.isDigit)),
      number.allSatisfy({ WebHost.isDigit($0) || "-.()".utf8.contains($0) })
    else { throw .telephone }
  }

  private static func isMailboxByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || WebHost.isAlphanumeric(byte) || "!$&'*+-=^_`{|}~.".utf8.contains(byte)
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "/") || byte == UInt8(ascii: "?") || byte == UInt8(ascii: "#")
  }
}
