/// One recipient's part of a header: the file key, wrapped for whoever holds the matching identity.
struct AgeStanza: Sendable {
  /// The kind of wrapping: `scrypt`, `X25519`, or one that this program does not support.
  let type: String
  /// The words after the type on the first line, each of 1 or more printable ASCII characters.
  let arguments: [String]
  let body: [UInt8]
  /// The header's line at which the stanza begins, from 1; 0 for one that was not read from a file.
  var line = 0

  /// The length of a full line of the body, in base64 characters.
  static let bodyColumns = 64

  /// The stanza as written in a header, including the last line feed.
  var serialized: [UInt8] {
    var text = Array("-> \(([type] + arguments).joined(separator: " "))\n".utf8)
    var rest = AgeBase64.encode(body)[...]
    while rest.count >= Self.bodyColumns {
      text += rest.prefix(Self.bodyColumns)
      text.append(UInt8(ascii: "\n"))
      rest = rest.dropFirst(Self.bodyColumns)
    }
    // The last line is always shorter than the others and may be empty: by that a reader recognizes it.
    text += rest
    text.append(UInt8(ascii: "\n"))
    return text
  }
}
