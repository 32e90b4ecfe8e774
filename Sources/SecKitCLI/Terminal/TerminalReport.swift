import SecKit

/// Lays out a report for a width. The texts may come from anyone; they are sanitized here.
struct TerminalReport: Hashable, Sendable {
  let lines: [ReportLine]

  /// The longest bar, in parts.
  static let longestBar = 20

  init(_ lines: [ReportLine]) { self.lines = lines }

  /// The rows, none wider than `width` columns.
  /// - Parameter plain: Whether bands are shown in words only, for screen readers.
  func rows(width: Int, plain: Bool = false) -> [ScreenRow] {
    var rows: [ScreenRow] = []
    var index = 0
    while index < lines.count {
      switch lines[index] {
      case .heading(let text):
        rows += TextWrap(width: width).lines(text).map { ScreenRow(text: $0, role: .heading) }
      case .paragraph(let text):
        rows += TextWrap(width: width).lines(text).map { ScreenRow(text: $0) }
      case .item(let text, let marker, let level):
        let margin = String(repeating: "  ", count: max(0, min(level, 8)))
        let lead = margin + TerminalText.sanitize(marker) + " "
        let hanging = String(repeating: " ", count: TerminalText.width(lead))
        rows += TextWrap(width: width, indent: lead, hangingIndent: hanging).lines(text).map { ScreenRow(text: $0) }
      case .band:
        // Consecutive bands share a column for their bars.
        let bands = lines[index...].prefix { if case .band = $0 { true } else { false } }.compactMap(Band.init)
        rows += Band.rows(bands, width: width, plain: plain)
        index += bands.count - 1
      case .blank: rows.append(ScreenRow(text: ""))
      }
      index += 1
    }
    return rows
  }

  /// The report as text to print, each line ended. In a file or pipe the style has neither colours nor sequences.
  func text(width: Int, style: TerminalStyle) -> String {
    rows(width: min(width, ChoiceLayout.widestText), plain: style.isPlain)
      .map { style.paint($0.text, $0.role) + "\n" }.joined()
  }

  /// The report for a file, whatever terminal the command runs on.
  var fileText: String { text(width: 80, style: TerminalStyle(environment: [:], isTerminal: false)) }
}

extension TerminalReport {
  /// A band ready to be drawn.
  struct Band {
    let label: String
    let bar: String
    let name: String

    init?(_ line: ReportLine) {
      guard case .band(let label, let given, let all, let name) = line else { return nil }
      let total = max(0, all)
      let value = max(0, min(given, total))
      let parts = min(total, TerminalReport.longestBar)
      let filled = total > parts ? Int(Double(value) / Double(total) * Double(parts)) : value
      self.label = TerminalText.sanitize(label)
      self.name = TerminalText.sanitize(name)
      bar = "[" + String(repeating: "#", count: filled) + String(repeating: "-", count: parts - filled) + "]"
    }

    /// One row each if all fit, otherwise the label above its bar.
    static func rows(_ bands: [Band], width: Int, plain: Bool) -> [ScreenRow] {
      if plain {
        return bands.flatMap {
          TextWrap(width: width, hangingIndent: "  ").lines("\($0.label): \($0.name)").map {
            ScreenRow(text: $0)
          }
        }
      }
      let column = bands.map { TerminalText.width($0.label) }.max() ?? 0
      let fits = bands.allSatisfy { column + 2 + TerminalText.width("\($0.bar) \($0.name)") <= width }
      return bands.flatMap { band in
        guard !fits else {
          let gap = String(repeating: " ", count: column - TerminalText.width(band.label) + 2)
          return [ScreenRow(text: "\(band.label)\(gap)\(band.bar) \(band.name)")]
        }
        return
          (TextWrap(width: width).lines(band.label)
          + TextWrap(width: width, indent: "  ").lines("\(band.bar) \(band.name)")).map { ScreenRow(text: $0) }
      }
    }
  }
}
