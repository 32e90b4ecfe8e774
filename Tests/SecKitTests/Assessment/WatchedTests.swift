import Testing

@testable import SecKit

/// While somebody near may be watching, nothing she or he would notice is among the next actions.
@Suite struct WatchedTests {
  private static let profiles =
    TinyContent.front("profiles", "perfiles", TinyContent.sources) + """
      ## Quién {.profiles}

      ### Persona {#persona}

      Texto.

      ## Entorno {.exposure}

      ### ¿Revisan tu celular? {#control watched raises=robo}

      Por qué.

      - No {#control-no level=0}
      - Dudas {#control-dudas level=1}

        Llama desde otro teléfono a [ayuda](ayuda.md).

      - Sí {#control-si level=2}

        Primero tú. Llama a [ayuda](ayuda.md).

      ### ¿Viajas? {#viajes raises=robo}

      Por qué.

      - No {#viajes-no level=0}
      - Algo {#viajes-algo level=1}
      - Mucho {#viajes-mucho level=2}

      """

  private static let files = [
    "paso": TinyContent.step(
      "paso",
      items: [
        "#claves impact=3 effort=5min noticeable against=robo",
        "#sesiones impact=3 effort=5min noticeable against=robo",
        "#hablar impact=1 effort=1h against=robo", "#equipo impact=1 effort=3h when=control against=robo",
      ]),
    "robo": TinyContent.attack("robo", item: "paso/claves"), "ayuda": TinyContent.helper, "perfiles": profiles,
  ]

  private func report(_ exposure: [String: Int]) async throws -> (AssessmentReport, AssessmentContent) {
    let content = try await TinyContent.catalog(Self.files).assessment
    var answers = Answers(exposure: exposure)
    for item in content.steps.flatMap(\.article.items) { answers.items[item.id] = .notYet }
    return (Assessment.report(on: answers, in: content), content)
  }

  @Test(arguments: [1, 2]) func whatWouldBeNoticedWaits(level: Int) async throws {
    let (report, content) = try await report(["control": level])
    #expect(report.isWatched)
    #expect(report.nextActions.map(\.id.local) == ["equipo", "hablar"])
    #expect(report.plan.count == 4, "the plan leaves nothing out")
    let today = try #require(CalendarDate("2026-11-21"))
    let plan = ActionPlan(report, in: content, today: today)
    #expect(plan.entries.map(\.id.local) == ["equipo", "hablar", "claves", "sesiones"])
    #expect(plan.entries.map(\.isNoticeable) == [false, false, true, true])
    #expect(report.cautions.map(\.answer) == [level == 1 ? "control-dudas" : "control-si"])
  }

  @Test(arguments: [["control": 0], [:], ["viajes": 2]]) func elseWeightsAloneDecide(exposure: [String: Int])
    async throws
  {
    let (report, content) = try await report(exposure)
    #expect(!report.isWatched && report.cautions.isEmpty)
    #expect(report.nextActions.first?.id.local == "claves")
    let plan = ActionPlan(report, in: content, today: try #require(CalendarDate("2026-11-21")))
    #expect(plan.entries.filter(\.isNoticeable).isEmpty)
  }

  /// Every shipped answer that tells of a watcher comes with a caution, and no person is sent to do what shows.
  @Test(arguments: [1, 2]) func theShippedContentKeepsIt(level: Int) async throws {
    let content = try await RealContent.catalog().assessment
    let question = try #require(content.profiles?.exposure.first(where: \.isAboutWatching)?.id.local)
    for profile in (content.profiles?.profiles ?? []).compactMap(\.id.local) {
      var answers = Answers(profiles: [profile], exposure: [question: level])
      for item in content.steps.flatMap(\.article.items) { answers.items[item.id] = .notYet }
      let report = Assessment.report(on: answers, in: content)
      #expect(report.cautions.count == 1)
      #expect(report.nextActions.count == 3)
      #expect(report.nextActions.filter(\.isNoticeable).isEmpty, "\(profile)")
    }
  }

  /// Lint finds people whom the watcher leaves with nothing to do.
  @Test func somebodyWatchedWithNothingSafeToDoIsFound() async throws {
    var files = Self.files
    files["paso"] = TinyContent.step(
      "paso",
      items: [
        "#claves impact=3 effort=5min noticeable against=robo", "#otro impact=1 effort=5min for=persona against=robo",
      ])
    let catalog = try await TinyContent.catalog(files)
    let content = catalog.assessment
    let proof = AssessmentProof(
      profiles: ["persona", "otra"], questions: ["control", "viajes"], watched: ["control"],
      items: content.steps.flatMap(\.article.items)
    ) { Assessment.report(on: $0, in: content) }
    #expect(
      proof.findings() == [
        AssessmentProof.Finding(fault: .empty, person: Answers(profiles: ["otra"], exposure: ["control": 1])),
        AssessmentProof.Finding(fault: .empty, person: Answers(profiles: ["otra"], exposure: ["control": 2])),
      ])
  }
}
