/// The encoding of age's keys: a name, `1`, groups of five bits, and a checksum that detects any four wrong characters (BIP
/// 173, without its limit of 90 characters).
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumSize = 6

  /// The encoding in lower case.
  static func encode(_ bytes: [UInt8], prefix: String) -> String {
    let groups = regroup(bytes, from: 8, to: 5, padding: true) ?? []
    let sum = polymod(expand(prefix) + groups + [UInt8](repeating: 0, count: checksumSize)) ^ 1
    let checksum = (0..<checksumSize).map { UInt8(sum >> (5 * (checksumSize - 1 - $0)) & 31) }
    return prefix + "1" + String(decoding: (groups + checksum).map { alphabet[Int($0)] }, as: UTF8.self)
  }

  /// The name in lower case and the bytes; nil for mixed case, a wrong checksum or trailing bits that are not zero.
  static func decode(_ text: String) -> (prefix: String, bytes: [UInt8])? {
    let lower = text.lowercased()
    guard text == lower || text == text.uppercased(), text.utf8.allSatisfy({ (33...126).contains($0) }),
      let separator = lower.utf8.lastIndex(of: UInt8(ascii: "1"))
    else { return nil }
    let prefix = String(lower[..<separator])
    var groups: [UInt8] = []
    for letter in lower[separator...].utf8.dropFirst() {
      guard let value = alphabet.firstIndex(of: letter) else { return nil }
      groups.append(UInt8(value))
    }
    guard !prefix.isEmpty, groups.count >= checksumSize, polymod(expand(prefix) + groups) == 1,
      let bytes = regroup(Array(groups.dropLast(checksumSize)), from: 5, to: 8, padding: false)
    else { return nil }
    return (prefix, bytes)
  }

  private static func expand(_ prefix: String) -> [UInt8] {
    prefix.utf8.map { $0 >> 5 } + [0] + prefix.utf8.map { $0 & 31 }
  }

  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [0x3b6a_57b2, 0x2650_8e6d, 0x1ea1_19fa, 0x3d42_33dd, 0x2a14_62b3]
    var sum: UInt32 = 1
    for value in values {
      let top = sum >> 25
      sum = (sum & 0x1ff_ffff) << 5 ^ UInt32(value)
      for (bit, term) in generator.enumerated() where top >> bit & 1 == 1 { sum ^= term }
    }
    return sum
  }

  private static func regroup(_ values: [UInt8], from: Int, to: Int, padding: Bool) -> [UInt8]? {
    var groups: [UInt8] = []
    var buffer: UInt32 = 0
    var bits = 0
    for value in values {
      buffer = buffer << from | UInt32(value)
      bits += from
      while bits >= to {
        bits -= to
        groups.append(UInt8(buffer >> bits & (1 << to - 1)))
      }
    }
    if padding {
      if bits > 0 { groups.append(UInt8(buffer << (to - bits) & (1 << to - 1))) }
    } else if bits >= from || buffer & (1 << bits - 1) != 0 {
      return nil
    }
    return groups
  }
}
