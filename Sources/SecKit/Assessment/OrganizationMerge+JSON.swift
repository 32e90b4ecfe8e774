/// A merge for other programs; it reveals no more than the report in words.
private struct OrganizationMergeFile: Encodable {
  let version: Int
  let people: Int
  let items: [Item]
  let begin: [String]
  let report: AssessmentReportFile

  struct Item: Encodable {
    let id: String
    let verdict: String
    let answer: String?
    let counts: [String: Int]?
    let distance: OrganizationMerge.Distance?
  }
}

extension OrganizationMerge {
  /// The merge as JSON with sorted keys: the same merge is always the same bytes.
  /// - Parameter contentVersion: The version of the content that was asked.
  public func json(contentVersion: String) throws -> String {
    let items = items.map { item in
      let (verdict, answer): (String, Answer?) =
        switch item.verdict {
        case .agreed(let answer): ("agreed", answer)
        case .missing: ("missing", nil)
        case .differ: ("differ", nil)
        case .tooFew: ("too-few", nil)
        }
      return OrganizationMergeFile.Item(
        id: item.id.description, verdict: verdict, answer: answer?.rawValue,
        counts: item.counts.map { counts in
          Dictionary(uniqueKeysWithValues: counts.map { ($0.key.rawValue, $0.value) })
        }, distance: item.distance)
    }
    return try JSONText.encode(
      OrganizationMergeFile(
        version: 1, people: people, items: items, begin: toBegin.map(\.description),
        report: AssessmentReportFile(report, contentVersion: contentVersion)))
  }
}
