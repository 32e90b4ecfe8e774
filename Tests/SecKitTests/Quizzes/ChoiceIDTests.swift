import Testing

@testable import SecKit

@Suite struct ChoiceIDTests {
  @Test(arguments: [
    ("Una llave física.", "una-llave-fisica"), ("  ¿Sí?\n", "si"), ("A", "o-a"), ("3 meses", "o-3-meses"),
    ("Por Wi-Fi, con «clave»", "por-wi-fi-con-clave"), ("ÑANDÚ", "nandu"), ("n\u{303}andu\u{301}", "nandu"),
    ("Verdadero", "verdadero"), ("1,5", "o-1-5"),
  ])
  func comesFromTheWords(_ words: String, _ id: String) {
    #expect(ChoiceID(words: words).description == id)
  }

  /// Two choices that the eye tells apart have two ids.
  @Test(arguments: [
    ["C++", "C#", "C"], ["-5", "5", "+5"], ["< 5", "> 5"], ["100 %", "100 $", "100"], ["→", "←", "?!"], ["a/b", "a b"],
    ["да", "нет"],
    ["El mismo principio de una frase que no termina, y sí", "El mismo principio de una frase que no termina, y no"],
  ])
  func tellsApart(_ words: [String]) {
    let ids = words.map { ChoiceID(words: $0) }
    #expect(Set(ids).count == words.count, "\(ids)")
  }

  /// These are kept in `ids.lock`, in saved results and in other programs: how they come about never changes.
  @Test func neverChange() {
    let long = "Reenviarlo a un contacto de confianza y después borrar todo"
    #expect(ChoiceID(words: long).description == "reenviarlo-a-un-contacto-de-confianza-y-462470")
    #expect(ChoiceID(words: "C++").description == "c-4c2153")
    #expect(ChoiceID(words: "").description == "o-811c58")
  }

  /// Whatever an author writes, she can write its id at the choice later on.
  @Test func canAlwaysBeWritten() {
    var random = SeededGenerator(seed: 7)
    let signs = Array("aáÁñ z9-–_.,+/%ß漢🙂\u{301}\n\t\"")
    for _ in 0..<2000 {
      let words = String(
        (0..<Int.random(in: 0...90, using: &random)).map { _ in signs[Int.random(in: 0..<signs.count, using: &random)] }
      )
      let id = ChoiceID(words: words)
      #expect(ChoiceID(id.description) == id, "\(words)")
      #expect(ChoiceID(id.again(12).description) != nil, "\(words)")
    }
  }

  @Test func oneLetterIsAPlace() {
    #expect(ChoiceID("b") == nil)
    #expect(ChoiceID("Ab") == nil)
    #expect(ChoiceID("ab")?.description == "ab")
  }
}
