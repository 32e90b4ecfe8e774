import Crypto

/// The part of a file before the payload: the stanzas and a MAC that only a holder of the file key can compute.
struct AgeHeader: Sendable {
  static let versionLine = "age-encryption.org/v1"
  /// The maximum size in bytes: room for some five hundred recipients; a longer header is refused as damaged.
  static let maximumSize = 64 * 1024
  /// The size of the MAC in bytes.
  static let macSize = 32

  let stanzas: [AgeStanza]
  let mac: [UInt8]
  /// The bytes that the MAC covers: the header from its start to the three dashes before the MAC, inclusive.
  let authenticatedBytes: [UInt8]

  /// A header as read, its MAC not yet verified.
  init(stanzas: [AgeStanza], mac: [UInt8], authenticatedBytes: [UInt8]) {
    self.stanzas = stanzas
    self.mac = mac
    self.authenticatedBytes = authenticatedBytes
  }

  /// A new header, authenticated with the file key that its stanzas wrap.
  init(stanzas: [AgeStanza], fileKey: SymmetricKey) {
    self.stanzas = stanzas
    authenticatedBytes = Array("\(Self.versionLine)\n".utf8) + stanzas.flatMap(\.serialized) + Array("---".utf8)
    mac = Array(HMAC<SHA256>.authenticationCode(for: authenticatedBytes, using: Self.macKey(from: fileKey)))
  }

  /// The bytes of the whole header, including the last line feed.
  var serialized: [UInt8] {
    authenticatedBytes + [UInt8(ascii: " ")] + AgeBase64.encode(mac) + [UInt8(ascii: "\n")]
  }

  /// Whether a holder of this file key wrote the header; compared in constant time.
  func isAuthentic(under fileKey: SymmetricKey) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: authenticatedBytes, using: Self.macKey(from: fileKey))
  }

  private static func macKey(from fileKey: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: fileKey, info: Array("header".utf8), outputByteCount: 32)
  }
}
