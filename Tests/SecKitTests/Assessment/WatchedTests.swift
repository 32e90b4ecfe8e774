import Testing

@testable import SecKit
@testable import SecKitRules

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
    // What would be noticed has no date, and no reminder speaks of it.
    #expect(plan.entries.map(\.id.local) == ["equipo", "hablar"])
    #expect(plan.held.map(\.id.local) == ["claves", "sesiones"])
    #expect(plan.held.map(\.hold) == [.noticeable, .noticeable])
    #expect(!ReminderCalendar(plan, title: "x", today: today).text.contains("RRULE"))
    #expect(report.cautions.map(\.answer) == [level == 1 ? "control-dudas" : "control-si"])
  }

  @Test(arguments: [["control": 0], [:], ["viajes": 2]]) func elseWeightsAloneDecide(exposure: [String: Int])
    async throws
  {
    let (report, content) = try await report(exposure)
    #expect(!report.isWatched && report.cautions.isEmpty)
    #expect(report.nextActions.first?.id.local == "claves")
    let plan = ActionPlan(report, in: content, today: try #require(CalendarDate("2026-11-21")))
    #expect(plan.held.isEmpty && report.plan.filter { $0.comesFirst }.isEmpty)
  }

  /// Part of a plan for her safety comes first, also where she was not asked; nothing else is planned that was not answered.
  @Test func safetyIsPlannedWithoutBeingAsked() async throws {
    var files = Self.files
    files["paso"] = files["paso"]?.replacing("#hablar impact=1", with: "#hablar safety impact=1")
    let content = try await TinyContent.catalog(files).assessment
    let report = Assessment.report(on: Answers(exposure: ["control": 1]), in: content)
    #expect(report.nextActions.map(\.id.local) == ["hablar", "equipo"])
    #expect(report.nextActions.filter { !$0.comesFirst }.isEmpty)
    #expect(report.plan.count == 2)
    #expect(Assessment.report(on: Answers(exposure: ["control": 0]), in: content).plan.isEmpty)
  }

  /// What would destroy traces waits while an analysis may be needed.
  @Test(arguments: [1, 2]) func tracesAreKept(level: Int) async throws {
    var files = Self.files
    files["perfiles"] = files["perfiles"]?.replacing("{#viajes raises", with: "{#viajes evidence raises")
    files["paso"] = files["paso"]?.replacing("#claves impact=3", with: "#claves overwrites impact=3")
    let content = try await TinyContent.catalog(files).assessment
    var answers = Answers(exposure: ["viajes": level, "control": 0])
    for item in content.steps.flatMap(\.article.items) { answers.items[item.id] = .notYet }
    let report = Assessment.report(on: answers, in: content)
    #expect(report.needsTraces && !report.isWatched)
    #expect(report.nextActions.map(\.id.local) == ["sesiones", "hablar"])
    #expect(report.plan.last?.hold == .overwrites)
    answers.exposure["viajes"] = 0
    #expect(Assessment.report(on: answers, in: content).nextActions.first?.id.local == "claves")
  }

  /// What a question is first of all about stands first when it is answered at level 2.
  @Test func whatAQuestionIsAboutStandsFirst() async throws {
    let content = try await RealContent.catalog().assessment
    for question in content.profiles?.exposure ?? [] {
      let report = Assessment.report(on: Answers(exposure: [question.id.local ?? "": 2]), in: content)
      #expect(report.attacks.first?.attack == question.raises.first?.text, "\(question.id)")
    }
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
      let seen = report.nextActions.filter { content.item($0.id)?.isNoticeable ?? true }
      #expect(seen.isEmpty, "\(profile)")
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
      profiles: ["persona", "otra"], questions: ["control", "viajes"], holding: ["control"],
      items: content.steps.flatMap(\.article.items)
    ) { Assessment.report(on: $0, in: content) }
    #expect(
      proof.findings() == [
        AssessmentProof.Finding(fault: .empty, person: Answers(profiles: ["otra"], exposure: ["control": 1])),
        AssessmentProof.Finding(fault: .empty, person: Answers(profiles: ["otra"], exposure: ["control": 2])),
      ])
  }
}
