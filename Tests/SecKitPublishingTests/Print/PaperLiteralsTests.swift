import Testing

@testable import SecKitPublishing

@Suite struct PaperLiteralsTests {
  private func marked(_ nodes: [HTMLNode]) -> [String] {
    nodes.flatMap { node -> [String] in
      guard case .element(_, let attributes, let children) = node else { return [] }
      if attributes == [.classes("literal")] { return [text(children)] }
      return marked(children)
    }
  }

  private func text(_ nodes: [HTMLNode]) -> String {
    nodes.map { node in
      switch node {
      case .text(let text): text
      case .element(_, _, let children), .prose(let children): text(children)
      case .void, .style, .script, .data: ""
      }
    }.joined()
  }

  @Test(arguments: [
    ("Escribe a acompanamiento.seguridad@organizacion.example.", ["acompanamiento.seguridad@organizacion.example"]),
    ("(https://ejemplo.example/una/ruta-larga?a=1&b=2), o", ["https://ejemplo.example/una/ruta-larga?a=1&b=2"]),
    ("«usuario_seguro», @redacompana y red.01", ["usuario_seguro", "@redacompana"]),
    ("abcdef0123 WPA2: clave=Arbol%20", ["abcdef0123", "clave=Arbol%20"]),
    ("Fin. Otra frase; auto-protección, 20 de mayo (2026), 50 %, 55 1234 5678: ¿sí?", []),
    ("a\n@beatriz\tcasas.mx 2FA 10:30h .apk ABC-123 ", ["@beatriz", "casas.mx", "ABC-123"]), ("", []), (".", []),
    ("...@...", []), ("1.", []),
  ])
  func whatIsCopiedByHandIsMarked(_ text: String, _ literals: [String]) {
    #expect(marked([HTMLNode.text(text)].markingLiterals) == literals)
  }

  @Test(arguments: [
    ("gpg --recv-keys ABC", ["--recv-keys"]), ("una orden", []), ("a\n b-c «ya». ", ["b-c"]), ("(acompanamiento)", []),
    ("0123456789abcdef0123456789abcdef", ["0123456789abcdef0123456789abcdef"]),
  ])
  func wordsOfCodeAreMarkedWhereALineCouldBreakThem(_ text: String, _ literals: [String]) {
    for nodes: [HTMLNode] in [[.element(.code, text: text)], [.element(.pre, [.element(.code, text: text)])]] {
      #expect(marked(nodes.markingLiterals) == literals)
      #expect(self.text(nodes.markingLiterals) == text)
    }
  }

  /// Marking changes no letter, wherever a sign may be, and no piece ends in a hyphen but the last.
  @Test func everyLetterStays() {
    var random = SystemRandomNumberGenerator()
    let letters = Array("ab ñ.@«»(),:\n/9-_\u{301}😀")
    for _ in 0..<3000 {
      let length = Int.random(in: 0...90, using: &random)
      let spaces = Bool.random(using: &random)
      let word = String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
      let source = spaces ? word : word.filter { !$0.isWhitespace }
      for nodes: [HTMLNode] in [[.element(.p, text: source)], [.element(.code, text: source)]] {
        let marked = nodes.markingLiterals
        #expect(text(marked) == source, "\(source.debugDescription)")
        let html = HTMLSerializer.text(of: marked)
        #expect(!html.contains("-</span><span class=\"trozo\">"), "\(source.debugDescription)")
      }
    }
  }
}
