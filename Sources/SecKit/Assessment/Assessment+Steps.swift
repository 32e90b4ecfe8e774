extension Assessment {
  func stepReport(_ step: Step) -> AssessmentReport.StepReport {
    let items = items.filter { $0.id.document == step.article.info.id }
    let applying = items.filter { answers.items[$0.id] != .notApplicable }
    let counted = counted(items, answers)
    let standing = standing(items, answers)
    return AssessmentReport.StepReport(
      step: step.article.info.id, band: standing.band, uncapped: standing.uncapped, fraction: fraction(counted),
      applicable: applicable(items, answers), caps: standing.caps, counted: counted,
      open: applying.map(\.id).filter { answers.items[$0].map { $0 == .unknown } ?? true },
      unknown: applying.map(\.id).filter { answers.items[$0] == .unknown },
      notApplicable: items.map(\.id).filter { answers.items[$0] == .notApplicable },
      biggestChange: biggestChange(items, from: standing))
  }

  fileprivate struct Standing {
    let band: Band?
    let uncapped: Band?
    let caps: [ContentID]
    let fraction: Fraction
  }

  private func standing(_ items: [ChecklistItem], _ answers: Answers) -> Standing {
    let fraction = fraction(counted(items, answers))
    let uncapped = fraction.isKnown(of: applicable(items, answers)) ? Band(fraction) : nil
    // What is not known to be in place caps like what is missing: a band must not promise more than was said.
    let caps = items.filter {
      $0.weight?.isCritical == true && answers.items[$0.id] != .yes && answers.items[$0.id] != .notApplicable
    }.map(\.id)
    return Standing(
      band: uncapped.map { caps.isEmpty ? $0 : min($0, .onTheWay) }, uncapped: uncapped, caps: caps, fraction: fraction)
  }

  /// The change to "yes" after which the band is highest or, where no single one moves it, the fraction. The first in order
  /// among equals; nil when everything is in place.
  private func biggestChange(_ items: [ChecklistItem], from now: Standing) -> ContentID? {
    var best: (id: ContentID, standing: Standing)?
    for item in items where answers.items[item.id] != .yes && answers.items[item.id] != .notApplicable {
      var changed = answers
      changed.items[item.id] = .yes
      let standing = standing(items, changed)
      if let known = best, !(standing > known.standing) { continue }
      best = (item.id, standing)
    }
    return best?.id
  }
}

extension Assessment.Standing {
  /// By band first; then by the share of everything, not only of what was answered, so that a first answer is no wonder.
  fileprivate static func > (left: Self, right: Self) -> Bool {
    let (a, b) = (left.band?.rank ?? -1, right.band?.rank ?? -1)
    return a != b ? a > b : left.fraction.points > right.fraction.points
  }
}
