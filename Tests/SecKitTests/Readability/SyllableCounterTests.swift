import Testing

@testable import SecKit
@testable import SecKitRules

/// The table was held against PyPI `silabeador` 1.2.4. It differs in eight words, all of them where it follows the ear and
/// we follow the spelling rules of 2010: *guion*, *huir*, *obstruir*, *jesuita*, *construí*, *cuídate* and *veintiún*, in which
/// it keeps a hiatus between two weak vowels, and *chiita*, in which it joins two equal ones.
@Suite struct SyllableCounterTests {
  static let words: [(String, Int)] = [
    ("país", 2), ("línea", 3), ("poeta", 3), ("guion", 1), ("huir", 1), ("jesuita", 3), ("prohibir", 2),
    ("búho", 2), ("ahínco", 3), ("construido", 3), ("vergüenza", 3), ("averigüéis", 4), ("Paraguay", 3),
    ("rey", 1), ("hoy", 1), ("aéreo", 4), ("oído", 3), ("leer", 2), ("reír", 2), ("raíz", 2), ("baúl", 2),
    ("caoba", 3), ("ahora", 3), ("alcohol", 3), ("cohete", 3), ("vehículo", 4), ("desahucio", 3), ("rehúso", 3),
    ("ahijado", 3), ("cacahuate", 4), ("Chihuahua", 3), ("ahuecar", 3), ("tlacuache", 3), ("hueso", 2),
    ("huella", 2), ("ciudad", 2), ("viuda", 2), ("triunfo", 2), ("cuídate", 3), ("construí", 2), ("ruido", 2),
    ("veintiún", 2), ("buey", 1), ("muy", 1), ("Uruguay", 3), ("reyes", 2), ("y", 1), ("apoyo", 3), ("queso", 2),
    ("guerra", 2), ("guitarra", 3), ("pingüino", 3), ("agua", 2), ("lengua", 2), ("antiguo", 3), ("averiguar", 4),
    ("quórum", 2), ("aquí", 2), ("estudiáis", 3), ("creíais", 3), ("miau", 1), ("leí", 2), ("oí", 2), ("día", 2),
    ("hacía", 3), ("hacia", 2), ("grúa", 2), ("tía", 2), ("energía", 4), ("periodista", 4), ("comunicación", 5),
    ("autoridad", 4), ("reunir", 2), ("reúne", 3), ("Europa", 3), ("causa", 2), ("cuenta", 2), ("teléfono", 4),
    ("contraseña", 4), ("dispositivo", 5), ("extorsión", 3), ("acción", 2), ("aplicación", 4),
    ("investigación", 5), ("ciberacoso", 5), ("chiita", 3), ("tiíto", 3), ("zoo", 2), ("azahar", 3),
    ("paranoia", 4), ("Xochimilco", 4), ("Guaymas", 2), ("México", 3), ("instrucción", 3), ("transporte", 3),
    ("obstruir", 2), ("atlas", 2), ("israelí", 4), ("maíz", 2), ("búhos", 2),
  ]

  @Test(arguments: words) func hardWordsCount(_ word: String, _ syllables: Int) {
    #expect(SyllableCounter.count(word: word) == syllables)
    #expect(SyllableCounter.count(word: word.uppercased()) == syllables, "in capitals")
  }

  @Test func theTableIsLongEnough() { #expect(Set(Self.words.map(\.0)).count >= 60) }

  @Test(
    "acronyms, brands, numbers and addresses have rules of their own",
    arguments: [
      ("SMS", 6), ("CDHCM", 7), ("IA", 2), ("PIN", 1), ("INE", 2), ("IMEI", 2), ("VPN", 4), ("MPI", 4), ("ONG", 4),
      ("WhatsApp", 2), ("YouTube", 2), ("iPhone", 2), ("2FA", 4), ("911", 2), ("14,145", 2), ("2026", 2),
      ("cdmx.gob.mx", 2), ("https://example.org/a-b-c", 2), ("alguien@example.org", 2), ("físico-legales", 6), ("y", 1),
      ("(contraseña),", 4), ("km", 1), ("«Sí»", 1),
    ]) func tokens(_ token: String, _ syllables: Int)
  {
    #expect(SyllableCounter.count(token: token) == syllables)
  }

  @Test func strangeInputIsCountedAndNeverTraps() {
    for text in ["", "…", "ñ", "ü", "íííí", "uuu", "hhh", "qu", "q", "gü", "日本語", "👩‍👩‍👧", "a\u{0301}", "ﬁn"] {
      #expect(SyllableCounter.count(token: text) >= 1)
      #expect(SyllableCounter.count(word: text) >= 1)
    }
  }
}
