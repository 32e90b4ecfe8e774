/// Decodes the bytes of a terminal into keys. Bytes may arrive in any pieces; a sequence that never ends, or that has no
/// meaning, becomes `Key.unknown` and delays no later key.
struct KeyDecoder {
  /// No terminal's keys have longer sequences; a longer one is dropped.
  static let longestSequence = 64
  /// A longer reply of the terminal (a title, a colour) is dropped.
  static let longestReply = 4096

  /// The bytes not yet decoded, from `start` on.
  var bytes: [UInt8] = []
  var start = 0
  var isPasting = false

  /// What the first bytes are.
  enum Reading {
    case key(Key, length: Int)
    /// Bytes that are no key, such as the marks around pasted text.
    case nothing(length: Int)
    /// The beginning of a sequence; more bytes decide.
    case incomplete
  }

  mutating func feed(_ new: [UInt8]) {
    if start == bytes.count { forget() }
    bytes += new
  }

  /// The next whole key; nil if more bytes are needed.
  mutating func next() -> Key? {
    while start < bytes.count {
      if isPasting {
        guard skipPaste() else { return nil }
        continue
      }
      switch Self.read(bytes[start...]) {
      case .key(let key, let length):
        start += length
        return key
      case .nothing(let length):
        if bytes[start...].starts(with: Self.pasteStart) { isPasting = true }
        start += length
      case .incomplete: return nil
      }
    }
    forget()
    return nil
  }

  /// How long to wait for the rest before `flush`; nil if no sequence has begun. A lone Esc is decided quickly, as a person
  /// waits for it; a truncated sequence and a paste get the time that a slow line needs.
  var patience: Duration? {
    if isPasting { return .seconds(1) }
    guard start < bytes.count else { return nil }
    return bytes.count - start == 1 && bytes[start] == 0x1B ? .milliseconds(50) : .milliseconds(250)
  }

  /// Decides what an incomplete sequence is: a lone Esc is the key, anything else has no meaning.
  mutating func flush() -> Key? {
    let wasPasting = isPasting
    isPasting = false
    guard start < bytes.count, !wasPasting else {
      forget()
      return nil
    }
    let key: Key = bytes.count - start == 1 && bytes[start] == 0x1B ? .escape : .unknown
    forget()
    return key
  }

  /// Drops everything that was typed and not decoded.
  mutating func forget() {
    bytes.removeAll(keepingCapacity: true)
    start = 0
  }

  private static let pasteStart = [UInt8]("\u{1B}[200~".utf8)
  private static let pasteEnd = [UInt8]("\u{1B}[201~".utf8)

  /// Drops pasted bytes up to their end mark; false if the mark has not arrived yet. Pasted text is never an answer.
  private mutating func skipPaste() -> Bool {
    var index = start
    while index < bytes.count {
      let rest = bytes[index...]
      if rest.starts(with: Self.pasteEnd) {
        start = index + Self.pasteEnd.count
        isPasting = false
        return true
      }
      // The mark itself may arrive in pieces: keep what could be its beginning.
      if rest.count < Self.pasteEnd.count, Self.pasteEnd.starts(with: rest) { break }
      index += 1
    }
    bytes.removeSubrange(..<index)
    start = 0
    return false
  }
}
