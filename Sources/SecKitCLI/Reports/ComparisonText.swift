import SecKit

/// A comparison in words: what changed, in both directions, without a verdict.
struct ComparisonText {
  let comparison: SavedComparison
  let content: AssessmentContent
  private var words: TextTable { content.words }

  var lines: [ReportLine] {
    let title = words(
      .compareTitle, ["before": words.date(comparison.before.date), "after": words.date(comparison.after.date)])
    var lines: [ReportLine] = [.heading(title), .paragraph(words(.compareLead))]
    if comparison.hasOtherModel {
      lines.append(.paragraph(words(.compareModel, ["model": String(AssessmentReport.modelVersion)])))
    }
    lines += exposure
    lines += steps
    lines += group(.compareImproved, comparison.improved)
    lines += group(.compareFellBack, comparison.fellBack)
    lines += group(.compareChanged, comparison.changed)
    if [comparison.improved, comparison.fellBack, comparison.changed].allSatisfy(\.isEmpty) {
      lines += [.blank, .paragraph(words(.compareNothing))]
    }
    lines += group(.compareNew, comparison.new) { single($0.id, $0.after) }
    lines += group(.compareGone, comparison.gone) { single($0.id, $0.before) }
    let uncounted = RecordNotes.uncounted(comparison.unmapped, comparison.merged, content)
    return uncounted.isEmpty ? lines : lines + [.blank] + uncounted
  }

  /// The changes in exposure; they precede the person's own changes, which may result from them.
  private var exposure: [ReportLine] {
    guard !comparison.exposure.isEmpty else { return [] }
    return [.blank, .heading(words(.compareExposure)), .paragraph(words(.compareExposureText))]
      + comparison.exposure.map { change in
        let values = [
          "item": RecordNotes.statement(of: change.question, content),
          "before": name(change.before, of: change.question), "after": name(change.after, of: change.question),
        ]
        return .item(words(.compareItem, values), marker: "-", level: 0)
      }
  }

  private func name(_ level: Int?, of question: ContentID) -> String {
    let answers = content.profiles?.exposure.first { $0.id == question }?.answers ?? []
    return level.flatMap { level in answers.first { $0.level == level } }?.text.plainText ?? words(.compareUnanswered)
  }

  private var steps: [ReportLine] {
    let lines = comparison.steps.filter { $0.before != nil || $0.after != nil }.map { change in
      let title = content.step(change.step)?.article.info.title ?? change.step
      let (before, after) = (name(change.before), name(change.after))
      let text =
        change.before == change.after
        ? words(.compareStepSame, ["title": title, "band": after])
        : words(.compareStep, ["title": title, "before": before, "after": after])
      return ReportLine.item(text, marker: "-", level: 0)
    }
    return lines.isEmpty ? [] : [.blank, .heading(words(.compareSteps))] + lines
  }

  private func name(_ band: Band?) -> String { words(band?.word ?? .bandNone) }

  private func group(
    _ title: TextKey, _ changes: [SavedComparison.ItemChange],
    _ text: ((SavedComparison.ItemChange) -> String)? = nil
  ) -> [ReportLine] {
    guard !changes.isEmpty else { return [] }
    return [.blank, .heading(words(title))]
      + changes.map { .item(text?($0) ?? both($0), marker: "-", level: 0) }
  }

  private func both(_ change: SavedComparison.ItemChange) -> String {
    let values = [
      "item": statement(change.id), "before": name(change.before), "after": name(change.after),
    ]
    return words(.compareItem, values)
  }

  private func single(_ id: ContentID, _ answer: Answer?) -> String {
    words(.compareItemOne, ["item": statement(id), "answer": name(answer)])
  }

  private func statement(_ id: ContentID) -> String { content.statement(of: id) }

  private func name(_ answer: Answer?) -> String { words(answer?.word ?? .compareUnanswered) }
}
