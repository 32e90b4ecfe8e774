import Crypto

/// What stands before the payload: the stanzas and a MAC that only a holder of the file key can make.
struct AgeHeader: Sendable {
  static let versionLine = "age-encryption.org/v1"
  /// In bytes: room for some five hundred recipients; a longer header is refused as damaged.
  static let maximumSize = 64 * 1024
  /// In bytes.
  static let macSize = 32

  let stanzas: [AgeStanza]
  let mac: [UInt8]
  /// What the MAC covers: the header's own bytes up to and with the three dashes before the MAC.
  let authenticatedBytes: [UInt8]

  /// A header just read, its MAC not yet checked.
  init(stanzas: [AgeStanza], mac: [UInt8], authenticatedBytes: [UInt8]) {
    self.stanzas = stanzas
    self.mac = mac
    self.authenticatedBytes = authenticatedBytes
  }

  /// A new header, authenticated by the file key that its stanzas wrap.
  init(stanzas: [AgeStanza], fileKey: SymmetricKey) {
    self.stanzas = stanzas
    authenticatedBytes = Array("\(Self.versionLine)\n".utf8) + stanzas.flatMap(\.serialized) + Array("---".utf8)
    mac = Array(HMAC<SHA256>.authenticationCode(for: authenticatedBytes, using: Self.macKey(from: fileKey)))
  }

  /// The whole header, last line feed included.
  var serialized: [UInt8] {
    authenticatedBytes + [UInt8(ascii: " ")] + AgeBase64.encode(mac) + [UInt8(ascii: "\n")]
  }

  /// Whether the holder of this file key wrote this header; compared in constant time.
  func isAuthentic(under fileKey: SymmetricKey) -> Bool {
    HMAC<SHA256>.isValidAuthenticationCode(mac, authenticating: authenticatedBytes, using: Self.macKey(from: fileKey))
  }

  private static func macKey(from fileKey: SymmetricKey) -> SymmetricKey {
    HKDF<SHA256>.deriveKey(inputKeyMaterial: fileKey, info: Array("header".utf8), outputByteCount: 32)
  }
}
