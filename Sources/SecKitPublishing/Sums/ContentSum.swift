import Crypto

/// The SHA-256 sum of a file's bytes: tells whether a file is still what a build wrote. It guards against mistakes, not
/// against anybody: whoever can change the file can change the manifest too.
struct ContentSum: Hashable, Comparable, Sendable {
  /// 64 digits in lower case.
  let text: String

  /// The sum of several texts; not that of the same letters parted otherwise.
  init(joining texts: some Sequence<String>) {
    self.init(of: texts.reduce(into: []) { $0 += Array("\($1.utf8.count):\($1)".utf8) })
  }

  init(of bytes: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// As policies of pages write it: in base 64.
  var base64: String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    let bits = text.utf8.flatMap { digit -> [UInt8] in
      let value = UInt8(Self.digits.firstIndex(of: digit) ?? 0)
      return [value >> 3, value >> 2, value >> 1, value].map { $0 & 1 }
    }
    var result = stride(from: 0, to: bits.count, by: 6).map { start -> UInt8 in
      let six = bits[start..<min(start + 6, bits.count)] + [0, 0, 0, 0, 0]
      return alphabet[six.prefix(6).reduce(0) { $0 << 1 | Int($1) }]
    }
    while result.count % 4 != 0 { result.append(UInt8(ascii: "=")) }
    return String(decoding: result, as: UTF8.self)
  }

  /// Nil unless it is written as ``text`` is.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Self.digits.contains) else { return nil }
    self.text = String(text)
  }

  static func < (left: ContentSum, right: ContentSum) -> Bool { left.text < right.text }

  private static let digits = Array("0123456789abcdef".utf8)
}
