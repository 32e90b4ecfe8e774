import Glibc

/// What a page, a paper or a screen says, as bytes: thousands of them are searched for words.
struct ShownText {
  let name: String
  /// Ends in a zero byte, as C's search wants.
  let bytes: [UInt8]

  init(name: String, text: String) {
    self.name = name
    bytes = Array(text.utf8) + [0]
  }

  /// The words of a page's body: no tags, no head.
  init(name: String, html: [UInt8]) {
    self.name = name
    bytes = html.withUnsafeBufferPointer { html in
      [UInt8](unsafeUninitializedCapacity: html.count + 1) { text, count in
        var isTag = false
        var isBody = false
        var index = 0
        let end = html.count
        while index < end {
          let byte = html[index]
          index += 1
          if byte == 0x3C {
            isTag = true
            isBody = isBody || Self.begins("<body", html, at: index - 1)
            text[count] = 0x20
            count += 1
          } else if isTag {
            isTag = byte != 0x3E
          } else if isBody {
            text[count] = byte
            count += 1
          }
        }
        text[count] = 0
        count += 1
      }
    }
  }

  private init(name: String, bytes: [UInt8]) {
    self.name = name
    self.bytes = bytes
  }

  /// The same without blanks, ASCII's and the hard one: tags leave some, and lines are broken elsewhere.
  var withoutBlanks: ShownText {
    let kept = bytes.withUnsafeBufferPointer { bytes in
      [UInt8](unsafeUninitializedCapacity: bytes.count) { text, count in
        var index = 0
        let end = bytes.count
        while index < end {
          let byte = bytes[index]
          index += 1
          if byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { continue }
          if byte == 0xC2, index < end, bytes[index] == 0xA0 {
            index += 1
            continue
          }
          text[count] = byte
          count += 1
        }
      }
    }
    return ShownText(name: name, bytes: kept)
  }

  func contains(_ word: String) -> Bool { first(word) != nil }

  func first(_ word: String, from start: Int = 0) -> Int? { first(Array(word.utf8), from: start) }

  func first(_ word: [UInt8], from start: Int) -> Int? {
    guard start < bytes.count else { return nil }
    return bytes.withUnsafeBytes { text in
      (word + [0]).withUnsafeBytes { word in
        guard let text = text.baseAddress, let word = word.baseAddress,
          let found = strstr(
            (text + start).assumingMemoryBound(to: CChar.self), word.assumingMemoryBound(to: CChar.self))
        else { return nil }
        return UnsafeRawPointer(found) - text
      }
    }
  }

  func last(_ word: String) -> Int? {
    var found: Int?
    while let next = first(word, from: found.map { $0 + 1 } ?? 0) { found = next }
    return found
  }

  private static func begins(_ word: StaticString, _ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    let count = word.utf8CodeUnitCount
    guard index + count <= text.count else { return false }
    return (0..<count).allSatisfy { text[index + $0] == word.utf8Start[$0] }
  }
}
