/// One recipient's part of a header: the file key, wrapped for whoever holds the matching identity.
struct AgeStanza: Sendable {
  /// What wraps the file key: `scrypt`, `X25519`, or a kind this program does not read.
  let type: String
  /// What follows the type on the first line, each of 1 or more printable ASCII characters.
  let arguments: [String]
  let body: [UInt8]
  /// Where the stanza begins in the header, from 1; 0 for one not read from a file.
  var line = 0

  /// A full line of a body, in base64 characters.
  static let bodyColumns = 64

  /// The stanza as it stands in a header, last line feed included.
  var serialized: [UInt8] {
    var text = Array("-> \(([type] + arguments).joined(separator: " "))\n".utf8)
    var rest = AgeBase64.encode(body)[...]
    while rest.count >= Self.bodyColumns {
      text += rest.prefix(Self.bodyColumns)
      text.append(UInt8(ascii: "\n"))
      rest = rest.dropFirst(Self.bodyColumns)
    }
    // The last line is always shorter than the others, and so may be empty: that is how a reader knows it.
    text += rest
    text.append(UInt8(ascii: "\n"))
    return text
  }
}
