import SecKit

/// Entries of the directory in words.
enum HelperText {
  /// What one must know to call at once: numbers with their age, hours where they are not all hours, the caution in full.
  /// Helpers without a phone are given by their other channels, as a message may be what is safe.
  static func urgent(_ helper: HelperEntry, _ words: TextTable, today: CalendarDate) -> [ReportLine] {
    let phones = helper.channels.filter { $0.kind == .phone }
    let channels = phones.isEmpty ? helper.channels.filter { $0.kind != .address } : phones
    var lines: [ReportLine] = [.heading(helper.article.info.title)]
    for channel in channels {
      let label = channel.label.map { " (\($0))" } ?? ""
      var text = channel.kind == .phone ? "\(channel.value)\(label)" : Self.text(of: channel, words)
      let reliability = channel.reliability(on: today)
      if reliability != .channelConfirmed { text += ". " + age(of: channel, words, today) }
      lines.append(.item(text, marker: "-", level: 0))
    }
    if let hours = helper.hours, !answersAlways(hours) {
      lines.append(.item(words(.helpersHours, ["hours": hours]), marker: "-", level: 0))
    }
    if !helper.caution.isEmpty {
      lines.append(.item(words(.helpersCaution) + " " + ContentLines.text(helper.caution), marker: "!", level: 0))
    }
    return lines
  }

  /// Whether the hours are "always" and nothing else: any further word about them must be read.
  private static func answersAlways(_ hours: String) -> Bool {
    hours.contains("24 h") && !hours.contains { ".:;".contains($0) }
  }

  /// Everything one needs before calling.
  static func full(_ helper: HelperEntry, _ words: TextTable, today: CalendarDate) -> [ReportLine] {
    var lines: [ReportLine] = [
      .heading(helper.article.info.title), .paragraph(helper.article.info.summary),
    ]
    var facts = [words(helper.sector.word)]
    if let area = helper.area { facts.append(words(.helpersArea, ["area": area])) }
    if let hours = helper.hours { facts.append(words(.helpersHours, ["hours": hours])) }
    if let cost = helper.cost { facts.append(words(.helpersCost, ["cost": cost])) }
    if !helper.languages.isEmpty {
      facts.append(words(.helpersLanguages, ["list": helper.languages.joined(separator: ", ")]))
    }
    lines.append(.paragraph(facts.joined(separator: " · ")))
    for channel in helper.channels {
      lines.append(.item(text(of: channel, words), marker: "-", level: 0))
      lines.append(.item(age(of: channel, words, today), marker: " ", level: 1))
      if let note = channel.note { lines.append(.item(note, marker: " ", level: 1)) }
    }
    if !helper.caution.isEmpty {
      lines.append(.item(words(.helpersCaution) + " " + ContentLines.text(helper.caution), marker: "!", level: 0))
    }
    return lines + [.blank]
  }

  private static func text(of channel: HelperEntry.Channel, _ words: TextTable) -> String {
    let label = channel.label.map { " (\($0))" } ?? ""
    return "\(words(channel.kind.word))\(label): \(channel.value)"
  }

  private static func age(of channel: HelperEntry.Channel, _ words: TextTable, _ today: CalendarDate) -> String {
    let seen = words(.channelSeen) + " " + words.date(channel.verified) + "."
    let reliability = channel.reliability(on: today)
    return reliability == .channelConfirmed ? seen : "\(seen) \(words(reliability))."
  }
}
