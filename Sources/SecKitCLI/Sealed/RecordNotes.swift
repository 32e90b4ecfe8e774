import SecKit

/// The notes beside the report of a record: its day, and what today's program and content judge differently.
enum RecordNotes {
  static func lines(_ mapping: RecordMapping, _ content: AssessmentContent) -> [ReportLine] {
    let (record, words) = (mapping.record, content.words)
    let about: TextKey = record.subject == .person ? .savedOf : .savedOfOrganization
    var lines: [ReportLine] = [.paragraph(words(about, ["date": words.date(record.date)]))]
    if record.modelVersion != AssessmentReport.modelVersion {
      lines.append(.paragraph(words(.savedModel, ["model": String(record.modelVersion)])))
    }
    return lines + uncounted(mapping.unmapped, mapping.merged, content)
  }

  /// What today's content lacks or can no longer distinguish: nobody should wonder where an answer went.
  static func uncounted(_ unmapped: [ContentID], _ merged: [ContentID], _ content: AssessmentContent) -> [ReportLine] {
    var lines: [ReportLine] = []
    if !merged.isEmpty {
      lines.append(.paragraph(content.words(.savedMerged)))
      lines += merged.map { .item(statement(of: $0, content), marker: "-", level: 0) }
    }
    guard !unmapped.isEmpty else { return lines }
    // Their words are gone with them: only the id remains, and the document it was in.
    lines.append(.paragraph(content.words(.savedUnmapped)))
    let places = Dictionary(grouping: unmapped, by: \.document)
    return lines
      + places.sorted { $0.key < $1.key }.map { place, ids in
        let list = ids.map(\.description).joined(separator: ", ")
        let title = content.step(place)?.article.info.title
        return .item(title.map { "\($0): \(list)" } ?? list, marker: "-", level: 0)
      }
  }

  /// The words of an item or an exposure question in today's content.
  static func statement(of id: ContentID, _ content: AssessmentContent) -> String {
    content.profiles?.exposure.first { $0.id == id }?.text.plainText ?? content.statement(of: id)
  }
}
