import Testing

@testable import SecKitVault

@Suite struct PassphraseStrengthTests {
  @Test func sevenDrawnWordsAreHard() {
    let strength = PassphraseStrength(of: Passphrase("nube-tigre-verano-papel-loro-teatro-pluma"))
    #expect(strength.basis == .words(7))
    #expect(abs(strength.bits - 72.4) < 0.1)
    #expect(strength.level == .hard)
  }

  /// The estimate errs low: what a person would think clever is not.
  @Test(
    arguments: [
      ("password1", .guessable), ("Contraseña2026!", .guessable), ("123456789012345", .guessable),
      ("aaaaaaaaaaaaaaaaaaaaaaaa", .guessable), ("qwertyuiop", .guessable), ("abcabcabcabcabcabc", .guessable),
      ("Guadalupe", .guessable), ("Viva México", .guessable), ("nube nube nube nube", .guessable),
      ("tigre-papel", .guessable), ("x", .guessable), ("Tr0ub4dor&3", .guessable), ("mi perro se llama Canelo", .weak),
      ("nube-tigre-verano-papel", .weak), ("nube-tigre-verano-papel-loro", .fair),
      ("nube-tigre-verano-papel-loro-teatro", .fair),
      ("los gatos del vecino cantan boleros cuando llueve en marzo", .hard),
    ] as [(String, PassphraseStrength.Level)])
  func errsLow(_ text: String, level: PassphraseStrength.Level) {
    #expect(PassphraseStrength(ofText: text).level == level, "\(PassphraseStrength(ofText: text))")
  }

  /// But for a word that becomes whole: it is guessed a little sooner than its beginning.
  @Test func longerIsNeverMuchWeaker() {
    let text = "los gatos del vecino cantan boleros"
    var last = 0.0
    for length in 1...text.count {
      let bits = PassphraseStrength(ofText: String(text.prefix(length))).bits
      #expect(bits >= last - 4)
      last = max(last, bits)
    }
  }

  /// What people put together is guessed as they put it together; hours at a second a guess where it is hours.
  @Test(
    arguments: [
      ("hola", 12), ("hola123", 16), ("Hola2024!", 18), ("juan1990", 16), ("mar1a2001", 18), ("qwerty12", 12),
      ("tigre2024", 20), ("t1gr3_1985", 22), ("chivaschivas", 12), ("papelpapelpapel", 16), ("1q2w3e4r", 20),
      ("tequieromucho", 24), ("te quiero mucho", 26), ("Mexico68", 16), ("19901990", 12), ("aaaa1111", 12),
      ("contraseña", 8), ("Contrasena1", 12), ("lupita.garcia", 18),
    ] as [(String, Double)])
  func whatPeoplePutTogetherIsLow(_ text: String, most: Double) {
    let strength = PassphraseStrength(ofText: text)
    #expect(strength.bits <= most && strength.level == .guessable, "\(strength)")
  }

  @Test func timesAreHonest() {
    let hola = PassphraseStrength(ofText: "hola123")
    #expect(hola.duration(computers: 1) < .seconds(86_400) && hola.duration(computers: 1e6) < .seconds(1))
    #expect(PassphraseStrength(ofText: String(repeating: "xk2;", count: 1)).duration(computers: 1) > .seconds(1))
    let drawn = PassphraseStrength(of: Passphrase("nube-tigre-verano-papel-loro-teatro-pluma"))
    #expect(drawn.duration(computers: 1e6) > .seconds(1_000_000_000))
    // However long, it is a time.
    #expect(PassphraseStrength(ofText: (0..<1000).map { "\($0)x" }.joined()).duration(computers: 1) > .seconds(1e9))
  }

  /// What is counted is what was typed.
  @Test func charactersAreThoseTyped() {
    #expect(PassphraseStrength(ofText: "zkqvwjxz").basis == .characters(8))
    #expect(PassphraseStrength(ofText: "tigre2024").basis == .parts)
    #expect(PassphraseStrength(ofText: "hola").basis == .common)
  }
}
