import Testing

@testable import SecKit

@Suite struct ShortRunTests {
  /// Twenty items: two critical, one only for who is watched, the rest quick or slow in turn.
  private func content() async throws -> AssessmentContent {
    var items = (0..<17).map { index in
      "#n\(index) impact=\(index % 3 + 1) effort=\(index % 2 == 0 ? "5min" : "2h") against=robo"
    }
    items += [
      "#lejos impact=1 effort=1d critical against=robo", "#otro impact=2 effort=1d critical against=robo",
      "#plan impact=1 effort=2h against=robo when=cerca:1",
    ]
    let profiles = TinyContent.profiles(
      ["prensa", "familia"],
      exposure: [
        ("uno", "robo"), ("dos", "robo,engano"), ("tres", "robo,engano,espionaje"), ("aviso", "robo"),
        ("cerca", "robo"),
      ]
    )
    .replacing("{#cerca raises", with: "{#cerca watched raises")
    .replacing("{#aviso-mucho level=2}", with: "{#aviso-mucho level=2}\n\n  Pide [ayuda](ayuda.md).")
    return try await TinyContent.catalog([
      "paso": TinyContent.step("paso", items: items), "ayuda": TinyContent.helper, "perfiles": profiles,
      "robo": TinyContent.attack("robo", item: "paso/n0"), "engano": TinyContent.attack("engano", item: "paso/n0"),
      "espionaje": TinyContent.attack("espionaje", item: "paso/n0"),
    ]).assessment
  }

  private func ids(_ answers: Answers) async throws -> Set<String> {
    let content = try await content()
    return Set(ShortRun.items(of: content.steps, for: answers, in: content).compactMap(\.local))
  }

  @Test func criticalItemsAndQuickOnesByImpact() async throws {
    // All quick ones fit: nine of them, with the two critical ones.
    let quick = Set((0..<17).filter { $0 % 2 == 0 }.map { "n\($0)" })
    #expect(try await ids(Answers()) == quick.union(["lejos", "otro"]))
  }

  @Test func whoIsWatchedIsAskedWhatWasMadeForHer() async throws {
    #expect(try await ids(Answers(exposure: ["cerca": 1])).contains("plan"))
    // What is unknown, or not so, makes nothing hers.
    #expect(try await !ids(Answers()).contains("plan"))
    #expect(try await !ids(Answers(exposure: ["cerca": 0])).contains("plan"))
  }

  /// What would be noticed is not asked of who is watched, unless it was made for her.
  @Test func whoIsWatchedIsNotAskedWhatWouldBeNoticed() async throws {
    let items = [
      "#nota impact=3 effort=5min critical noticeable against=robo", "#calla impact=1 effort=5min against=robo",
      "#suyo impact=1 effort=2h noticeable against=robo when=cerca:1",
    ]
    let profiles = TinyContent.profiles(["prensa"], exposure: [("cerca", "robo")])
      .replacing("{#cerca raises", with: "{#cerca watched raises")
    let content = try await TinyContent.catalog([
      "paso": TinyContent.step("paso", items: items), "ayuda": TinyContent.helper, "perfiles": profiles,
      "robo": TinyContent.attack("robo", item: "paso/nota"),
    ]).assessment
    for (level, wanted) in [(0, ["nota", "calla"]), (1, ["calla", "suyo"]), (2, ["calla", "suyo"])] {
      let answers = Answers(exposure: ["cerca": level])
      let ids = ShortRun.items(of: content.steps, for: answers, in: content).compactMap(\.local)
      #expect(Set(ids) == Set(wanted), "\(level)")
      let session = AssessmentSession(content: content, answers: answers, length: .short)
      #expect(session.notAsked?.sparesNoticeable == (level > 0))
    }
  }

  @Test func neverMoreThanFifteenAndTheCriticalOnesFirst() async throws {
    let items =
      (0..<20).map { "#q\($0) impact=\($0 < 10 ? 1 : 3) effort=5min against=robo" } + [
        "#c impact=1 effort=1d critical against=robo"
      ]
    let content = try await TinyContent.catalog([
      "paso": TinyContent.step("paso", items: items), "ayuda": TinyContent.helper,
      "robo": TinyContent.attack("robo", item: "paso/q0"),
    ]).assessment
    let chosen = ShortRun.items(of: content.steps, for: Answers(), in: content).compactMap(\.local)
    #expect(Set(chosen) == Set((10..<20).map { "q\($0)" } + (0..<4).map { "q\($0)" } + ["c"]))
  }

  @Test func watchedAndCautionedQuestionsThenTheMostTelling() async throws {
    let content = try await content()
    let asked = ShortRun.questions(of: content).map { content.profiles?.exposure[$0].id.local }
    #expect(asked == ["tres", "aviso", "cerca"])
  }

  @Test func itIsOfferedWhereItIsShorterAndSaysWhatItLeftOut() async throws {
    let content = try await content()
    var session = AssessmentSession(content: content)
    session.skip()
    guard case .length(let short, let full)? = session.prompt else {
      Issue.record("no choice of length")
      return
    }
    // Unanswered, the condition hides nothing from the whole run.
    #expect(short == 1 + 3 + 11 && full == 1 + 5 + 20)
    session.choose(.short)
    #expect(session.position?.number == 1 && session.position?.of == 15)
    var count = 0
    while session.prompt != nil {
      session.skip()
      count += 1
    }
    #expect(count == 15)
    let left = try #require(session.notAsked)
    #expect(left.items == 11 && left.allItems == 20 && left.questions == 3 && left.allQuestions == 5)
    #expect(left.steps.map(\.items) == [9])
  }

  @Test(arguments: [AssessmentSession.Length.short, .full]) func aGivenLengthIsNotAsked(
    _ length: AssessmentSession.Length
  ) async throws {
    var session = AssessmentSession(content: try await content(), length: length)
    session.skip()
    guard case .profiles? = session.prompt else {
      Issue.record("the length was asked")
      return
    }
    #expect((session.notAsked == nil) == (length == .full))
  }

  /// Who stopped in the middle goes on with the first question that has no answer.
  @Test func whatIsMissingCanBeGoneTo() async throws {
    let answers = Answers(
      exposure: ["uno": 0, "dos": 0, "tres": 0, "aviso": 0, "cerca": 1],
      items: ["paso/n0", "paso/n1"].compactMap { ContentID($0) }.reduce(into: [:]) { $0[$1] = .yes })
    var session = AssessmentSession(content: try await content(), answers: answers, isReview: true)
    #expect(session.missing == 18)
    session.goToMissing()
    guard case .item(let item, _, _, _)? = session.prompt else {
      Issue.record("not at an item")
      return
    }
    #expect(item.id.local == "n2")
    session.answer(.yes)
    #expect(session.missing == 17)
  }

  @Test func aStepOfOnesChoiceIsAskedInFull() async throws {
    var session = AssessmentSession(content: try await content(), steps: ["paso"], length: .short)
    session.skip()
    session.skip()
    #expect(session.notAsked == nil && session.length == .full)
  }
}
