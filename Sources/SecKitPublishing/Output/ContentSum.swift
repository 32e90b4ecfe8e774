import Crypto

/// The SHA-256 sum of a file's bytes: tells whether a file is still what a build wrote. It guards against mistakes, not
/// against anybody: whoever can change the file can change the manifest too.
struct ContentSum: Hashable, Comparable, Sendable {
  /// 64 digits in lower case.
  let text: String

  init(of bytes: [UInt8]) {
    var text: [UInt8] = []
    text.reserveCapacity(64)
    for byte in SHA256.hash(data: bytes) {
      text.append(Self.digits[Int(byte >> 4)])
      text.append(Self.digits[Int(byte & 15)])
    }
    self.text = String(decoding: text, as: UTF8.self)
  }

  /// Nil unless it is written as ``text`` is.
  init?(_ text: some StringProtocol) {
    guard text.utf8.count == 64, text.utf8.allSatisfy(Self.digits.contains) else { return nil }
    self.text = String(text)
  }

  static func < (left: ContentSum, right: ContentSum) -> Bool { left.text < right.text }

  private static let digits = Array("0123456789abcdef".utf8)
}
