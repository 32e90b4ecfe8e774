/// Where in a document a line stands, told from its headings alone and not by the readers that are to be judged.
struct Zone {
  private let headings: [Heading]
  private let kind: String
  private let isInItem: Bool
  /// Whether the line is the heading that begins the zone; titles of what is asked stand in the document alone.
  private let isTitle: Bool

  private let item: String?

  private struct Heading {
    let level: Int
    let text: String

    var id: String? { Zone.id(text) }
  }

  /// What stands behind `{#`.
  private static func id(_ text: String) -> String? {
    text.firstRange(of: "{#").map { String(text[$0.upperBound...].prefix { !" }".contains($0) }) }
  }

  init(of line: Int, in lines: [String], kind: String) {
    self.kind = kind
    var headings: [Heading] = []
    var isInCode = false
    for (index, text) in lines[...line].enumerated() {
      if text.hasPrefix("```") { isInCode.toggle() }
      guard !isInCode, let level = Self.level(text, next: index + 1 < lines.count ? lines[index + 1] : "") else {
        continue
      }
      headings.removeAll { $0.level >= level }
      headings.append(Heading(level: level, text: text))
    }
    self.headings = headings
    isTitle = headings.last?.text == lines[line]
    // In an item: as far in as one, below the mark of one.
    let above = lines[..<line].reversed().first { !$0.isEmpty && !$0.hasPrefix(" ") } ?? ""
    isInItem = lines[line].hasPrefix("  ") && above.hasPrefix("- ")
    item = isInItem ? Self.id(above) : nil
  }

  private static func level(_ text: String, next: String) -> Int? {
    let signs = text.prefix { $0 == "#" }.count
    if (1...6).contains(signs), text.dropFirst(signs).first == " " { return signs }
    let isUnderline = next.hasPrefix("---") && next.allSatisfy { $0 == "-" }
    return isUnderline && !text.isEmpty && !text.hasPrefix("-") && !text.hasPrefix(" ") ? 2 : nil
  }

  /// What lines alike have in common: what they stand in, without the words.
  var signature: String {
    let roles = headings.map { heading in
      let attributes = heading.text.split(separator: "{").last.map(String.init) ?? ""
      let words = attributes.split(whereSeparator: { " }".contains($0) }).filter {
        !$0.hasPrefix("#") && !$0.hasPrefix("objective")
      }
      return heading.text.contains("{") ? "\(heading.level)\(words)" : "\(heading.level)"
    }
    return "\(kind) \(roles) \(isInItem)"
  }

  /// The id of what the line belongs to where every node, question or item is shown apart.
  var unit: String? {
    switch screen {
    case "route": headings.first { $0.level == 2 }?.id
    case "quiz": headings.last { $0.text.contains("type=") }?.id
    case "exposure": headings.last { $0.text.contains("raises=") }?.id
    case "item": item
    default: nil
    }
  }

  private func has(_ role: String) -> Bool { headings.contains { $0.text.contains(".\(role)") } }

  /// Whether only the facilitator may read it.
  var isForFacilitators: Bool {
    let last = headings.last { $0.text.contains(".facilitator") || $0.text.contains(".participants") }
    return last?.text.contains(".facilitator") ?? false
  }

  /// Whether the line is the title of a session none of whose parts is for participants.
  func isOfNobody(_ lines: [String]) -> Bool {
    guard isTitle, let title = headings.last, title.text.contains("minutes="),
      let start = lines.firstIndex(of: title.text)
    else { return false }
    let rest = lines[(start + 1)...].prefix { !$0.hasPrefix("## ") }
    let first = rest.first { !$0.isEmpty } ?? ""
    return first.hasPrefix("### ") && !rest.contains { $0.hasPrefix("### ") && !$0.contains(".facilitator") }
  }

  /// What must show it at the terminal, besides the whole document where a route leads to it.
  var screen: String? {
    switch kind {
    case "route": "route"
    case "profiles" where isTitle && headings.count == 1: "document"
    case "profiles" where has("profiles"): "profiles"
    case "profiles" where has("exposure"): "exposure"
    case "step", "area", "attack", "care", "scenario":
      if has("quiz") {
        headings.contains { $0.text.contains("type=") } ? "quiz" : "document"
      } else if !isTitle, headings.last?.text.contains(".check-in") ?? false {
        "wellbeing"
      } else {
        kind == "step" && has("checklist") && isInItem ? "item" : "document"
      }
    case "workshop": nil
    default: "document"
    }
  }
}
