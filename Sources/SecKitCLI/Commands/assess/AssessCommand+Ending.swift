import SecKit

/// The work that remains once the answers are complete.
extension AssessCommand {
  /// Finishes with answers from a file: if saving fails, the person gets the report all the same.
  func finish(
    _ given: Answers, _ content: AssessmentContent, _ saver: RecordSaver?, _ reporter: AssessmentReporter
  ) async throws {
    try answersFile?.write(try given.json())
    var failure: Failure?
    do {
      if let done = try saver?.save(record(given, content)) { StandardError.say(done) }
    } catch let error as Failure { failure = error }
    // Whoever reads this output expects the answers alone.
    if output.output != nil || answersFile != .standardOutput {
      try await reporter.report(on: given, to: output.destination)
    }
    if let failure { throw failure }
  }

  /// Finishes with a person at the terminal: no failure may lose her answers.
  /// - Returns: What to tell her when the report is shown again; nil if everything was done.
  func perform(
    _ due: inout AssessDuties, _ conversation: AssessConversation, _ reporter: AssessmentReporter,
    _ ending: AssessConversation.Ending
  ) async throws -> String? {
    let session = conversation.session
    if let destination = due.answers {
      due.answers = nil
      let bytes = Array(try session.answers.json().utf8)
      if let trouble = try write(bytes, to: destination, conversation, ending) {
        due.isUnwritten = true
        return trouble
      }
    }
    if let saver = due.saver {
      due.saver = nil
      do {
        let done = try saver.save(record(session.answers, session.content))
        if let done { try tell(done, session.content.words, ending) }
      } catch let failure as Failure {
        due.isUnsaved = true
        return CommandText.givenUp(after: failure.message).text
      }
    }
    guard let destination = due.report else { return nil }
    due.report = nil
    let bytes: [UInt8]
    do {
      bytes = try await reporter.bytes(for: session.answers, after: session)
    } catch let failure as Failure {
      due.isUnwritten = true
      return CommandText.givenUp(after: failure.message).text
    }
    let trouble = try write(bytes, to: destination, conversation, ending)
    if trouble != nil { due.isUnwritten = true }
    return trouble
  }

  /// Writes a file, under another name if necessary.
  /// - Returns: Why not, if the person prefers to return to the report.
  private func write(
    _ bytes: [UInt8], to destination: Destination, _ conversation: AssessConversation,
    _ ending: AssessConversation.Ending
  ) throws -> String? {
    var destination = destination
    while true {
      do {
        let told = try destination.write(bytes, isUnsealed: true)
        if !told.isEmpty { StandardError.say(told.map(\.text).joined(separator: "\n")) }
        return nil
      } catch let failure as Failure {
        let words = conversation.words
        let other = try Conversing.run(screen, words: words, noTerminal: failure.message) {
          try conversation.askAnother($0, after: failure.message)
        }
        guard let other else { return CommandText.givenUp(after: failure.message).text }
        destination = other
      }
    }
  }

  /// Where the record is: on a screen of its own for who wants nothing left behind.
  private func tell(_ done: String, _ words: TextTable, _ ending: AssessConversation.Ending) throws {
    guard ending == .leave else { return StandardError.say(done) }
    _ = try Conversing.run(screen, words: words, noTerminal: done) { terminal in
      try terminal.ask(
        ChoicePrompt(text: done, options: [.init(key: words.key(.keyQuit), label: words(.assessClose))]))
    }
  }
}
