/// Every document that `kit.yml` names by what it is for is there.
enum KitEntrances {
  static func faults(_ kit: Kit, in source: SourceFile, _ documents: [Document], _ gaps: Gaps) -> [Diagnostic] {
    let entrances = kit.entrances
    let routes = documents.filter { $0.info.kind == .route }.map(\.info.id)
    let others = documents.filter { $0.info.kind != .route }.map(\.info.id)
    let named: [(value: LocatedText?, ids: [String], what: String)] = [
      (entrances.urgent, routes, "@what.routes"), (entrances.oneHour, others, "@what.documents"),
      (entrances.privacy, others, "@what.documents"),
    ]
    return named.compactMap { value, ids, what in
      guard let value else { return nil }
      guard !ids.contains(value.text), !(ContentID(value.text).map(gaps.hold) ?? false) else { return nil }
      return Suggestion.diagnostic(
        .referenceUnknown, in: source.path, value, arguments: ["id": value.text, "what": what], candidates: ids)
    }
  }
}
