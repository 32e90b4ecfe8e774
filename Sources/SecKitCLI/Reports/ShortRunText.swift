import SecKit

/// What a short run did not ask, in words: a report must not be taken for more than it is.
enum ShortRunText {
  /// Adds to a report what it does not cover: how little was asked before it, what was not asked after it. The report on a full
  /// run stays as it is.
  static func frame(_ report: [ReportLine], _ session: AssessmentSession) -> [ReportLine] {
    guard let left = session.notAsked else { return report }
    let words = session.content.words
    let counts = [
      "items": String(left.items), "all-items": String(left.allItems), "questions": String(left.questions),
      "all-questions": String(left.allQuestions),
    ]
    let steps = left.steps.map { "\($0.title) (\($0.items))" }
    let spared: [ReportLine] = left.sparesNoticeable ? [.paragraph(words(.reportShortSpared))] : []
    let lines = [.paragraph(words(.reportShort, counts))] + spared + [.blank] + report
    guard !steps.isEmpty else { return lines }
    return lines + [.blank, .paragraph(words(.reportShortLeft, ["list": steps.joined(separator: "; ")]))]
  }
}
