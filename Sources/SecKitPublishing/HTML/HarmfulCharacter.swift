/// Characters that never reach a page: control characters, direction overrides and isolates, and noncharacters. Lint reports
/// them in the content; this is the last line of defence.
enum HarmfulCharacter {
  /// The length in bytes of such a character at an index; 0 if there is none. NUL is shown as an HTML parser would show it.
  static func length(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let byte = bytes[index]
    switch byte {
    case 0x01...0x08, 0x0B, 0x0C, 0x0E...0x1F, 0x7F: return 1
    case ..<0xC2: return 0
    default: break
    }
    func next(_ distance: Int) -> UInt8 { index + distance < bytes.count ? bytes[index + distance] : 0 }
    switch byte {
    case 0xC2: return (0x80...0x9F).contains(next(1)) ? 2 : 0
    case 0xE2:
      let isOverride = next(1) == 0x80 && (0xAA...0xAE).contains(next(2))
      let isIsolate = next(1) == 0x81 && (0xA6...0xA9).contains(next(2))
      return isOverride || isIsolate ? 3 : 0
    case 0xEF:
      let isNone = next(1) == 0xBF && next(2) >= 0xBE || next(1) == 0xB7 && (0x90...0xAF).contains(next(2))
      return isNone ? 3 : 0
    case 0xF0...: return next(1) & 0x0F == 0x0F && next(2) == 0xBF && next(3) >= 0xBE ? 4 : 0
    default: return 0
    }
  }
}
