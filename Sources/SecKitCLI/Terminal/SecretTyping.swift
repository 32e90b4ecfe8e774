/// The effect of each byte while a passphrase is typed. Keys never become `Key` values here: those would leave copies.
struct SecretTyping: ~Copyable {
  var secret = SecretBytes()
  let panicKey: Character
  /// The state within an escape sequence that is being dropped; a pasted passphrase comes between two of them.
  private var escape = Escape.none
  private var isFull = false

  private enum Escape { case none, begun, sequence, oneMore }

  enum Step: Hashable {
    case more, done, refused
    case panic, interrupted, endOfInput, stop
  }

  init(panicKey: Character) { self.panicKey = panicKey }

  /// Whether an escape sequence has begun; it is abandoned if its rest does not arrive soon.
  var isInSequence: Bool { escape != .none }

  mutating func giveUpSequence() { escape = .none }

  /// Handles the next byte. A passphrase that is too long is refused as a whole, never cut.
  mutating func take(_ byte: UInt8) -> Step {
    if byte >= 0x20, byte != 0x7F, skips(byte) { return .more }
    switch byte {
    case (panicKey.asciiValue ?? 0) & 0x1F: return .panic
    case 0x03: return .interrupted
    case 0x04: return .endOfInput
    case 0x1A: return .stop
    case 0x0A, 0x0D: return isFull ? .refused : .done
    case 0x08, 0x7F: secret.removeLast()
    case 0x15:
      secret.removeAll()
      isFull = false
    case 0x1B: escape = .begun
    case 0x00..<0x20: escape = .none
    default: if !secret.append(byte) { isFull = true }
    }
    return .more
  }

  /// Whether the byte belongs to a sequence that is dropped.
  private mutating func skips(_ byte: UInt8) -> Bool {
    switch escape {
    case .none: return false
    case .begun:
      escape = byte == UInt8(ascii: "[") ? .sequence : byte == UInt8(ascii: "O") ? .oneMore : .none
    case .sequence: if (0x40..<0x7F).contains(byte) { escape = .none }
    case .oneMore: escape = .none
    }
    return true
  }
}
