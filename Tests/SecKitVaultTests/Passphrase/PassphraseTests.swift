import Testing

@testable import SecKitVault

@Suite struct PassphraseTests {
  @Test func takesTheBytesOver() {
    var bytes = Array("secreto".utf8)
    let passphrase = Passphrase(erasing: &bytes)
    #expect(bytes.isEmpty)
    #expect(passphrase == Passphrase("secreto"))
    #expect(passphrase != Passphrase("secretos"))
    #expect(passphrase?.withUnsafeBytes { Array($0) } == Array("secreto".utf8))
  }

  @Test(arguments: [0, 1025]) func refusesNothingAndTooMuch(size: Int) {
    var bytes = [UInt8](repeating: 65, count: size)
    #expect(Passphrase(erasing: &bytes) == nil)
    #expect(bytes.isEmpty)
  }

  /// Erasing reaches the array's own storage, not a copy of it.
  @Test func erasingOverwritesInPlace() {
    var bytes = Array("secreto".utf8)
    bytes.withUnsafeMutableBytes { buffer in
      var seen: [UInt8] = []
      seen.append(contentsOf: buffer)
      #expect(seen == Array("secreto".utf8))
    }
    erase(&bytes)
    #expect(bytes.isEmpty)
  }

  @Test func sevenWordsOfTheList() {
    let words = PassphraseGenerator.words(randomness: .fixed("words"))
    #expect(words.count == 7)
    #expect(words.allSatisfy(SpanishWords.all.contains))
    #expect(words == PassphraseGenerator.words(randomness: .fixed("words")))
    #expect(words != PassphraseGenerator.words())
    #expect(PassphraseGenerator.text(["sopa", "nube"]) == "sopa-nube")
  }

  /// 20,000 draws from 1,296: chi-squared with 1,295 degrees of freedom stays within five deviations of its mean.
  @Test func drawsEvenly() {
    var counts: [String: Int] = [:]
    for word in PassphraseGenerator.words(count: 20_000) { counts[word, default: 0] += 1 }
    let expected = 20_000.0 / 1296
    let statistic = SpanishWords.all.reduce(0.0) {
      $0 + (Double(counts[$1] ?? 0) - expected) * (Double(counts[$1] ?? 0) - expected) / expected
    }
    #expect(abs(statistic - 1295) < 5 * (2 * 1295.0).squareRoot())
  }
}
