/// Finds link definitions (`[label]: address`) that no link uses: cmark consumes them, and they are shown nowhere.
struct LinkDefinitions {
  let source: SourceFile
  /// The document's blocks.
  let blocks: [Block]

  /// The places of unused definitions.
  /// - Parameter start: Where the Markdown begins.
  func unused(from start: Int) -> [SourceRange] {
    let first = source.position(of: start).line
    let candidates = (first...max(first, source.lineStarts.count)).compactMap(definition)
    guard !candidates.isEmpty else { return [] }
    let used = Set(blocks.links.map(\.destination) + blocks.images.map(\.source))
    let shown = Set(blocks.paragraphs.flatMap { Self.labels(in: $0.inlines.plainText) })
    let code = Set(blocks.codeLines.joined())
    return candidates.filter { candidate in
      !used.contains(candidate.destination) && !code.contains(candidate.range.start.line)
        && !shown.contains(candidate.label)
    }.map(\.range)
  }

  /// The text between brackets before a colon: it looks like a definition but is none.
  private static func labels(in text: String) -> [String] {
    var found: [String] = []
    var open: String.UTF8View.Index?
    var close: String.UTF8View.Index?
    for index in text.utf8.indices {
      switch text.utf8[index] {
      case UInt8(ascii: "["): (open, close) = (index, nil)
      case UInt8(ascii: "]"): close = index
      case UInt8(ascii: ":"):
        guard let open, let close, text.utf8.index(after: close) == index else { continue }
        found.append(String(text[text.utf8.index(after: open)..<close]))
      default: break
      }
    }
    return found
  }

  private typealias Definition = (label: String, destination: String, range: SourceRange)

  /// Reads a line as a definition, after any marks of lists and quotes.
  private func definition(_ number: Int) -> Definition? {
    let line = source.line(number)
    guard let open = line.firstIndex(of: UInt8(ascii: "[")),
      line[..<open].allSatisfy({ " \t>*+-.)0123456789".utf8.contains($0) }),
      let close = line[open...].firstIndex(of: UInt8(ascii: "]")), close > open + 1, close + 1 < line.endIndex,
      line[close + 1] == UInt8(ascii: ":")
    else { return nil }
    let rest = String(decoding: line[(close + 2)...], as: UTF8.self).trimmed
    guard let word = rest.split(whereSeparator: \.isWhitespace).first else { return nil }
    let destination = word.hasPrefix("<") && word.hasSuffix(">") ? String(word.dropFirst().dropLast()) : String(word)
    let label = String(decoding: line[(open + 1)..<close], as: UTF8.self)
    let column = open - line.startIndex + 1
    return (
      label, destination,
      SourceRange(
        SourcePosition(line: number, column: column), SourcePosition(line: number, column: line.count + 1))
    )
  }
}

extension [Block] {
  /// The lines within code blocks.
  fileprivate var codeLines: [ClosedRange<Int>] {
    flatMap { block -> [ClosedRange<Int>] in
      switch block.content {
      case .code: [block.range.start.line...Swift.max(block.range.start.line, block.range.end.line)]
      case .quote(let blocks): blocks.codeLines
      case .list(let list): list.items.flatMap(\.blocks.codeLines)
      case .paragraph, .heading, .thematicBreak: []
      }
    }
  }
}
