import SecKit

/// What must be said beside the report of a record: its day, and what today's program and content see otherwise.
enum RecordNotes {
  static func lines(_ mapping: RecordMapping, _ words: Words) -> [ReportLine] {
    let record = mapping.record
    let about: Word = record.subject == .person ? .savedOf : .savedOfOrganization
    var lines: [ReportLine] = [.paragraph(words(about, ["date": words.date(record.date)]))]
    if record.modelVersion != AssessmentReport.modelVersion {
      lines.append(.paragraph(words(.savedModel, ["model": String(record.modelVersion)])))
    }
    return lines + unmapped(mapping.unmapped, words)
  }

  /// Ids that today's content does not have, by name: nobody should wonder where an answer went.
  static func unmapped(_ ids: [ContentID], _ words: Words) -> [ReportLine] {
    guard !ids.isEmpty else { return [] }
    let list = ids.map(\.description).joined(separator: ", ")
    return [.paragraph(words(.savedUnmapped, ["ids": list]))]
  }
}
