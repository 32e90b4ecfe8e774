import Testing

@testable import SecKit

@Suite struct QuizSessionTests {
  /// The ids of the choices as they are shown.
  private static func order(_ asked: QuizSession.Asked) -> String {
    asked.view.parts.flatMap(\.rows).map(\.id.description).joined(separator: " ")
  }

  private func questions() async throws -> [Question] {
    try await QuizSample.catalog().questions.filter { $0.id.document == "uno" }
  }

  @Test func withoutSeedTheAuthorsOrderStands() async throws {
    let questions = try await questions()
    let session = QuizSession(questions: questions, seed: nil)
    #expect(session.asked.map(\.question.id.local) == ["una", "varias", "verdad", "engano"])
    #expect(
      session.asked.map(Self.order) == [
        "primera segunda tercera", "o-a o-b o-c o-d", "true false", "engano real",
      ])
  }

  /// The same seed gives the same order on every machine: this one is written down.
  @Test func theOrderOfASeedIsKnown() async throws {
    let session = QuizSession(questions: try await questions(), seed: 42)
    let text = session.asked.map { "\($0.question.id.local ?? ""): \(Self.order($0))" }
    #expect(
      text == [
        "verdad: true false", "una: segunda tercera primera", "engano: real engano", "varias: o-a o-d o-c o-b",
      ])
  }

  @Test(arguments: 1...60) func shufflingKeepsTheSet(_ seed: UInt64) async throws {
    let questions = try await questions()
    let session = QuizSession(questions: questions, seed: seed)
    #expect(Set(session.asked.map(\.question.id)) == Set(questions.map(\.id)))
    #expect(session.asked.count == questions.count)
    for asked in session.asked {
      let rows = asked.view.parts.flatMap(\.rows)
      #expect(rows.map(\.id).sorted() == asked.question.choices.map(\.id).sorted())
      #expect(Set(rows.filter(\.isRight).map(\.id)) == asked.question.body.keys)
      if asked.question.kind == .trueFalse { #expect(Self.order(asked) == "true false") }
    }
  }

  /// Every place of the right answer turns up: shuffling is not a shift.
  @Test func seedsDiffer() async throws {
    let questions = try await questions()
    let sessions = (1...60).map { QuizSession(questions: questions, seed: UInt64($0)) }
    let places = sessions.compactMap { session in
      let rows = session.asked.first { $0.question.id.local == "una" }?.view.parts.first?.rows
      return rows?.firstIndex { $0.id == .of("segunda") }
    }
    #expect(Set(places) == [0, 1, 2])
    #expect(Set(sessions.map { $0.asked.map(\.question.id.description).joined(separator: " ") }).count > 10)
  }

  /// Whatever is shown where, the author's choice counts.
  @Test(arguments: 1...20) func answersByPlaceAreThoseByChoice(_ seed: UInt64) async throws {
    var session = QuizSession(questions: try await questions(), seed: seed)
    while let asked = session.current {
      let picked = asked.view.parts.map { Set($0.rows.filter(\.isRight).map(\.id)) }
      let submitted = session.submit(picked: picked)
      let result = try #require(submitted)
      #expect(result.isRight)
      #expect(result.response == asked.question.rightResponse)
      #expect(asked.question.picked(result.response) == picked)
      session.next()
    }
    #expect(session.score.right == 4)
  }

  @Test(arguments: [
    ("una", "segunda", true), ("una", "primera", false), ("una", "primera segunda", false), ("una", "", false),
    ("varias", "o-a o-c o-d", true), ("varias", "o-a o-c", false), ("varias", "o-a o-b o-c o-d", false),
    ("varias", "o-a o-c o-d otra", false), ("verdad", "false", true), ("verdad", "true", false),
    ("engano", "engano", true),
  ])
  func onlyTheWholeKeyIsRight(_ id: String, _ chosen: String, _ isRight: Bool) async throws {
    var session = QuizSession(questions: try await questions().filter { $0.id.local == id }, seed: nil)
    #expect(session.submit(.of(chosen))?.isRight == isRight)
  }

  @Test func scoreCountsAndNamesWhatToLookAtAgain() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    _ = session.submit(.of("primera"))
    session.next()
    _ = session.submit(.of("o-a o-c o-d"))
    session.next()
    _ = session.submit(.of("true"))
    let score = session.score
    #expect([score.right, score.answered, score.asked] == [1, 3, 4])
    #expect(score.again == [.of("uno/una"), .of("uno/verdad")])
    #expect(session.number == 3)
    #expect(session.current?.question.id == .of("uno/verdad"))
  }

  @Test func answeringAgainReplaces() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    _ = session.submit(.of("primera"))
    _ = session.submit(.of("segunda"))
    #expect(session.results.count == 1)
    #expect(session.score.right == 1)
  }

  @Test func aRoundThatIsOverTakesNoAnswers() async throws {
    var session = QuizSession(questions: [], seed: 1)
    #expect(session.current == nil)
    #expect(session.submit(.of("a")) == nil)
    #expect(session.submit(picked: []) == nil)
    #expect(session.score.asked == 0)
  }

  @Test func resultsAsJSON() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    _ = session.submit(.of("tercera primera"))
    session.next()
    _ = session.submit(.of("o-a o-c o-d"))
    #expect(
      try session.json() == """
        {
          "answered" : 2,
          "asked" : 4,
          "results" : [
            {
              "chosen" : [
                "a",
                "c"
              ],
              "chosen-ids" : [
                "primera",
                "tercera"
              ],
              "earned" : 0,
              "id" : "uno/una",
              "key" : [
                "b"
              ],
              "key-ids" : [
                "segunda"
              ],
              "right" : false
            },
            {
              "chosen" : [
                "a",
                "c",
                "d"
              ],
              "chosen-ids" : [
                "o-a",
                "o-c",
                "o-d"
              ],
              "earned" : 1,
              "id" : "uno/varias",
              "key" : [
                "a",
                "c",
                "d"
              ],
              "key-ids" : [
                "o-a",
                "o-c",
                "o-d"
              ],
              "right" : true
            }
          ],
          "right" : 1,
          "version" : 1
        }

        """)
  }

  /// No two choices have the same letter, however many there are.
  @Test func lettersGoOnAfterZ() {
    #expect(
      [0, 25, 26, 27, 51, 52, 701, 702].map(QuizAnswersReader.letter) == [
        "a", "z", "aa", "ab", "az", "ba", "zz", "aaa",
      ])
    #expect(Set((0..<2000).map(QuizAnswersReader.letter)).count == 2000)
  }
}
