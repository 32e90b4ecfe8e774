import Testing

@testable import SecKit

@Suite struct LanguageChecksTests {
  static let path = "Content/es/cuidados/a.md"
  static let terms = """
    known-abbreviations: [SMS]
    terms:
      - {avoid: "te lo buscaste", better: "no es tu culpa", why: "Culpa."}
      - {avoid: "100 % seguro", better: "con menos riesgo", why: "Es falso."}
      - {avoid: "fichero", better: "archivo", why: "México."}

    """

  private func check(
    _ body: String, front: String = "", _ expected: [Character: [DiagnosticID]], others: [String: String] = [:],
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> [Diagnostic] {
    let marked = MarkedSource(Sample.document("care", "a", front: front + Sample.sources, body))
    var all = ["Content/es/terminos.yml": Self.terms]
    all.merge(others) { $1 }
    let found = try await Sample.faults(Self.path, marked, others: all)
    expect(found, in: [Self.path: marked], expected, sourceLocation: sourceLocation)
    return found
  }

  @Test("terms are found as whole words, in any case, past emphasis and line ends")
  func terms() async throws {
    let found = try await check(
      """
      ## El 1️⃣Fichero

      Nada es **2️⃣100 %**
      seguro. 3️⃣Te lo [buscaste](https://ejemplo.mx/te-lo-buscaste), dicen; y otro 4️⃣fichero.

      - Los ficheros no cuentan, ni «te lo buscaste» entre comillas.

      ```mensaje
      Abre el fichero.
      ```

      """,
      [
        "1️⃣": [.termAvoided], "2️⃣": [.termAvoided], "3️⃣": [.termAvoided], "4️⃣": [.termAvoided],
      ])
    #expect(
      found.first?.arguments == ["found": "Fichero", "better": "archivo", "why": "México."])
  }

  @Test func theSummaryIsTextToo() async throws {
    let path = "Content/es/cuidados/a.md"
    let marked = MarkedSource(
      Sample.document("care", "a", front: Sample.sources, "Texto.\n")
        .replacing("summary: Un ejemplo corto.", with: "summary: Un 1️⃣fichero."))
    let found = try await Sample.faults(path, marked, others: ["Content/es/terminos.yml": Self.terms])
    expect(found, in: [path: marked], ["1️⃣": [.termAvoided]])
  }

  @Test func facilitatorsReadOtherWords() async throws {
    _ = try await check("Un fichero.\n", front: "audience: facilitators\n", [:])
  }

  @Test func aWorkshopsSheetIsParticipantsText() async throws {
    let marked = MarkedSource(
      WorkshopChecksTests.workshop(
        """
        ## Practicar {#practicar minutes=60 phase=activity objective=elegir}

        ### Guía {.facilitator}

        Si alguien dice fichero, aclara.

        ### Hoja {.participants}

        Mi 1️⃣fichero.

        """))
    let found = try await Sample.faults(
      WorkshopChecksTests.path, marked, others: ["Content/es/terminos.yml": Self.terms])
    expect(found, in: [WorkshopChecksTests.path: marked], ["1️⃣": [.termAvoided]])
  }

  @Test func theTermFileIsReadWithPlaces() async throws {
    let path = "Content/es/terminos.yml"
    let marked = MarkedSource(
      """
      terms:
        - 1️⃣{avoid: "x", better: "y"}
        - {avoid: "a", better: "b", why: "c", 2️⃣wy: "d"}
      3️⃣termz: []

      """)
    let found = try await Sample.faults(path, marked)
    expect(
      found, in: [path: marked], ["1️⃣": [.keyMissing], "2️⃣": [.keyUnknown], "3️⃣": [.keyUnknown]])
  }

  @Test func theKitSaysTu() async throws {
    _ = try await check(
      """
      Si 1️⃣usted quiere, 2️⃣asegúrese. 3️⃣Dígale a alguien. 4️⃣póngase a salvo.

      Ustedes pueden. Que nadie llame a ese número ni ingrese. La paráfrase, el envase y «usted» no cuentan.

      """,
      [
        "1️⃣": [.formalAddress], "2️⃣": [.formalAddress], "3️⃣": [.formalAddress], "4️⃣": [.formalAddress],
      ])
  }

  /// What deceivers write is quoted: their *usted* is not ours, in words, reflexives and phrases alike. The same words outside
  /// are found where they stand, not where they were quoted.
  @Test func whatIsQuotedMaySayUsted() async throws {
    _ = try await check(
      """
      El mensaje decía: «asegúrese, póngase en contacto, haga clic, usted». Y 1️⃣asegúrese no va, ni 2️⃣haga clic.

      Otra vez «asegúrese». Luego 3️⃣póngase a salvo y «usted» o 4️⃣usted.

      """,
      ["1️⃣": [.formalAddress], "2️⃣": [.formalAddress], "3️⃣": [.formalAddress], "4️⃣": [.formalAddress]])
  }

  @Test func abbreviationsAreExplained() async throws {
    let glossary = Sample.document(
      "glossary", "glosario", "## Cifrado {#cifrado also=\"E2EE, TLS\"}\n\nQue nadie más lee.\n")
    let helper = Sample.helper("cdh").replacing("title: Ejemplo", with: "title: \"Comisión de Derechos (CDHX)\"")
    let found = try await check(
      """
      La 1️⃣ABC dijo; la ABC repitió. La Comisión del Agua (CDA) y la CNX (Comisión Nacional) y otra vez la CNX.

      Con SMS, con TLS y con la [CDHX](../directorio/cdh.md). El siglo XXI. ¡NO LO ABRAS! Hoy es HOY, y hoy no.
      Dos: (2️⃣QWE) y 3️⃣RTY (sí).

      """,
      [
        "1️⃣": [.abbreviationUnexplained], "2️⃣": [.abbreviationUnexplained], "3️⃣": [.abbreviationUnexplained],
      ], others: ["Content/es/glosario.md": glossary, "Content/es/directorio/cdh.md": helper])
    #expect(found.map { $0.arguments["name"] } == ["ABC", "QWE", "RTY"])
  }

  @Test func aTitleMayExplainItsAbbreviation() async throws {
    let path = "Content/es/directorio/rsf.md"
    let marked = MarkedSource(
      Sample.helper("rsf").replacing("title: Ejemplo", with: "title: \"RSF, Reporteros sin Fronteras\""))
    expect(try await Sample.faults(path, marked), in: [path: marked], [:])
  }
}
