import SecKit

/// Prints the state of the content as tables that also read well as Markdown.
enum ContentStatusText {
  private typealias Words = ContentCommand.Words

  static func text(for status: ContentStatus) -> String {
    let counts = status.counts.map { [Words.counts[$0.name] ?? $0.name, String($0.count)] }
    let reviews = status.reviews.map {
      [$0.id, $0.due, String($0.daysLeft), $0.oldChannels == 0 ? "" : String($0.oldChannels)]
    }
    let readings = status.readings.map { reading in
      [
        reading.id, Audience(rawValue: reading.audience).flatMap { Words.audiences[$0] } ?? reading.audience,
        decimal(reading.value), String(Int(reading.threshold)), String(reading.words),
        Readability.Band(rawValue: reading.band).flatMap { Words.bands[$0] } ?? reading.band,
      ]
    }
    let coverage = status.coverage.map { row in
      [row.attack] + status.steps.map { step in cell(row.items[step] ?? 0) }
        + [cell(row.questions), cell(row.helpers), cell(row.routes)]
    }
    return [
      section(Words.countsTitle, table(Words.countsHeader, counts, textColumns: [0])),
      section(Words.reviewsTitle, table(Words.reviewsHeader, reviews, textColumns: [0, 1])),
      section(Words.readingsTitle, table(Words.readingsHeader, readings, textColumns: [0, 1, 5])),
      section(
        Words.coverageTitle,
        table(
          [Words.coverageHeader.first] + status.steps + Words.coverageHeader.last, coverage, textColumns: [0])),
    ].joined(separator: "\n")
  }

  private static func cell(_ number: Int) -> String { number == 0 ? "·" : String(number) }

  private static func section(_ title: String, _ table: String) -> String { "## \(title)\n\n\(table)" }

  /// One digit after the point; the value is rounded already.
  private static func decimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(abs(tenths) % 10)"
  }

  /// Columns as wide as their widest cell: text to the left, numbers to the right.
  static func table(_ header: [String], _ rows: [[String]], textColumns: Set<Int>) -> String {
    let widths = header.indices.map { column in
      max(3, ([header] + rows).map { TerminalText.width($0[column]) }.max() ?? 0)
    }
    func line(_ cells: [String]) -> String {
      let padded = cells.enumerated().map { column, cell in
        let space = String(repeating: " ", count: max(0, widths[column] - TerminalText.width(cell)))
        return textColumns.contains(column) ? cell + space : space + cell
      }
      return "| " + padded.map(TerminalText.sanitize).joined(separator: " | ") + " |\n"
    }
    let rule = widths.enumerated().map { column, width in
      String(repeating: "-", count: textColumns.contains(column) ? width : width - 1)
        + (textColumns.contains(column) ? "" : ":")
    }
    return line(header) + "| " + rule.joined(separator: " | ") + " |\n" + rows.map(line).joined()
  }
}
