import SecKit
import SecKitVault

/// Answers of another day to begin with, and what must be said about them.
struct EarlierAnswers {
  let answers: Answers
  let notes: [ReportLine]

  /// Fails if none were asked for.
  /// - Throws: ``Failure`` if they cannot be read, or are a group's and not a person's.
  init?(_ command: AssessCommand, _ content: AssessmentContent) throws {
    let words = content.words
    let keep = ReportLine.paragraph(words(.assessEarlier))
    if let path = command.fromAnswers {
      let given = try AnswersFile.read(path) { AnswersReader.read($0, path: $1, content: content) }
      answers = Self.with(command.profile, given)
      notes = [keep]
    } else if let name = command.from {
      let saver = try command.saver(words)
      try VaultReader.require(name, in: saver.vault)
      var reader = VaultReader(vault: saver.vault, asker: saver.asker)
      let record = try reader.record(name)
      guard record.subject == command.subject else {
        let name = name.fileName
        throw Failure(.couldNotRun, record.subject == .organization ? .isOfAGroup(name) : .isOfAPerson(name))
      }
      let mapping = RecordMapping(record, in: content, lock: try command.options.lock(of: content))
      answers = Self.with(command.profile, mapping.answers)
      notes = RecordNotes.lines(mapping, content) + [keep]
    } else {
      return nil
    }
  }

  private static func with(_ profiles: [String], _ answers: Answers) -> Answers {
    var answers = answers
    answers.profiles.formUnion(profiles)
    return answers
  }
}
