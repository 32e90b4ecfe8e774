import SecKit

/// What is told with the questions of an assessment.
struct QuestionText {
  let content: AssessmentContent

  private var words: TextTable { content.words }

  /// Who is meant by each profile. It would push the list off a small screen; it is there for who asks.
  func about(_ profiles: [Profiles.Profile]) -> String {
    let introduction = ContentLines.text(content.profiles?.profilesIntroduction ?? [])
    let descriptions = profiles.map { "\($0.title.plainText): \(ContentLines.text($0.description))" }
    return ([words(.assessProfilesWhy), introduction].filter { !$0.isEmpty } + descriptions).joined(separator: "\n\n")
  }

  /// What is said before all questions about the surroundings: it stands above the first.
  func preface(isFirst: Bool) -> String? {
    let text = isFirst ? ContentLines.text(content.profiles?.exposureIntroduction ?? []) : ""
    return text.isEmpty ? nil : text
  }

  /// Why a question is asked.
  func reason(_ question: Profiles.ExposureQuestion) -> String { ContentLines.text(question.reason) }

  /// Why and how, and what an item protects against.
  func about(_ item: ChecklistItem) -> String {
    let attacks = (item.weight?.against ?? []).compactMap { content.attack($0)?.title }
    let protects = attacks.isEmpty ? "" : "\n\n" + words(.assessProtects, ["attacks": attacks.joined(separator: "; ")])
    return ContentLines.text(item.details) + protects
  }
}
