import SecKit

/// The layout of a choice on a screen of a given size.
///
/// From top to bottom: progress, the text as far as it fits, a line that says whether there is more, the options, the commands.
/// If the options would leave too little room for the text, they scroll with it.
struct ChoiceLayout {
  /// Longer lines are tiring to read, however wide the window is.
  static let widestText = 78

  let rows: [ScreenRow]
  /// The first visible line of the scrolled part, and the last one possible.
  let offset: Int
  let lastOffset: Int
  /// The first offset at which the end of the text is visible, whatever options follow it.
  let lastTextOffset: Int
  /// The number of visible lines of the scrolled part.
  let page: Int
  /// The line of the scrolled part at which the detail begins; 0 without a detail.
  let detailOffset: Int
  /// The offset at which the focused option is visible.
  let offsetShowingFocus: Int

  init(screen: ChoiceScreen, size: TerminalSize) {
    let width = max(2, min(size.columns, Self.widestText))
    let prompt = screen.prompt
    var header: [ScreenRow] = []
    if let progress = prompt.progress, size.rows >= 8 {
      // On a narrow screen with enough rows, two lines instead of a cut one.
      let lines = size.rows >= 20 ? Self.parted(progress, width: width) : [progress]
      header = lines.map { ScreenRow(text: TextWrap.cut($0, width: width), role: .note) }
    }
    var footer = Self.footer(of: screen, width: width, allowing: max(1, size.rows / 3))
    if let hint = screen.hint {
      footer = TextWrap(width: width).lines(hint).map { ScreenRow(text: $0, role: .heading) } + footer
    }
    var document = Self.document(of: screen, width: width)
    detailOffset = document.detail ?? 0
    let textRows = document.rows.count
    let options = Self.options(of: screen, width: width)
    var pinned = options.rows
    var focused = options.focused
    // The lines available for the text, including the line that says there is more.
    func free() -> Int { size.rows - header.count - footer.count - pinned.count }
    if free() < min(document.rows.count, 5) {
      if !document.rows.isEmpty, !pinned.isEmpty { document.rows.append(ScreenRow(text: "")) }
      focused = focused.map { ($0.lowerBound + document.rows.count)..<($0.upperBound + document.rows.count) }
      document.rows += pinned
      pinned = []
    } else {
      focused = nil
      if free() > document.rows.count, !pinned.isEmpty { pinned.insert(ScreenRow(text: ""), at: 0) }
    }
    if free() > document.rows.count, !footer.isEmpty { footer.insert(ScreenRow(text: ""), at: 0) }
    if free() < 2 { footer = Array(footer.prefix(max(0, size.rows - 2))) }
    if free() < 2 { header = [] }
    let overflows = document.rows.count > free()
    page = max(1, overflows ? free() - 1 : free())
    lastOffset = max(0, document.rows.count - page)
    lastTextOffset = min(lastOffset, max(0, textRows - page))
    offset = min(screen.offset, lastOffset)
    var shown = offset
    if let focused {
      if focused.upperBound > shown + page { shown = focused.upperBound - page }
      if focused.lowerBound < shown { shown = focused.lowerBound }
    }
    offsetShowingFocus = shown
    var body = Array(document.rows[offset..<min(offset + page, document.rows.count)])
    if overflows, free() > 1 {
      let above = offset > 0 ? [screen.words.moreAbove] : []
      let below = offset < lastOffset ? [screen.words.moreBelow] : []
      body.append(ScreenRow(text: TextWrap.cut((above + below).joined(separator: "  "), width: width), role: .note))
    }
    rows = Array((header + body + pinned + footer).prefix(size.rows))
  }

  /// The progress in two lines if one is too narrow, broken between its parts.
  private static func parted(_ progress: String, width: Int) -> [String] {
    guard TerminalText.width(progress) > width, let sign = progress.firstRange(of: " · ") else { return [progress] }
    return [String(progress[..<sign.lowerBound]), String(progress[sign.upperBound...])]
  }

  /// The text to read: heading, text, report, and the detail with the line at which it begins.
  private static func document(of screen: ChoiceScreen, width: Int) -> (rows: [ScreenRow], detail: Int?) {
    let prompt = screen.prompt
    var rows: [ScreenRow] = []
    func begin() { if !rows.isEmpty { rows.append(ScreenRow(text: "")) } }
    if let preface = prompt.preface, !preface.isEmpty {
      rows += TextWrap(width: width).lines(preface).map { ScreenRow(text: $0) }
    }
    if let heading = prompt.heading, !heading.isEmpty {
      begin()
      rows += TextWrap(width: width).lines(heading).map { ScreenRow(text: $0, role: .heading) }
    }
    if !prompt.text.isEmpty {
      begin()
      rows += TextWrap(width: width).lines(prompt.text).map { ScreenRow(text: $0) }
    }
    if !prompt.report.isEmpty {
      begin()
      rows += TerminalReport(prompt.report).rows(width: width)
    }
    guard screen.showsDetail, let detail = prompt.detail else { return (rows, nil) }
    begin()
    let start = rows.count
    rows.append(ScreenRow(text: TextWrap.cut(screen.words.detail, width: width), role: .note))
    rows += TextWrap(width: width, indent: "  ").lines(detail).map { ScreenRow(text: $0) }
    return (rows, start)
  }

  /// The options, and the lines that belong to the focused one.
  private static func options(of screen: ChoiceScreen, width: Int) -> (rows: [ScreenRow], focused: Range<Int>?) {
    var rows: [ScreenRow] = []
    var focused: Range<Int>?
    for (index, option) in screen.prompt.options.enumerated() {
      let start = rows.count
      let role: TerminalStyle.Role = screen.focus == index ? .focus : .text
      let sign = screen.focus == index ? "›" : " "
      let mark: String
      if screen.prompt.allowsMultiple {
        mark = screen.checked.contains(index) ? "[x]" : "[ ]"
      } else {
        mark = screen.prompt.selected == index ? "(•)" : "( )"
      }
      let lead = "\(sign) \(mark) \(ChoiceKeys.name(option.key))  "
      let hanging = String(repeating: " ", count: TerminalText.width(lead))
      rows += TextWrap(width: width, indent: lead, hangingIndent: hanging).lines(option.label)
        .map { ScreenRow(text: $0, role: role) }
      if let hint = option.hint, !hint.isEmpty {
        rows += TextWrap(width: width, indent: hanging).lines(hint).map { ScreenRow(text: $0) }
      }
      if screen.focus == index { focused = start..<rows.count }
    }
    return (rows, focused)
  }

  /// The commands side by side, in at most the allowed number of lines.
  private static func footer(of screen: ChoiceScreen, width: Int, allowing limit: Int) -> [ScreenRow] {
    let prompt = screen.prompt
    var parts: [String] = []
    if prompt.allowsMultiple { parts.append(screen.words.confirm) }
    for (index, command) in prompt.commands.enumerated() {
      let sign = screen.focus == prompt.options.count + index ? "›" : ""
      parts.append("\(sign)[\(ChoiceKeys.name(command.key))] \(command.label)")
    }
    if prompt.detail != nil { parts.append("[\(ChoiceKeys.name(screen.words.detailKey))] \(screen.words.detail)") }
    parts.append("[^\(ChoiceKeys.name(screen.panicKey).uppercased())] \(screen.words.panic)")
    var lines: [String] = []
    for part in parts.map({ TextWrap.cut($0, width: width) }) {
      if let last = lines.last, TerminalText.width(last) + 2 + TerminalText.width(part) <= width {
        lines[lines.count - 1] = last + "  " + part
      } else {
        lines.append(part)
      }
    }
    return lines.prefix(limit).map { ScreenRow(text: $0, role: .note) }
  }
}
