/// What is kept of one assessment: the answers and what they were answers to. No name, no words of the person's own.
///
/// Bands and plans are not in it: they are computed again from the answers, by one set of rules for all dates.
public struct SavedRecord: Hashable, Sendable {
  /// The version of the file's shape; grows when a field is added or changes its meaning, see ``RecordMigration``.
  public static let version = 2

  /// The rules that the person's report was computed with.
  public let modelVersion: Int
  /// The edition of the content that was asked.
  public let contentVersion: String
  public let date: CalendarDate
  public let subject: AssessmentSubject
  public let profiles: Set<ContentID>
  /// Level 0, 1 or 2 by exposure question.
  public let exposure: [ContentID: Int]
  public let answers: [ContentID: Answer]
  /// The items that concerned the person then, whether answered or not. An item that is missing here is not "not yet": it
  /// was not asked.
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

  /// - Parameters:
  ///   - steps: ids of the steps that were asked about; empty means all.
  ///   - date: the day of the answers.
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
