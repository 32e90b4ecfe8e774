import Testing

@testable import SecKit

/// One letter or sign gone wrong is one error, where it stands: not two that say the same, nor what follows from it.
@Suite struct SlipTests {
  struct Slip: Sendable, CustomTestStringConvertible {
    let path: String
    let old: String
    let new: String
    /// How many lines above it is said: what is missing in a question is said of the question.
    let above: Int

    init(_ path: String, _ old: String, _ new: String, above: Int = 0) {
      self.path = path
      self.above = above
      self.old = old
      self.new = new
    }

    var testDescription: String { "\(path): \(old) → \(new)" }
  }

  private static func slips(_ path: String, _ pairs: [(String, String)]) -> [Slip] {
    pairs.map { Slip(path, $0.0, $0.1) }
  }

  static let slips =
    slips(
      "Content/es/kit/cuentas.md",
      [
        ("kind: step", "kind: stepp"), ("order: 1", "order: l"), ("title: \"C", "titl: \"C"),
        ("reviewed: 2026-11-01", "reviewed: 2026-11-0l"), ("6 months", "6 month5"), ("sources:", "source:"),
        ("url: \"https:", "url: \"http:"), ("accessed: 2026-10-01", "accessed: 2026-10-32"),
        ("(../rutas/cuenta.md)", "(../rutas/cuenta.md"), ("[ruta](", "[ruta] ("),
        ("../rutas/cuenta.md", "../rutas/cuent.md"), ("../rutas/cuenta.md", "../rutas/cuentа.md"),
        ("(../rutas/cuenta.md)", "()"), ("(../rutas/cuenta.md)", "(#)"), ("<https://ej", "<htps://ej"),
        ("{#antes}", "{#antes"), ("{#antes}", "#antes}"), (".checklist", ".cheklist"), (".checklist", "checklist"),
        (".checklist", ".selection"), (".quiz", "quiz"), ("- [ ] Mi correo", "- [] Mi correo"),
        ("- [ ] Uso", "-[ ] Uso"), ("impact=3", "impact=4"), ("impact=3", "impact3"), ("do=\"Ponle", "do=Ponle"),
        ("critical", "critcal"), ("toma,engano", "toma.engano"), ("20min", "20mins"), ("6months", "6moths"),
        ("for=prensa", "for=prena"), ("viajes:2", "viajes:3"), ("type=single", "type=singl"),
        ("type=multiple", "type=mutiple"), ("type=scenario", "type=scenari"), ("objective=elegir", "objective=elejir"),
        ("- [x] Correo", "- [ x] Correo"),
        ("Un código por mensaje.", ""), ("```mensaje", "```mensje"), ("{.signs}", "{.sings}"), ("{.signs}", "{signs}"),
        (" {.signs}", ""), ("#### Señales", "####Señales"), ("## Práctica", "# Práctica"),
        ("## Práctica", "##Práctica"), ("### ¿Qué cuidas", "###¿Qué cuidas"), ("#varias type", "varias type"),
        ("{#gestor", "{#Gestor"),
      ])
    + slips(
      "Content/es/ataques/toma.md",
      [
        ("category: tecnicos", "category: tecnico"), ("severity: 3", "severity: 4"), ("[engano]", "[engao]"),
        (".first-steps", ".first-step"), (" {.evidence}", ""), ("1. Busca", "- Busca"), ("#correo", "#corre"),
        ("## Ayuda", "##Ayuda"), ("(../directorio/linea.md)", "(../directorio/linea.md"), ("sources:", "sorces:"),
      ])
    + slips(
      "Content/es/directorio/linea.md",
      [
        ("type: phone", "type: phon"), ("\"55 1234", "\"5S 1234"), ("[emergency", "[emergenc"),
        ("verified: 2026-11-01", "verified: 2026-13-01"), ("hola@", "hola."), ("[toma", "[tom"),
        ("[es, nah]", "[es nah]"), ("sector: state", "sector: stat"),
      ])
    + slips(
      "Content/es/rutas/cuenta.md",
      [
        ("(#puedo)", "(#pueo)"), ("{#salir .end}", "{#salir .ned}"), ("{#salir .end}", "{#salir end}"),
        (".not-helped", ".nothelped"), (".danger", ".dangr"), (".danger", "danger"), ("#puedo}", "#puedo"),
        ("{#puedo}", "{puedo}"),
      ])
    + slips(
      "Content/es/perfiles.md",
      [
        ("raises=", "raise="), ("level=2", "levl=2"), ("level=2", "level=3"),
        (".exposure", "exposure"), (".profiles", "profiles"), ("#viajes-no", "viajes-no"),
        ("toma,engano", "tomaengano"),
      ])
    + slips(
      "Content/es/cuidados/despues.md",
      [(".check-in", ".checkin"), ("{#sueno}", "#sueno}"), ("{#sueno}", "{sueno}"), ("linea.md", "lnea.md")])
    + slips(
      "curricula/es/taller.md",
      [
        ("minutes=40", "minutes=4O"), ("phase=activity", "phase=activty"), ("minutes: 60", "minutes: 6O"),
        ("minutes: 60", "minutes: 61"), ("8-15", "8_15"), ("[cuentas/segundo-factor]", "[cuentas/segundofactor]"),
        ("{.facilitator}", "{.facilitador}"), ("#varias)", "#varia)"), ("objective=elegir", "objective=elegr"),
        ("phase=opening}", "phase=opening"), ("{#cerrar", "#cerrar"), ("### Guía {.", "### Guía {"),
        ("minutes=40", "minute=40"),
      ])
    + slips("Content/es/glosario.md", [(" {#", " #"), ("{#", "{")])
    + [
      Slip("Content/es/kit/cuentas.md", "- [x] Una llave", "- [ ] Una llave", above: 6),
      Slip("Content/es/kit/cuentas.md", "  > Se puede", "  Se puede", above: 1),
      Slip("Content/es/rutas/cuenta.md", "[No](", "[No(", above: 5),
      Slip("Content/es/perfiles.md", "level=2", "level=1", above: 6),
    ]
    + slips("Content/es/strings.yml", [("home.situations:", "home.situation:")])

  @Test func aSlipIsOneErrorAtItsLine() async throws {
    let files = try await SmallKit.files()
    for slip in Self.slips {
      let text = try #require(files[slip.path])
      let range = try #require(text.firstRange(of: slip.old), "\(slip)")
      let line = text[..<range.lowerBound].count { $0.isNewline } + 1 - slip.above
      let folder = MemoryFolder(files.merging([slip.path: text.replacingCharacters(in: range, with: slip.new)]) { $1 })
      let found = try await folder.load(today: SmallKit.today, workers: 2).diagnostics
      let errors = found.filter { $0.severity == .error }
      #expect(
        errors.map { "\($0.path):\($0.range.start.line)" } == ["\(slip.path):\(line)"],
        "\(slip) gives \(errors.map { "\($0.path):\($0.range.start.line) \($0.id.rawValue)" })")
      expectWhole(found)
    }
  }
}
