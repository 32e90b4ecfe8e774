extension WebAddress {
  /// Why a text cannot be used as an address.
  package enum Fault: String, Error, CaseIterable, Sendable {
    case empty
    case controlCharacter = "control"
    case invisibleCharacter = "invisible"
    case space, backslash
    /// A path from the root of a server.
    case fromRoot = "root"
    /// `www.ejemplo.mx`, `//ejemplo.mx`, `ejemplo.mx:443`.
    case missingScheme = "no-https"
    case missingMailto = "no-mailto"
    case missingTel = "no-tel"
    case unknownScheme = "scheme"
    /// `http:` to a site that is not an onion site.
    case insecure = "http"
    /// `https:/ejemplo.mx`, `https//ejemplo.mx`.
    case slashes
    case noHost = "no-host"
    /// A user name or password before the domain: it would be published with the address, or it deceives
    /// (`https://banco.mx@example.org`).
    case credentials
    case host
    /// Letters beyond a–z in the domain.
    case foreignHost = "idn"
    case port, mailbox
    case telephone = "number"
    /// `*21*…#` and the like.
    case starCode = "star-code"
    /// An address of another kind where only a web page will do.
    case notWeb = "not-web"
    // What a base address may not contain, because paths are appended to it.
    case query, fragment, quote

    /// The entry of the message table that names the fault.
    package var label: String { "address." + rawValue }
    /// The entry of the message table that says what to do.
    package var hint: String { "hint.address-" + rawValue }

    /// Whether publishing the address would be harmful rather than merely useless.
    var isUnsafe: Bool {
      switch self {
      case .controlCharacter, .invisibleCharacter, .backslash, .fromRoot, .unknownScheme, .insecure, .credentials,
        .starCode, .notWeb:
        true
      default: false
      }
    }

    /// The diagnostic about an address in a file.
    func diagnostic(_ address: String, in path: String, _ range: SourceRange) -> Diagnostic {
      var arguments = ["url": address, "reason": "@" + label, "hint": "@" + hint]
      if self == .unknownScheme {
        let scheme = String(address.prefix { $0 != ":" })
        arguments["nearest"] = NearestMatch.of(scheme, in: ["https", "mailto", "tel"]).map { $0 + ":" }
      }
      if self == .foreignHost { arguments["ascii"] = WebAddress.asciiHost(of: address) }
      // A browser would read `//` as the start of a domain, with the scheme of the page.
      let isUnsafe = isUnsafe || address.hasPrefix("//")
      return Diagnostic(isUnsafe ? .linkUnsafe : .linkMalformed, in: path, range, arguments)
    }
  }

  /// The probable intent of a path that leads to no file, where it looks like an address without its beginning.
  static func meant(by path: String) -> Fault? {
    if path.utf8.contains(UInt8(ascii: "@")) { return kind(of: "mailto:" + path) == nil ? nil : .missingMailto }
    if path.utf8.count(where: WebHost.isDigit) >= 7, CalendarDate(path) == nil, kind(of: "tel:" + path) != nil {
      return .missingTel
    }
    let start = path.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let ending = start.split(separator: ".").last?.lowercased() ?? ""
    return start.contains(".") && topLevels.contains(ending) && kind(of: "https://" + path) != nil
      ? .missingScheme : nil
  }

  /// Whether a text begins like a web address, rightly written or not; otherwise it is a name in words.
  static func isMeant(by text: String) -> Bool {
    let start = text.prefix(8).lowercased()
    return start.hasPrefix("http:") || start.hasPrefix("https:") || start.hasPrefix("www.")
      || text.contains("://") || !text.contains(where: \.isWhitespace) && meant(by: text) == .missingScheme
  }

  /// Endings of domains that are not endings of files.
  private static let topLevels: Set<String> = [
    "app", "com", "edu", "es", "eu", "gob", "gov", "info", "int", "io", "lat", "mx", "net", "onion", "org", "us",
  ]
}

extension WebAddress {
  /// The domain of an address as it is looked up.
  package static func asciiHost(of address: String) -> String { Punycode.host(of: address) }

  /// The address of a site's first page, ending in `/`, to which paths are added.
  package static func base(_ text: String) throws(Fault) -> String {
    let address = try WebAddress(text)
    guard address.isExternal else { throw text.utf8.contains(UInt8(ascii: ":")) ? .notWeb : .missingScheme }
    if text.utf8.contains(UInt8(ascii: "#")) { throw .fragment }
    if text.utf8.contains(UInt8(ascii: "?")) { throw .query }
    if text.utf8.contains(where: { "\"'<>`".utf8.contains($0) }) { throw .quote }
    return address.text.hasSuffix("/") ? address.text : address.text + "/"
  }
}
