/// Reads the keys that every document has.
enum DocumentInfoReader {
  /// Kinds whose facts must name their sources.
  private static let sourcedKinds: Set<DocumentKind> = [.step, .area, .attack, .care, .scenario, .route]

  static func read(_ fields: inout FieldReader) -> DocumentInfo? {
    let kind = fields.choice("kind", DocumentKind.self, hint: "@hint.kind")
    let id = fields.locatedText("id", hint: "@hint.id")
    let title = fields.text("title", hint: "@hint.title", limit: 120)
    let summary = fields.text("summary", hint: "@hint.summary", limit: 240)
    let reviewed = fields.date("reviewed", hint: "@hint.reviewed")
    let period = fields.period("review-every")
    let audience = fields.choice("audience", Audience.self, hint: nil)
    let objectives = readObjectives(&fields)
    let needsSources = kind.map(sourcedKinds.contains) ?? false
    let sources = fields.maps("sources", hint: needsSources && kind != .route ? "@hint.sources" : nil, readSource)
    if let id, !ContentID.isSlug(id.text) { fields.report(.idInvalid, id, ["value": id.text]) }
    guard let kind, let id, ContentID.isSlug(id.text), let title, let summary, let reviewed else { return nil }
    return DocumentInfo(
      kind: kind, id: id.text, title: title, summary: summary, reviewed: reviewed.date,
      reviewEvery: period ?? Period(count: 1, unit: .year), audience: audience ?? .participants,
      objectives: objectives, sources: sources,
      place: DocumentInfo.Place(
        path: fields.source.path, location: fields.source.location, idRange: id.range,
        reviewedRange: reviewed.range))
  }

  private static func readObjectives(_ fields: inout FieldReader) -> [DocumentInfo.Objective] {
    let pairs = fields.textMap("objectives")
    for pair in pairs where !ContentID.isSlug(pair.key.text) {
      fields.report(.idInvalid, pair.key, ["value": pair.key.text])
    }
    return pairs.map { DocumentInfo.Objective(id: $0.key.text, text: $0.value, range: $0.key.range) }
  }

  private static func readSource(_ fields: inout FieldReader) -> DocumentInfo.Source? {
    let title = fields.text("title", hint: "@hint.source-title")
    let url = fields.webAddress("url", hint: "@hint.source-url")
    let accessed = fields.date("accessed", hint: "@hint.source-accessed")
    let note = fields.text("note", hint: nil)
    guard let title, let url, let accessed else { return nil }
    return DocumentInfo.Source(
      title: title, url: url.text, accessed: accessed.date, note: note, range: accessed.range,
      urlRange: url.range)
  }
}
