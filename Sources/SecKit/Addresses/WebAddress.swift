/// What an address is, or why it cannot be used. Lint, site, paper and `--base-url` all ask here, so that what one takes
/// no other refuses.
package struct WebAddress: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case https
    /// A site of the Tor network. It may begin with `http:`, as Tor itself encrypts the way.
    case onion
    case mail, telephone
    /// A path from where the text lies.
    case relative
    /// A place in the same text.
    case fragment
  }

  package let kind: Kind
  /// Percent-encoded, the scheme in lower case; not yet escaped for a page.
  package let text: String

  /// Judges an address as somebody wrote it.
  ///
  /// Accents in a path are fine and become `%C3%AD`. In a domain they are refused: what is drawn alike may be another
  /// site, so the name that is really looked up must be in the text.
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
    // In a path it is a file's name; anywhere else it cuts the address off.
    let isKnown = ["https", "http", "mailto", "tel"].contains(scheme)
    if isKnown, text.unicodeScalars.contains(where: \.properties.isWhitespace) { throw .space }
    kind = try Self.kind(scheme: scheme, rest: rest)
    self.text = scheme + ":" + Self.encoded(rest)
  }

  /// The kind, for whoever does not ask why it is none.
  package static func kind(of text: String) -> Kind? {
    do throws(Fault) {
      return try WebAddress(text).kind
    } catch {
      return nil
    }
  }

  /// Whether following it leaves the kit for another site.
  package var isExternal: Bool { kind == .https || kind == .onion }

  /// Percent-encodes what may not stand in an address, as cmark's `houdini_escape_href` does: reserved characters and `%`
  /// stay, since an author who writes them means them.
  private static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    PercentEncoding.encode(bytes) { PercentEncoding.isUnreserved($0) || PercentEncoding.isReserved($0) }
  }

  /// Browsers drop tabs and line ends within an address and read `\` as `/`: neither may stand in one. What cannot be seen
  /// makes another address of one that looks right.
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

  /// Where a scheme would end: the first colon, unless a `/`, `?` or `#` stands before it.
  private static func schemeEnd(of bytes: [UInt8]) -> Int? {
    guard let index = bytes.firstIndex(where: { isDelimiter($0) || $0 == UInt8(ascii: ":") }) else { return nil }
    return bytes[index] == UInt8(ascii: ":") ? index : nil
  }

  /// Why a text without a scheme is no path: a kit opened from a folder or a USB stick has no root to begin at, and a
  /// browser takes `//` for the start of a domain.
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
      // `ejemplo.mx:443/guia` has a port and no scheme.
      throw scheme.contains(".") && (try? WebHost(Array(scheme.utf8)[...])) != nil ? .missingScheme : .unknownScheme
    }
  }

  /// One mailbox and, behind `?`, what a mail program fills in.
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

  /// Three to fifteen digits with separators, `+` or `*` only in front, at most an extension behind. A control code
  /// (`*21*…#` diverts all calls) is nothing to be dialled by a tap.
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
