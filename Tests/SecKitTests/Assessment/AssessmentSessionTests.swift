import Testing

@testable import SecKit

@Suite struct AssessmentSessionTests {
  private func session(
    _ answers: Answers = Answers(), steps: Set<String> = [], asksExposure: Bool = true
  ) async throws -> AssessmentSession {
    AssessmentSession(
      content: try await AssessmentSample.catalog().assessment, answers: answers, steps: steps,
      asksExposure: asksExposure)
  }

  @Test func dangerIsAskedFirstThenProfilesExposureAndItems() async throws {
    var session = try await session()
    var seen: [String] = []
    while let prompt = session.prompt {
      seen.append(prompt.summary)
      session.skip()
    }
    #expect(
      seen == [
        "danger", "profiles 2", "exposure viajes 1/2", "exposure vigilancia 2/2", "item uno/decide 1/5",
        "item uno/importa 2/5", "item uno/ayuda 3/5", "item uno/gente 4/5", "item uno/viaje 5/5", "item dos/solo 1/2",
        "item dos/otro 2/2",
      ])
    #expect(session.isFinished)
    #expect(session.answers == Answers())
    #expect(session.report.plan.isEmpty)
  }

  @Test func whatIsKnownIsNotAskedAgain() async throws {
    var session = try await session(Answers(profiles: ["familia"]), steps: ["dos"], asksExposure: false)
    var seen: [String] = []
    while let prompt = session.prompt {
      seen.append(prompt.summary)
      session.skip()
    }
    #expect(seen == ["danger", "item dos/solo 1/2", "item dos/otro 2/2"])
  }

  @Test func answersDecideWhatIsAskedNext() async throws {
    var session = try await session(steps: ["uno"])
    session.skip()
    session.choose(profiles: ["familia"])
    session.answer(exposure: 2)
    session.answer(exposure: 0)
    var seen: [String] = []
    while let prompt = session.prompt {
      seen.append(prompt.summary)
      session.answer(.yes)
    }
    #expect(
      seen == ["item uno/decide 1/4", "item uno/importa 2/4", "item uno/ayuda 3/4", "item uno/viaje 4/4"])
    #expect(session.answers.exposure == ["viajes": 2, "vigilancia": 0])
    #expect(session.answers.items.count == 4)
    #expect(session.report.steps.map(\.band) == [.sustained])
  }

  @Test func backGoesThroughEverythingAndKeepsAnswers() async throws {
    var session = try await session(asksExposure: false)
    #expect(!session.canGoBack)
    session.back()
    #expect(session.prompt?.summary == "danger")
    session.skip()
    session.choose(profiles: ["prensa"])
    session.answer(.partly)
    #expect(session.prompt?.summary == "item uno/importa 2/5")
    #expect(session.currentAnswer == nil)
    #expect(session.canGoBack)
    session.back()
    #expect(session.prompt?.summary == "item uno/decide 1/5")
    #expect(session.currentAnswer == .partly)
    session.skip()
    #expect(session.answers.items == [.of("uno/decide"): .partly])
    session.back()
    session.answer(.yes)
    #expect(session.answers.items == [.of("uno/decide"): .yes])
    session.back()
    session.back()
    session.back()
    #expect(session.prompt?.summary == "danger")
    // Going back to the profiles and choosing otherwise takes the practice away, not the answer to the others.
    session.skip()
    session.choose(profiles: ["familia"])
    #expect(session.prompt?.summary == "item uno/decide 1/4")
  }

  @Test func exposureCanBeTakenBack() async throws {
    var session = try await session()
    session.skip()
    session.skip()
    session.answer(exposure: 2)
    session.back()
    session.answer(exposure: nil)
    #expect(session.answers.exposure.isEmpty)
    #expect(session.prompt?.summary == "exposure vigilancia 2/2")
  }

  @Test func finishEndsAtOnceAndReportsWhatThereIs() async throws {
    var session = try await session(asksExposure: false)
    session.skip()
    session.skip()
    session.answer(.notYet)
    session.finish()
    #expect(session.isFinished)
    #expect(session.prompt == nil)
    #expect(!session.canGoBack)
    #expect(session.report.nextActions.map(\.id) == [.of("uno/decide")])
    // Nothing moves a session that is over.
    session.skip()
    session.back()
    session.answer(.yes)
    #expect(session.prompt == nil)
    #expect(session.answers.items == [.of("uno/decide"): .notYet])
  }

  @Test func answersOfTheWrongKindAreIgnored() async throws {
    var session = try await session()
    session.answer(.yes)
    session.answer(exposure: 1)
    #expect(session.prompt?.summary == "danger")
    #expect(session.answers == Answers())
  }

  @Test func aCatalogWithoutProfilesAsksOnlyItems() async throws {
    let catalog = try await TinyContent.catalog([
      "uno": TinyContent.step("uno", items: ["#a impact=1 effort=5min against=robo"]),
      "robo": TinyContent.attack("robo", item: "uno/a"), "ayuda": TinyContent.helper,
    ])
    var session = AssessmentSession(content: catalog.assessment)
    session.skip()
    #expect(session.prompt?.summary == "item uno/a 1/1")
    session.answer(.yes)
    #expect(session.isFinished)
  }

  /// However one walks, back and forth, the report is that of the answers.
  @Test(arguments: 0..<20) func walkingNeverLosesAnAnswer(_ seed: UInt64) async throws {
    var generator = SeededGenerator(seed: seed)
    var session = try await session()
    var given: [ContentID: Answer] = [:]
    for _ in 0..<200 {
      guard let prompt = session.prompt else { break }
      switch (generator.next() % 4, prompt) {
      case (0, _): session.back()
      case (1, _): session.skip()
      case (_, .item(let item, _, _, _)):
        let answer = Answer.allCases[Int(generator.next() % 5)]
        given[item.id] = answer
        session.answer(answer)
      case (_, .exposure): session.answer(exposure: Int(generator.next() % 3))
      case (_, .profiles): session.choose(profiles: generator.next() % 2 == 0 ? ["familia"] : ["prensa", "familia"])
      case (_, .danger), (_, .length): session.skip()
      }
    }
    #expect(session.answers.items == given, "seed \(seed)")
  }
}

extension AssessmentSession.Prompt {
  fileprivate var summary: String {
    switch self {
    case .danger: "danger"
    case .length(let short, let full): "length \(short)/\(full)"
    case .profiles(let profiles): "profiles \(profiles.count)"
    case .exposure(let question, let number, let total): "exposure \(question.id.local ?? "") \(number)/\(total)"
    case .item(let item, _, let number, let total): "item \(item.id) \(number)/\(total)"
    }
  }
}
