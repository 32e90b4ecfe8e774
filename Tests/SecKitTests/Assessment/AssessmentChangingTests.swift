import Testing

@testable import SecKit

@Suite struct AssessmentChangingTests {
  private func session(_ answers: Answers = Answers(), isReview: Bool = false) async throws -> AssessmentSession {
    AssessmentSession(content: try await AssessmentSample.catalog().assessment, answers: answers, isReview: isReview)
  }

  /// Answers everything up to the second step.
  private func begun() async throws -> AssessmentSession {
    var session = try await session()
    session.skip()
    session.choose(profiles: ["prensa"])
    session.answer(exposure: 2)
    session.answer(exposure: 1)
    for _ in 0..<5 { session.answer(.yes) }
    #expect(session.item == "dos/solo")
    return session
  }

  @Test func afterAChangeOneIsWhereOneWas() async throws {
    var session = try await begun()
    session.go(to: .of("uno/decide"))
    #expect(session.item == "uno/decide" && session.currentAnswer == .yes)
    session.answer(.notYet)
    #expect(session.item == "dos/solo")
    session.go(toExposure: .of("perfiles/viajes"))
    session.back()
    #expect(session.item == "dos/solo" && session.answers.exposure["viajes"] == 2)
    session.goToProfiles()
    session.choose(profiles: ["familia"])
    #expect(session.item == "dos/solo")
    // From the end one is back at the end.
    session.finish()
    session.go(to: .of("uno/decide"))
    session.answer(.partly)
    #expect(session.isFinished)
    // Twice aside is still once back.
    session = try await begun()
    session.go(to: .of("uno/decide"))
    session.go(to: .of("uno/ayuda"))
    session.skip()
    #expect(session.item == "dos/solo")
  }

  @Test func whereThatIsGoneTheFirstOpenQuestionComes() async throws {
    var session = try await session()
    session.skip()
    session.choose(profiles: ["prensa"])
    session.answer(exposure: 2)
    session.answer(exposure: 1)
    for _ in 0..<3 { session.answer(.yes) }
    #expect(session.item == "uno/gente")
    session.goToProfiles()
    session.choose(profiles: ["familia"])
    #expect(session.item == "uno/viaje")
  }

  @Test func whatCanBeChanged() async throws {
    let fresh = try await session()
    #expect(fresh.answered.isEmpty && fresh.answeredExposure.isEmpty && !fresh.hasAnswers)
    let session = try await begun()
    #expect(session.answeredExposure.compactMap(\.id.local) == ["viajes", "vigilancia"])
    #expect(session.answered.count == 5 && session.canChooseProfiles && session.hasAnswers)
    // Nothing that does not apply, or is no question.
    var other = session
    other.go(to: .of("uno/nada"))
    other.go(toExposure: .of("perfiles/nada"))
    #expect(other.item == "dos/solo")
  }

  @Test func onlyWhatIsNewCountsAsGiven() async throws {
    #expect(try await begun().given == 8)
    let earlier = AssessmentSample.answers(["uno/decide": .yes], profiles: ["prensa"], exposure: ["viajes": 1])
    var session = try await session(earlier, isReview: true)
    #expect(session.given == 0)
    session.skip()
    // A review asks for the profile again, with what was chosen.
    guard case .profiles? = session.prompt else {
      Issue.record("the profiles were not asked")
      return
    }
    session.choose(profiles: ["prensa"])
    session.answer(exposure: 1)
    session.skip()
    session.answer(.yes)
    #expect(session.given == 0)
    session.back()
    session.answer(.partly)
    #expect(session.given == 1)
  }

  @Test func thePositionCountsQuestionsOnly() async throws {
    var session = try await session()
    #expect(session.position == nil)
    session.skip()
    #expect(session.position?.number == 1 && session.position?.of == 10)
    session.choose(profiles: ["familia"])
    #expect(session.position?.number == 2 && session.position?.of == 9)
    session.finish()
    #expect(session.position == nil)
  }
}

extension AssessmentSession {
  fileprivate var item: String? {
    if case .item(let item, _, _, _)? = prompt { item.id.description } else { nil }
  }
}
