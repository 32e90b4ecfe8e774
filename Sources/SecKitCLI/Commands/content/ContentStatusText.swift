import SecKit
import SecKitRules

/// Prints the state of the content as tables that also read well as Markdown.
enum ContentStatusText {
  static func text(for status: ContentStatus) -> String {
    let counts = status.counts.map { [CommandText.name($0.name, of: .count), String($0.count)] }
    let reviews = status.reviews.map {
      [$0.id, $0.due, String($0.daysLeft), $0.oldChannels == 0 ? "" : String($0.oldChannels)]
    }
    let readings = status.readings.map { reading in
      [
        reading.id, CommandText.name(reading.audience, of: .audience),
        decimal(reading.value), String(Int(reading.threshold)), String(reading.words),
        CommandText.name(reading.band, of: .ease),
      ]
    }
    let coverage = status.coverage.map { row in
      [row.attack] + status.steps.map { step in cell(row.items[step] ?? 0) }
        + [cell(row.questions), cell(row.helpers), cell(row.routes)]
    }
    let coverageHeads =
      CommandText.heads(.attack) + status.steps + CommandText.heads(.questions, .helpers, .routes)
    return [
      section(.counts, table(CommandText.heads(.kind, .howMany), counts, textColumns: [0])),
      section(
        .reviews, table(CommandText.heads(.document, .due, .days, .oldChannels), reviews, textColumns: [0, 1])),
      section(
        .readings,
        table(
          CommandText.heads(.document, .for, .index, .least, .words, .level), readings, textColumns: [0, 1, 5])),
      section(.coverage, table(coverageHeads, coverage, textColumns: [0])),
    ].joined(separator: "\n")
  }

  private static func cell(_ number: Int) -> String { number == 0 ? "·" : String(number) }

  private static func section(_ section: CommandText.Section, _ table: String) -> String {
    "## \(CommandText.title(section))\n\n\(table)"
  }

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
