import Crypto
import Foundation

@testable import SecKitVault

/// A file of C2SP's vectors: lines of `key: value`, an empty line, the age file.
struct PublicVector {
  var expected = ""
  var payload = ""
  var key: AgeKey
  var file: [UInt8]

  static var folder: String? { ProcessInfo.processInfo.environment["SECKIT_AGE_VECTORS"] }

  /// Nil for a vector of something that is not read here.
  init?(path: String) throws {
    let bytes = Array(try Data(contentsOf: URL(filePath: path)))
    guard let end = bytes.indices.dropLast().first(where: { bytes[$0] == 10 && bytes[$0 + 1] == 10 }) else {
      return nil
    }
    var keys: [AgeKey] = []
    for line in String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\n") {
      let parts = line.components(separatedBy: ": ")
      switch parts[0] {
      case "expect": expected = parts[1]
      case "payload": payload = parts[1]
      case "compressed": return nil
      case "identity":
        guard let identity = AgeIdentity(parts[1]) else { return nil }
        keys.append(.identity(identity))
      case "passphrase":
        var text = Array(parts[1].utf8)
        guard let passphrase = Passphrase(erasing: &text) else { return nil }
        keys.append(.passphrase(passphrase))
      default: break
      }
    }
    guard keys.count == 1 else { return nil }
    key = keys[0]
    file = Array(bytes[(end + 2)...])
  }

  func allows(_ found: String) -> Bool {
    switch expected {
    case "success": found == "success"
    case "no match":
      ["wrongPassphrase", "wrongKey", "unknownStanza", "needsKey", "needsPassphrase", "workFactorTooHigh"].contains(
        found)
    case "HMAC failure": found == "headerDamaged"
    case "header failure":
      ["headerDamaged", "notAge", "unknownVersion", "truncated", "workFactorTooHigh"].contains(found)
    case "payload failure": ["payloadDamaged", "truncated"].contains(found)
    case "armor failure": ["armorDamaged", "truncated", "notAge"].contains(found)
    default: false
    }
  }
}

enum SHA256Text {
  /// In hexadecimal.
  static func of(_ bytes: [UInt8]) -> String {
    SHA256.hash(data: bytes).map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
  }
}
