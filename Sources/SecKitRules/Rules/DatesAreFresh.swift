import SecKit

/// Texts are reviewed when due, channels are confirmed every six months, and no date is in the future, even where the day
/// begins earlier than here.
///
/// Channels of status `aged` and `unconfirmed` may be old: readers see their date and a badge. Only confirmed ones grow stale.
struct DatesAreFresh: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    input.catalog.documents.flatMap { document in
      future(document, input.latest) + overdue(document.info, input.today) + stale(document, input.today)
    }
  }

  private func future(_ document: Document, _ latest: CalendarDate) -> [Diagnostic] {
    let info = document.info
    var dates = [(info.reviewed, info.place.reviewedRange)]
    dates += info.sources.map { ($0.accessed, $0.range) }
    if case .helper(let helper) = document.item { dates += helper.channels.map { ($0.verified, $0.range) } }
    return dates.filter { $0.0 > latest }.map {
      Diagnostic(.dateInFuture, in: info.place.path, $0.1, ["date": $0.0.description])
    }
  }

  private func overdue(_ info: DocumentInfo, _ today: CalendarDate) -> [Diagnostic] {
    guard info.reviewDue < today else { return [] }
    return [
      Diagnostic(
        .reviewOverdue, in: info.place.path, info.place.reviewedRange,
        [
          "due": info.reviewDue.description,
          "days": String(today.daysSinceEpoch - info.reviewDue.daysSinceEpoch),
        ])
    ]
  }

  private func stale(_ document: Document, _ today: CalendarDate) -> [Diagnostic] {
    guard case .helper(let helper) = document.item else { return [] }
    return helper.channels.filter { $0.status == .confirmed && $0.isStale(on: today) }.map {
      Diagnostic(
        .channelStale, in: document.source.path, $0.range,
        ["value": $0.value, "date": $0.verified.description, "months": String($0.verified.months(until: today))])
    }
  }
}

extension CalendarDate {
  /// Whole months from this day to another.
  func months(until other: CalendarDate) -> Int {
    (other.year - year) * 12 + other.month - month - (other.day < day ? 1 : 0)
  }
}
