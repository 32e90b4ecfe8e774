import Testing

@testable import SecKit

@Suite struct QuizSessionTests {
  private func questions() async throws -> [Question] {
    try await QuizSample.catalog().questions.filter { $0.id.document == "uno" }
  }

  @Test func withoutSeedTheAuthorsOrderStands() async throws {
    let questions = try await questions()
    let session = QuizSession(questions: questions, seed: nil)
    #expect(session.asked.map(\.question.id.local) == ["una", "varias", "verdad", "engano"])
    #expect(session.asked.map(\.order) == [[0, 1, 2], [0, 1, 2, 3], [0, 1], [0, 1]])
  }

  /// The same seed gives the same order on every machine: this one is written down.
  @Test func theOrderOfASeedIsKnown() async throws {
    let session = QuizSession(questions: try await questions(), seed: 42)
    let text = session.asked.map { "\($0.question.id.local ?? "") \($0.order.map(String.init).joined())" }
    #expect(text == ["verdad 01", "una 120", "engano 10", "varias 0321"])
  }

  @Test(arguments: 1...60) func shufflingKeepsTheSet(_ seed: UInt64) async throws {
    let questions = try await questions()
    let session = QuizSession(questions: questions, seed: seed)
    #expect(Set(session.asked.map(\.question.id)) == Set(questions.map(\.id)))
    #expect(session.asked.count == questions.count)
    for asked in session.asked {
      #expect(asked.order.sorted() == Array(asked.question.choices.indices))
      #expect(asked.choices.count(where: \.isKey) == asked.question.key.count)
      if asked.question.kind == .trueFalse { #expect(asked.order == [0, 1]) }
    }
  }

  /// Every place of the right answer turns up: shuffling is not a shift.
  @Test func seedsDiffer() async throws {
    let questions = try await questions()
    let sessions = (1...60).map { QuizSession(questions: questions, seed: UInt64($0)) }
    let places = sessions.compactMap { $0.asked.first { $0.question.id.local == "una" }?.order.firstIndex(of: 1) }
    #expect(Set(places) == [0, 1, 2])
    #expect(Set(sessions.map { $0.asked.map(\.question.id.description).joined(separator: " ") }).count > 10)
  }

  /// Whatever is shown where, the author's choice counts.
  @Test(arguments: 1...20) func answersByPlaceAreThoseByChoice(_ seed: UInt64) async throws {
    var session = QuizSession(questions: try await questions(), seed: seed)
    while let asked = session.current {
      let shown = Set(asked.order.indices.filter { asked.choices[$0].isKey })
      let submitted = session.submit(shown: shown)
      let result = try #require(submitted)
      #expect(result.isRight)
      #expect(result.chosen == asked.question.key)
      session.next()
    }
    #expect(session.score.right == 4)
  }

  @Test func onlyTheWholeKeyIsRight() async throws {
    func right(_ id: String, _ chosen: Set<Int>) async throws -> Bool? {
      let question = try await questions().filter { $0.id.local == id }
      var session = QuizSession(questions: question, seed: nil)
      return session.submit(chosen: chosen)?.isRight
    }
    #expect(try await right("una", [1]) == true)
    #expect(try await right("una", [0]) == false)
    #expect(try await right("una", [0, 1]) == false)
    #expect(try await right("una", []) == false)
    #expect(try await right("varias", [0, 2, 3]) == true)
    #expect(try await right("varias", [0, 2]) == false)
    #expect(try await right("varias", [0, 1, 2, 3]) == false)
    #expect(try await right("verdad", [1]) == true)
    #expect(try await right("engano", [0]) == true)
  }

  @Test func scoreCountsAndNamesWhatToLookAtAgain() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    _ = session.submit(chosen: [0])
    session.next()
    _ = session.submit(chosen: [0, 2, 3])
    session.next()
    _ = session.submit(chosen: [0])
    let score = session.score
    #expect([score.right, score.answered, score.asked] == [1, 3, 4])
    #expect(score.again == [.of("uno/una"), .of("uno/verdad")])
    #expect(session.number == 3)
    #expect(session.current?.question.id == .of("uno/verdad"))
  }

  @Test func answeringAgainReplaces() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    _ = session.submit(chosen: [0])
    _ = session.submit(chosen: [1])
    #expect(session.results.count == 1)
    #expect(session.score.right == 1)
  }

  @Test func placesThatAreNotShownDoNotCount() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    #expect(session.submit(shown: [1, 9, -1])?.chosen == [1])
  }

  @Test func aRoundThatIsOverTakesNoAnswers() async throws {
    var session = QuizSession(questions: [], seed: 1)
    #expect(session.current == nil)
    #expect(session.submit(chosen: [0]) == nil)
    #expect(session.submit(shown: [0]) == nil)
    #expect(session.score.asked == 0)
  }

  @Test func resultsAsJSON() async throws {
    var session = QuizSession(questions: try await questions(), seed: nil)
    _ = session.submit(chosen: [2, 0])
    session.next()
    _ = session.submit(chosen: [0, 2, 3])
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
              "id" : "uno/una",
              "key" : [
                "b"
              ],
              "right" : false
            },
            {
              "chosen" : [
                "a",
                "c",
                "d"
              ],
              "id" : "uno/varias",
              "key" : [
                "a",
                "c",
                "d"
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
