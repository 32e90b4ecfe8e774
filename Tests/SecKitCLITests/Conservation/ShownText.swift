import Glibc

/// What a page, a paper or a screen says, as bytes: thousands of them are searched for words.
struct ShownText {
  let name: String
  let bytes: [UInt8]

  init(name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8)
  }

  /// The words of a page's body: no tags, no head.
  init(name: String, html: [UInt8]) {
    self.name = name
    bytes = html.withUnsafeBufferPointer { html in
      let start = Self.first(Array("<body".utf8), in: html, from: 0) ?? 0
      return [UInt8](unsafeUninitializedCapacity: html.count) { text, count in
        var isTag = false
        var index = start
        let end = html.count
        while index < end {
          let byte = html[index]
          index += 1
          if byte == 0x3C {
            isTag = true
            text[count] = 0x20
            count += 1
          } else if isTag {
            isTag = byte != 0x3E
          } else {
            text[count] = byte
            count += 1
          }
        }
      }
    }
  }

  func contains(_ word: String) -> Bool { first(word) != nil }

  func first(_ word: String, from start: Int = 0) -> Int? { first(Array(word.utf8), from: start) }

  func first(_ word: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBufferPointer { Self.first(word, in: $0, from: start) }
  }

  func last(_ word: String) -> Int? {
    var found: Int?
    while let next = first(word, from: found.map { $0 + 1 } ?? 0) { found = next }
    return found
  }

  private static func first(_ word: [UInt8], in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = text.baseAddress, start < text.count else { return nil }
    return memmem(base + start, text.count - start, word, word.count).map {
      UnsafeRawPointer($0) - UnsafeRawPointer(base)
    }
  }
}
