extension KeyDecoder {
  /// Decodes the start of `bytes`, which is not empty.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let first = bytes.first else { return .incomplete }
    return switch first {
    case 0x1B: readEscape(bytes)
    case 0x0A, 0x0D: .key(.enter, length: 1)
    case 0x09: .key(.tab, length: 1)
    case 0x08, 0x7F: .key(.backspace, length: 1)
    case 0x01...0x1A: .key(.control(Character(UnicodeScalar(first + 0x60))), length: 1)
    case 0x20..<0x7F: .key(.character(Character(UnicodeScalar(first))), length: 1)
    case 0x00..<0x20: .key(.unknown, length: 1)
    default: readUTF8(bytes)
    }
  }

  private static func readUTF8(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let first = bytes.first else { return .incomplete }
    let length: Int
    switch first {
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF: length = 3
    case 0xF0...0xF4: length = 4
    default: return .key(.unknown, length: 1)
    }
    let part = bytes.prefix(length)
    if let bad = part.dropFirst().firstIndex(where: { $0 & 0xC0 != 0x80 }) {
      return .key(.unknown, length: bad - bytes.startIndex)
    }
    guard part.count == length else { return .incomplete }
    guard let text = String(validating: part, as: UTF8.self), let scalar = text.unicodeScalars.first,
      scalar.value >= 0xA0
    else { return .key(.unknown, length: length) }
    return .key(.character(Character(scalar)), length: length)
  }

  private static func readEscape(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard let second = bytes.dropFirst().first else { return .incomplete }
    switch second {
    case UInt8(ascii: "["): return readControlSequence(bytes)
    case UInt8(ascii: "O"): return readApplicationKey(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "X"), UInt8(ascii: "^"), UInt8(ascii: "_"):
      return readReply(bytes)
    // Esc twice, or Esc and Ctrl-C: the second byte is a key of its own.
    case 0x00..<0x20: return .key(.escape, length: 1)
    default:
      // Alt and a letter. It could also be Esc and a letter typed quickly, so it does nothing rather than the wrong thing.
      return switch read(bytes.dropFirst()) {
      case .key(_, let length): .key(.unknown, length: length + 1)
      case .nothing(let length): .nothing(length: length + 1)
      case .incomplete: .incomplete
      }
    }
  }

  /// Decodes `Esc [`, parameters, intermediates, one final byte (ECMA-48).
  private static func readControlSequence(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x20..<0x40).contains($0) }) else {
      return body.count + 2 > longestSequence ? .key(.unknown, length: body.count + 2) : .incomplete
    }
    let length = end - bytes.startIndex + 1
    // A control or non-ASCII byte ends the sequence and is a key of its own: Ctrl-C always works.
    guard (0x40..<0x7F).contains(bytes[end]) else { return .key(.unknown, length: length - 1) }
    if bytes[end] == UInt8(ascii: "["), end == body.startIndex {
      // The Linux console sends `Esc [ [ A` for F1.
      return body.count < 2 ? .incomplete : .key(.unknown, length: length + 1)
    }
    let parameters = body[..<end]
    if bytes[end] == UInt8(ascii: "~") {
      switch number(parameters) {
      case 1, 7: return .key(.home, length: length)
      case 3: return .key(.delete, length: length)
      case 4, 8: return .key(.end, length: length)
      case 5: return .key(.pageUp, length: length)
      case 6: return .key(.pageDown, length: length)
      case 200, 201: return .nothing(length: length)
      default: return .key(.unknown, length: length)
      }
    }
    return .key(named(bytes[end]), length: length)
  }

  /// Decodes `Esc O` and a letter: arrows of a keypad in application mode.
  private static func readApplicationKey(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { !(0x30..<0x3C).contains($0) }) else {
      return body.count + 2 > longestSequence ? .key(.unknown, length: body.count + 2) : .incomplete
    }
    let length = end - bytes.startIndex + 1
    guard (0x40..<0x7F).contains(bytes[end]) else { return .key(.unknown, length: length - 1) }
    return .key(bytes[end] == UInt8(ascii: "M") ? .enter : named(bytes[end]), length: length)
  }

  /// Decodes a reply that nobody asked for, up to BEL or `Esc \`.
  private static func readReply(_ bytes: ArraySlice<UInt8>) -> Reading {
    let body = bytes.dropFirst(2)
    guard let end = body.firstIndex(where: { $0 < 0x20 }) else {
      return body.count > longestReply ? .key(.unknown, length: body.count + 2) : .incomplete
    }
    let length = end - bytes.startIndex
    if bytes[end] == 0x07 { return .nothing(length: length + 1) }
    guard bytes[end] == 0x1B else { return .key(.unknown, length: length) }
    guard end + 1 < bytes.endIndex else { return .incomplete }
    return bytes[end + 1] == UInt8(ascii: "\\") ? .nothing(length: length + 2) : .key(.unknown, length: length)
  }

  /// The first parameter, without modifiers after `;`.
  private static func number(_ parameters: ArraySlice<UInt8>) -> Int? {
    let digits = parameters.prefix { (0x30..<0x3A).contains($0) }
    return digits.count > 4 ? nil : digits.isEmpty ? nil : digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  private static func named(_ final: UInt8) -> Key {
    switch final {
    case UInt8(ascii: "A"): .up
    case UInt8(ascii: "B"): .down
    case UInt8(ascii: "C"): .right
    case UInt8(ascii: "D"): .left
    case UInt8(ascii: "H"): .home
    case UInt8(ascii: "F"): .end
    case UInt8(ascii: "Z"): .backTab
    default: .unknown
    }
  }
}
