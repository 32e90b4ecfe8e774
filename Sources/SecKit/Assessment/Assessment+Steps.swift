extension Assessment {
  func stepReport(_ step: Step) -> AssessmentReport.StepReport {
    let items = items.filter { $0.id.document == step.article.info.id }
    let applying = items.filter { answers.items[$0.id] != .notApplicable }
    let counted = counted(items)
    // What is not known to be in place caps like what is missing: a band must not promise more than was answered.
    let caps = applying.filter { $0.weight?.isCritical == true && answers.items[$0.id] != .yes }.map(\.id)
    let standing = Standing(fraction: fraction(counted), applicable: applicable(applying), caps: caps.count)
    return AssessmentReport.StepReport(
      step: step.article.info.id, band: standing.band, uncapped: standing.uncapped, fraction: standing.fraction,
      applicable: standing.applicable, caps: caps, counted: counted,
      open: applying.map(\.id).filter { answers.items[$0].map { $0 == .unknown } ?? true },
      unknown: applying.map(\.id).filter { answers.items[$0] == .unknown },
      notApplicable: items.map(\.id).filter { answers.items[$0] == .notApplicable },
      biggestChange: biggestChange(applying, from: standing))
  }

  /// The item whose change to "yes" gives the highest band or, if no single change moves the band, the highest fraction. Among
  /// equals the first; nil if everything is in place.
  private func biggestChange(_ items: [ChecklistItem], from now: Standing) -> ContentID? {
    var best: (id: ContentID, standing: Standing)?
    for item in items where answers.items[item.id] != .yes {
      let standing = now.after(yesTo: item, insteadOf: answers.items[item.id])
      if let known = best, !(standing > known.standing) { continue }
      best = (item.id, standing)
    }
    return best?.id
  }
}

/// The figures from which a step's band follows.
private struct Standing {
  let fraction: Fraction
  /// Σ impact × 2 over everything that applies.
  let applicable: Int
  /// The number of critical items that are not known to be in place.
  let caps: Int

  var uncapped: Band? { fraction.isKnown(of: applicable) ? Band(fraction) : nil }
  var band: Band? { uncapped.map { caps == 0 ? $0 : min($0, .onTheWay) } }

  /// - Parameter answer: The answer before; nil for none.
  func after(yesTo item: ChecklistItem, insteadOf answer: Answer?) -> Standing {
    let impact = item.weight?.impact ?? 0
    let known = answer?.halfPoints
    return Standing(
      fraction: Fraction(
        points: fraction.points + impact * (2 - (known ?? 0)),
        possible: fraction.possible + (known == nil ? 2 * impact : 0)),
      applicable: applicable, caps: caps - (item.weight?.isCritical == true ? 1 : 0))
  }

  /// By band, then by points out of everything that applies, so that a first answer is not overrated.
  static func > (left: Standing, right: Standing) -> Bool {
    let (a, b) = (left.band?.rank ?? -1, right.band?.rank ?? -1)
    return a != b ? a > b : left.fraction.points > right.fraction.points
  }
}
