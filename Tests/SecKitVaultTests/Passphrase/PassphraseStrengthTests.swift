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

  @Test func longerIsNeverWeaker() {
    let text = "los gatos del vecino cantan boleros"
    var last = 0.0
    for length in 1...text.count {
      let bits = PassphraseStrength(ofText: String(text.prefix(length))).bits
      #expect(bits >= last)
      last = bits
    }
  }
}
