/// What is saved of one assessment: the answers and the items they answer. No name and no free text.
///
/// Bands and plans are not part of it: they are computed again from the answers, by the same rules for all dates.
public struct SavedRecord: Hashable, Sendable {
  /// The version of the file's format; it increases when a field is added or its meaning changes, see `RecordMigration`.
  public static let version = 2

  /// The version of the rules with which the person's report was computed.
  public let modelVersion: Int
  /// The version of the content that was asked.
  public let contentVersion: String
  /// The day of the answers.
  public let date: CalendarDate
  /// Who was assessed.
  public let subject: AssessmentSubject
  /// Full ids of the profiles that the person chose.
  public let profiles: Set<ContentID>
  /// Level 0, 1 or 2 by the full id of the exposure question.
  public let exposure: [ContentID: Int]
  /// Answers by the full id of the item.
  public let answers: [ContentID: Answer]
  /// The items that concerned the person then, answered or not. An item that is missing here is not "not yet": it was not
  /// asked.
  public let applicable: Set<ContentID>

  init(
    modelVersion: Int, contentVersion: String, date: CalendarDate, subject: AssessmentSubject,
    profiles: Set<ContentID>, exposure: [ContentID: Int], answers: [ContentID: Answer], applicable: Set<ContentID>
  ) {
    self.modelVersion = modelVersion
    self.contentVersion = contentVersion
    self.date = date
    self.subject = subject
    self.profiles = profiles
    self.exposure = exposure
    self.answers = answers
    self.applicable = applicable
  }

  /// A record of answers to today's content.
  /// - Parameters:
  ///   - answers: The answers to save; those to items that do not concern the person are left out.
  ///   - content: The content that was asked.
  ///   - subject: Who was assessed.
  ///   - steps: Ids of the steps that were asked about; empty means all.
  ///   - date: The day of the answers.
  public init(
    _ answers: Answers, in content: AssessmentContent, subject: AssessmentSubject, steps: Set<String> = [],
    date: CalendarDate
  ) {
    let asked = content.steps(of: subject).filter { steps.isEmpty || steps.contains($0.article.info.id) }
    let concerning = asked.flatMap(\.article.items).filter(answers.concerns).map(\.id)
    let questions = content.profiles?.exposure ?? []
    self.init(
      modelVersion: AssessmentReport.modelVersion, contentVersion: content.kit.version, date: date, subject: subject,
      profiles: Set((content.profiles?.profiles ?? []).map(\.id).filter { answers.profiles.contains($0.local ?? "") }),
      exposure: Dictionary(
        questions.compactMap { question in
          question.id.local.flatMap { answers.exposure[$0] }.map { (question.id, $0) }
        }
      ) { first, _ in first },
      answers: answers.items.filter { concerning.contains($0.key) }, applicable: Set(concerning))
  }
}
