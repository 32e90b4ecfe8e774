import SecKit

/// The texts that accompany the questions of an assessment.
struct QuestionText {
  let content: AssessmentContent

  private var words: TextTable { content.words }

  /// The descriptions of all profiles. On a small screen they would displace the list; they are shown on request.
  func about(_ profiles: [Profiles.Profile]) -> String {
    let introduction = ContentLines.text(content.profiles?.profilesIntroduction ?? [])
    let descriptions = profiles.map { "\($0.title.plainText): \(ContentLines.text($0.description))" }
    return ([words(.assessProfilesWhy), introduction].filter { !$0.isEmpty } + descriptions).joined(separator: "\n\n")
  }

  /// The text before all exposure questions, shown above the first one.
  func preface(isFirst: Bool) -> String? {
    let text = isFirst ? ContentLines.text(content.profiles?.exposureIntroduction ?? []) : ""
    return text.isEmpty ? nil : text
  }

  /// Why a question is asked.
  func reason(_ question: Profiles.ExposureQuestion) -> String { ContentLines.text(question.reason) }

  /// Why and how, and which attacks an item protects against.
  func about(_ item: ChecklistItem) -> String {
    let attacks = (item.weight?.against ?? []).compactMap { content.attack($0)?.title }
    let protects = attacks.isEmpty ? "" : "\n\n" + words(.assessProtects, ["attacks": attacks.joined(separator: "; ")])
    return ContentLines.text(item.details) + protects
  }
}
