/// Where in a document a line stands, told from its headings alone and not by the readers that are to be judged.
struct Zone {
  private let headings: [Heading]
  private let kind: String
  private let isInItem: Bool
  /// Whether the line is the heading that begins the zone; titles of what is asked stand in the document alone.
  private let isTitle: Bool

  private struct Heading {
    let level: Int
    let text: String
  }

  init(of line: Int, in lines: [String], kind: String) {
    self.kind = kind
    var headings: [Heading] = []
    var isInCode = false
    for (index, text) in lines[...line].enumerated() {
      if text.hasPrefix("```") { isInCode.toggle() }
      guard !isInCode, let level = Self.level(text, next: index + 1 < lines.count ? lines[index + 1] : "") else { continue }
      headings.removeAll { $0.level >= level }
      headings.append(Heading(level: level, text: text))
    }
    self.headings = headings
    isTitle = headings.last?.text == lines[line]
    // In an item: as far in as one, below the mark of one.
    let above = lines[..<line].reversed().first { !$0.isEmpty && !$0.hasPrefix(" ") } ?? ""
    isInItem = lines[line].hasPrefix("  ") && above.hasPrefix("- ")
  }

  private static func level(_ text: String, next: String) -> Int? {
    let signs = text.prefix { $0 == "#" }.count
    if (1...6).contains(signs), text.dropFirst(signs).first == " " { return signs }
    let isUnderline = next.hasPrefix("---") && next.allSatisfy { $0 == "-" }
    return isUnderline && !text.isEmpty && !text.hasPrefix("-") && !text.hasPrefix(" ") ? 2 : nil
  }

  private func has(_ role: String) -> Bool { headings.contains { $0.text.contains(".\(role)") } }

  /// Whether only the facilitator may read it.
  var isForFacilitators: Bool {
    let last = headings.last { $0.text.contains(".facilitator") || $0.text.contains(".participants") }
    return last?.text.contains(".facilitator") ?? false
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
