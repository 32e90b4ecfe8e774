import Testing

@testable import SecKitCLI

@Suite struct TerminalSecretTests {
  /// The passphrase typed, or nil where it was refused.
  private func secret(style: TerminalStyle = .test, _ steps: [ScriptedTerminal.Step]) throws -> (
    [UInt8]?, ScriptedTerminal
  ) {
    let scripted = ScriptedTerminal(steps)
    let bytes: [UInt8]? = try Terminal.converse(on: scripted.device, style: style, words: .test) { terminal in
      guard let secret = try terminal.readSecret("Contraseña:") else { return nil }
      return secret.withBytes { Array($0) }
    }
    return (bytes, scripted)
  }

  @Test(arguments: [TerminalStyle.test, .testPlain, .testDumb]) func showsNothing(_ style: TerminalStyle) throws {
    let (bytes, scripted) = try secret(style: style, [.type("caballo"), .type(" ñandú\r")])
    #expect(bytes == Array("caballo ñandú".utf8))
    #expect(scripted.transcript.contains("Contraseña:"))
    #expect(!scripted.transcript.contains("cab") && !scripted.transcript.contains("*"))
    #expect(scripted.mode == .untouched)
  }

  @Test func corrects() throws {
    #expect(try secret([.type("añ\u{7F}b\n")]).0 == Array("ab".utf8))
    #expect(try secret([.type("mal\u{15}bien\u{8}\u{8}\n")]).0 == Array("bi".utf8))
    #expect(try secret([.type("\u{7F}\u{7F}a\n")]).0 == Array("a".utf8))
  }

  @Test func takesPastesAndDropsKeys() throws {
    #expect(try secret([.type("\u{1B}[200~pe[ga~do\u{1B}[201~\u{1B}[A\u{1B}OB\n")]).0 == Array("pe[ga~do".utf8))
    #expect(try secret([.type("\u{1B}"), .event(.timeout), .type("[a\n")]).0 == Array("[a".utf8))
  }

  @Test func refusesTooLong() throws {
    let most = String(repeating: "a", count: SecretBytes.capacity)
    #expect(try secret([.type(most + "\n")]).0?.count == SecretBytes.capacity)
    #expect(try secret([.type(most + "b\n")]).0 == nil)
  }

  @Test(arguments: [("\u{3}", TerminalExit.interrupted), ("\u{4}", .endOfInput), ("\u{18}", .panic)])
  func leaves(_ typed: String, _ exit: TerminalExit) {
    #expect(throws: exit) { try secret([.type("abc" + typed)]) }
  }

  @Test func comparesWhole() {
    func bytes(_ text: String) -> SecretBytes {
      var bytes = SecretBytes()
      for byte in text.utf8 { _ = bytes.append(byte) }
      return bytes
    }
    // A type that cannot be copied does not fit into `#expect`.
    func same(_ one: String, _ other: String) -> Bool { bytes(one).equals(bytes(other)) }
    #expect(same("uno", "uno") && same("", ""))
    #expect(!same("uno", "un") && !same("uno", "dos") && !same("", "uno"))
  }
}
