/// A file that exists but is not, or not wholly, in the catalog: it could not be read, or has errors. What can be guessed of
/// its contents prevents things in it from being reported missing; its own fault is enough.
package struct Gap: Sendable {
  /// The file's absolute path; that of a folder ends with a slash.
  let location: String
  /// Nil if unknown: it may be any kind.
  let kind: DocumentKind?
  let id: String?
  /// Nil if the file's text is unknown: it may contain anything.
  private let text: Text?

  /// The contents of a text, as hashes of its words, so that a text of a megabyte need not be kept.
  private struct Text: Sendable {
    var words: Set<UInt64> = []
    var localIDs: Set<UInt64> = []
  }

  /// A folder whose files are unknown.
  init(folder location: String) { self.init(location: location + "/", bytes: nil) }

  /// - Parameters:
  /// - bytes: The bytes that could be read, even if they are not text; nil if none could.
  /// - isRead: Whether its own words can be trusted. A file that is not in the catalog at all may have lost some.
  init(location: String, bytes: [UInt8]?, isRead: Bool = false) {
    self.location = location
    guard let bytes else {
      (kind, id, text) = (nil, nil, nil)
      return
    }
    kind = Self.value(of: "kind:", in: bytes).flatMap(DocumentKind.init(rawValue:))
    id = Self.value(of: "id:", in: bytes).flatMap { ContentID.isSlug($0) ? $0 : nil }
    text = isRead ? Self.read(bytes) : nil
  }

  /// Fails for a document that was read without errors.
  init?<Value>(_ source: SourceFile, _ read: Diagnosed<Value>) {
    guard read.hasErrors else { return nil }
    self.init(location: source.location, bytes: source.bytes, isRead: read.value != nil)
  }

  /// A document with faults that concern other files: links that lead nowhere, words that name nothing.
  init(_ document: Document) {
    self.init(location: document.source.location, bytes: document.source.bytes, isRead: true)
  }

  /// Whether the text may contain a word of letters, digits and hyphens.
  func mentions(_ word: String) -> Bool { text?.words.contains(Self.hash(Array(word.utf8)[...])) ?? true }

  /// Whether something in the text may have a local id.
  func hasLocal(_ id: String) -> Bool { text?.localIDs.contains(Self.hash(Array(id.utf8)[...])) ?? true }

  /// The value of a top-level key in the first lines, whatever surrounds it.
  private static func value(of key: String, in bytes: [UInt8]) -> String? {
    let lines = bytes.prefix(4096).split(maxSplits: 60) { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
    guard let line = lines.first(where: { $0.starts(with: key.utf8) }) else { return nil }
    let value = String(decoding: line.dropFirst(key.utf8.count), as: UTF8.self)
    let word = value.prefix { $0 != "#" }.trimmed
    return String(word.drop { "\"'".contains($0) }.prefix { !"\"'".contains($0) })
  }

  private static func read(_ bytes: [UInt8]) -> Text {
    var text = Text()
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, isWord(bytes[index]) { index += 1 }
      guard index > start else {
        index += 1
        continue
      }
      let hash = hash(bytes[start..<index])
      text.words.insert(hash)
      // `{#id` or ` #id`: in a link, a letter or a bracket precedes the sign. `{id` and `{#Id` are ids that were meant.
      let isMarked = start >= 2 && bytes[start - 1] == UInt8(ascii: "#") && "{ \t\r\n".utf8.contains(bytes[start - 2])
      if isMarked || start >= 1 && bytes[start - 1] == UInt8(ascii: "{") {
        text.localIDs.insert(hash)
        let word = bytes[start..<index].map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
        text.localIDs.insert(Self.hash(word[...]))
      }
    }
    return text
  }

  private static func isWord(_ byte: UInt8) -> Bool { WebHost.isAlphanumeric(byte) || byte == UInt8(ascii: "-") }

  /// FNV-1a: the same on every machine and in every run.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }
}
