import Testing

@testable import SecKit

@Suite struct GradeTests {
  private func grade(_ id: String, _ chosen: String) async throws -> Grade {
    let question = try await QuizSample.catalog().question(.of("uno/" + id))
    return try #require(question).grade(.of(chosen))
  }

  /// Three of four are right: each right one is worth a third, the wrong one takes all of it away.
  @Test(arguments: [
    ("", 0), ("o-a", 1), ("o-a o-c", 2), ("o-a o-c o-d", 3), ("o-b", 0), ("o-a o-b", 0), ("o-a o-b o-c o-d", 0),
  ])
  func severalShare(_ chosen: String, _ points: Int) async throws {
    #expect(try await grade("varias", chosen).earned == Fraction(points: points, possible: 3))
  }

  @Test func saysWhatWasMissedAndWhatWasWrong() async throws {
    let grade = try await grade("varias", "o-a o-b")
    #expect(grade.missed == [.of("o-c"), .of("o-d")])
    #expect(grade.wrong == [.of("o-b")])
    #expect(!grade.isRight)
  }

  @Test func oneIsAllOrNothing() async throws {
    #expect(try await grade("una", "segunda") == Grade(earned: Fraction(points: 1, possible: 1), missed: [], wrong: []))
    #expect(try await grade("una", "segunda primera").earned.points == 0)
    #expect(try await grade("engano", "").missed == [.of("engano")])
  }

  /// An answer of another shape is wrong, and no more than that.
  @Test func answersOfAnotherShapeEarnNothing() async throws {
    for question in try await QuizSample.catalog().questions {
      let others: [Response] = [.text("segunda"), .order([.of("segunda")]), .pairs([.of("segunda"): .of("segunda")])]
      #expect(others.allSatisfy { question.grade($0).earned.points == 0 && question.picked($0).isEmpty })
      #expect(question.grade(question.rightResponse).isRight)
    }
  }
}
