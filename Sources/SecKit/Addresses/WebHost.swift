/// The domain of an address, with its port if there is one.
struct WebHost: Sendable {
  /// Whether it is a site of the Tor network.
  let isOnion: Bool

  /// Reads the text between `//` and the path.
  init(authority: ArraySlice<UInt8>) throws(WebAddress.Fault) {
    guard !authority.contains(UInt8(ascii: "@")) else { throw .credentials }
    let host = authority.prefix { $0 != UInt8(ascii: ":") }
    let port = authority.dropFirst(host.count)
    try self.init(host)
    guard !port.isEmpty else { return }
    let digits = port.dropFirst()
    guard (1...5).contains(digits.count), digits.allSatisfy(Self.isDigit),
      let number = Int(String(decoding: digits, as: UTF8.self)), (1...65535).contains(number)
    else { throw .port }
  }

  /// At least two labels separated by dots, of letters, digits and inner hyphens; or four numbers.
  init(_ host: ArraySlice<UInt8>) throws(WebAddress.Fault) {
    guard !host.isEmpty else { throw .noHost }
    let labels = host.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard host.count <= 253, labels.allSatisfy({ !$0.isEmpty && $0.count <= 63 }) else { throw .host }
    guard host.allSatisfy({ $0 < 0x80 }) else {
      // Only if nothing else is wrong.
      guard labels.allSatisfy({ $0.allSatisfy { $0 >= 0x80 || Self.isLabelByte($0) } }) else { throw .host }
      throw .foreignHost
    }
    guard labels.count >= 2, labels.allSatisfy(Self.isLabel), let last = labels.last else { throw .host }
    if last.allSatisfy(Self.isDigit) {
      let numbers = labels.compactMap { UInt8(String(decoding: $0, as: UTF8.self)) }
      guard labels.count == 4, numbers.count == 4 else { throw .host }
    }
    isOnion = String(decoding: last, as: UTF8.self).lowercased() == "onion"
  }

  private static func isLabel(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard let first = bytes.first, let last = bytes.last else { return false }
    return isAlphanumeric(first) && isAlphanumeric(last) && bytes.allSatisfy(isLabelByte)
  }

  private static func isLabelByte(_ byte: UInt8) -> Bool { isAlphanumeric(byte) || byte == UInt8(ascii: "-") }

  static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  static func isAlphanumeric(_ byte: UInt8) -> Bool {
    isDigit(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
  }
}
