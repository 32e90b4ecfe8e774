extension SafeURL {
  /// Percent-encodes what may not stand in an address, as cmark's `houdini_escape_href` does: reserved characters and `%`
  /// stay, since an author who writes them means them.
  static func encoded(_ bytes: ArraySlice<UInt8>) -> String {
    encode(bytes) { isUnreserved($0) || isReserved($0) }
  }

  /// Percent-encodes a single name, so that nothing in it has a meaning in an address.
  static func encodedSegment(_ text: String) -> String {
    encode(Array(text.utf8)[...], keeping: isUnreserved)
  }

  @inline(__always)
  private static func encode(_ bytes: ArraySlice<UInt8>, keeping isKept: (UInt8) -> Bool) -> String {
    if bytes.allSatisfy(isKept) { return String(decoding: bytes, as: UTF8.self) }
    var encoded: [UInt8] = []
    encoded.reserveCapacity(bytes.count + 16)
    for byte in bytes {
      if isKept(byte) {
        encoded.append(byte)
      } else {
        encoded += [UInt8(ascii: "%"), hexDigit(byte >> 4), hexDigit(byte & 0xF)]
      }
    }
    return String(decoding: encoded, as: UTF8.self)
  }

  private static func hexDigit(_ nibble: UInt8) -> UInt8 {
    nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "A") + nibble - 10
  }

  private static func isUnreserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "~"):
      true
    default: false
    }
  }

  private static func isReserved(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "!"), UInt8(ascii: "#"), UInt8(ascii: "$"), UInt8(ascii: "%"), UInt8(ascii: "&"),
      UInt8(ascii: "'"),
      UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "*"), UInt8(ascii: "+"), UInt8(ascii: ","), UInt8(ascii: "/"),
      UInt8(ascii: ":"), UInt8(ascii: ";"), UInt8(ascii: "="), UInt8(ascii: "?"), UInt8(ascii: "@"):
      true
    default: false
    }
  }
}
