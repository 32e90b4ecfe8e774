import Testing

@testable import SecKit
@testable import SecKitRules

@Suite struct SentenceSplitterTests {
  @Test(
    arguments: [
      ("Uno. Dos. Tres.", ["Uno.", "Dos.", "Tres."]),
      ("Sin punto final", ["Sin punto final"]),
      ("¿Quién llamó? No sé.", ["¿Quién llamó?", "No sé."]),
      ("¿Quién llamó? y ¿cuándo?", ["¿Quién llamó? y ¿cuándo?"]),
      ("Dijo «basta.» Luego se fue.", ["Dijo «basta.»", "Luego se fue."]),
      ("Espera… Respira.", ["Espera…", "Respira."]),
      ("El Sr. Pérez y la Dra. Ruiz.", ["El Sr. Pérez y la Dra. Ruiz."]),
      ("Mira el art. 16 y la pág. 4. Luego firma.", ["Mira el art. 16 y la pág. 4.", "Luego firma."]),
      ("Vive en EE. UU. desde 2020.", ["Vive en EE. UU. desde 2020."]),
      ("Cuesta 3.5 pesos en cdmx.gob.mx hoy.", ["Cuesta 3.5 pesos en cdmx.gob.mx hoy."]),
      ("Te dicen que no. Insiste.", ["Te dicen que no.", "Insiste."]),
      ("J. L. Borges", ["J. L. Borges"]),
      ("  \n ", []), ("", []), ("...", []), ("— · —", []),
    ] as [(String, [String])]) func cuts(_ text: String, _ sentences: [String])
  {
    #expect(SentenceSplitter.split(text).map(String.init) == sentences)
  }
}
