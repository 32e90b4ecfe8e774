import SecKit

/// A merge in words: first what to talk about, then what everybody agrees on.
struct MergeText {
  let merge: OrganizationMerge
  let content: AssessmentContent
  let today: CalendarDate

  private var words: TextTable { content.words }

  var lines: [ReportLine] {
    var lines: [ReportLine] = [
      .heading(words(.mergeTitle)), .paragraph(words(.mergePeople, ["n": String(merge.people)])),
    ]
    if merge.people < OrganizationMerge.leastForCounts { lines.append(.paragraph(words(.mergeSmall))) }
    if merge.hasAlike { lines.append(.paragraph(words(.mergeCopies))) }
    lines += begin + apart
    lines += group(.mergeMissing) { $0 == .missing }
    lines += group(.mergeAgreed) { if case .agreed = $0 { true } else { false } }
    lines += group(.mergeTooFew) { $0 == .tooFew }
    let plan = ActionPlan(merge.report, in: content, today: today)
    return lines + [.blank]
      + AssessmentText(report: merge.report, plan: plan, content: content, tellsWholePlan: true, isOfGroup: true).lines
  }

  /// What to talk about first, if there are many disagreements.
  private var begin: [ReportLine] {
    guard !merge.toBegin.isEmpty else { return [] }
    return [.blank, .heading(words(.mergeBegin)), .paragraph(words(.mergeBeginLead))]
      + merge.toBegin.enumerated().map { index, id in
        .item(content.statement(of: id), marker: "\(index + 1).", level: 0)
      }
  }

  /// All disagreements by area, critical items first.
  private var apart: [ReportLine] {
    let items = merge.items.filter { $0.verdict == .differ }
    guard !items.isEmpty else { return [] }
    var lines: [ReportLine] = [.blank, .heading(words(.mergeDiffer))]
    for area in content.areas {
      let own = items.filter { $0.id.document == area.article.info.id }
      guard !own.isEmpty else { continue }
      lines.append(.paragraph(area.article.info.title))
      let sorted = own.filter(isCritical) + own.filter { !isCritical($0) }
      lines += sorted.map { .item(text($0), marker: "-", level: 0) }
    }
    return lines
  }

  private func isCritical(_ item: OrganizationMerge.Item) -> Bool { content.item(item.id)?.weight?.isCritical == true }

  private func group(_ title: TextKey, _ belongs: (OrganizationMerge.Verdict) -> Bool) -> [ReportLine] {
    let items = merge.items.filter { belongs($0.verdict) }
    guard !items.isEmpty else { return [] }
    return [.blank, .heading(words(title))] + items.map { .item(text($0), marker: "-", level: 0) }
  }

  private func text(_ item: OrganizationMerge.Item) -> String {
    var text = content.statement(of: item.id)
    switch item.verdict {
    case .agreed(let answer): text += " [\(words(answer.word))]"
    case .differ where isCritical(item): text += " [\(words(.itemCritical))]"
    case .differ, .missing, .tooFew: break
    }
    guard let counts = item.counts, !counts.isEmpty else { return text }
    var parts = Answer.allCases.compactMap { answer in
      counts[answer].map { words(.mergeCounts, ["answer": words(answer.word), "n": String($0)]) }
    }
    switch item.distance {
    case .near: parts.insert(words(.mergeNear), at: 0)
    case .far: parts.insert(words(.mergeFar), at: 0)
    case nil: break
    }
    return text + " (" + parts.joined(separator: ", ") + ")"
  }
}
