import Testing

@testable import SecKitVault

@Suite struct SpanishWordsTests {
  private let words = SpanishWords.all

  @Test func fourDiceNameOne() {
    #expect(words.count == 6 * 6 * 6 * 6)
    #expect(Set(words).count == words.count)
    #expect(words == words.sorted())
  }

  @Test func areEasyToType() {
    for word in words {
      #expect((4...7).contains(word.utf8.count), "\(word)")
      #expect(word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }, "\(word)")
    }
  }

  @Test func differEarly() {
    #expect(Set(words.map { $0.prefix(5) }).count == words.count)
  }

  /// One letter wrong, missing or added never makes another word of the list.
  @Test func differByMoreThanASlip() {
    var seen: [String: String] = [:]
    for word in words {
      let letters = Array(word)
      // Two words are a slip apart exactly if they agree after one letter of each is struck, or of the longer one.
      var struck: Set<String> = [word]
      for index in letters.indices {
        struck.insert(String(letters[..<index]) + "." + String(letters[(index + 1)...]))
      }
      for form in struck {
        #expect(seen[form] == nil, "\(word), \(seen[form] ?? "")")
        seen[form] = word
      }
      for index in letters.indices {
        let shorter = String(letters[..<index] + letters[(index + 1)...])
        #expect(!SpanishWords.set.contains(shorter), "\(word), \(shorter)")
      }
    }
  }
}
