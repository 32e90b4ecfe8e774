/// Finds what a new file left for its author to fill in: published, it would be read as advice.
///
/// These are `TODO:`, a `TODO` that is all that a text says, the usual alternatives to it, and addresses at domains reserved
/// for examples. Between «…» or backticks such a mark is only mentioned and not left open.
package enum PlaceToFill {
  /// The byte ranges of all places in a file, each up to the end of its line, link, value or sentence.
  /// - Parameter yaml: The front matter, in which comments are not text.
  package static func find(in source: SourceFile, yaml: Range<Int>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var number = 1
    while number <= source.lineStarts.count {
      let line = source.line(number)
      let isComment =
        yaml.contains(line.startIndex) && line.first { $0 != 0x20 && $0 != 0x09 } == UInt8(ascii: "#")
      if !isComment,
        line.contains(where: {
          $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: "F") || $0 == UInt8(ascii: "X") || $0 == UInt8(ascii: "p")
        })
      {
        places += find(inLine: line)
      }
      number += 1
    }
    return places
  }

  private static func find(inLine line: ArraySlice<UInt8>) -> [Range<Int>] {
    var places: [Range<Int>] = []
    var isCode = false
    var depth = 0
    var index = line.startIndex
    while index < line.endIndex {
      let byte = line[index]
      switch byte {
      case UInt8(ascii: "`"): isCode.toggle()
      // The second byte of « and of ».
      case 0xAB where index > line.startIndex && line[index - 1] == 0xC2: depth += 1
      case 0xBB where index > line.startIndex && line[index - 1] == 0xC2: depth = max(0, depth - 1)
      case UInt8(ascii: "T"), UInt8(ascii: "F"), UInt8(ascii: "X"), UInt8(ascii: "l"), UInt8(ascii: "L"):
        if !isCode, depth == 0, let end = mark(at: index, in: line) {
          places.append(index..<end)
          index = end
          continue
        }
      default: break
      }
      index += 1
    }
    return places
  }

  private static let marks = ["TODO", "FIXME", "XXX", "Lorem ipsum", "lorem ipsum"].map { Array($0.utf8) }

  /// The end of the mark that begins at an index, nil if none does.
  private static func mark(at start: Int, in line: ArraySlice<UInt8>) -> Int? {
    guard start == line.startIndex || !LinkFinder.isWord(line[start - 1]),
      let mark = marks.first(where: { line[start...].starts(with: $0) })
    else { return nil }
    let behind = start + mark.count
    guard behind == line.endIndex || !LinkFinder.isWord(line[behind]) else { return nil }
    // In capitals, TODO is also Spanish for "everything".
    if mark == marks[0], !isOpen(behind, in: line), !isAlone(start, behind, in: line) { return nil }
    let ends: [UInt8] = [
      UInt8(ascii: "\""), UInt8(ascii: "]"), UInt8(ascii: "}"), UInt8(ascii: ")"), UInt8(ascii: "{"),
    ]
    var end = line[behind...].firstIndex { ends.contains($0) } ?? line.endIndex
    while end > behind, line[end - 1] == 0x20 { end -= 1 }
    return end
  }

  private static func isOpen(_ behind: Int, in line: ArraySlice<UInt8>) -> Bool {
    behind < line.endIndex && line[behind] == UInt8(ascii: ":")
  }

  /// Whether only signs surround it, back to a colon or the line's start and on to the line's end.
  private static func isAlone(_ start: Int, _ end: Int, in line: ArraySlice<UInt8>) -> Bool {
    // The destination of a link.
    if line[..<start].suffix(2).elementsEqual([UInt8(ascii: "]"), UInt8(ascii: "(")]) { return true }
    let before = line[..<start].last { $0 > 0x20 && $0 != UInt8(ascii: "\"") && $0 != UInt8(ascii: "*") }
    let opens = [UInt8(ascii: ":"), UInt8(ascii: "-"), UInt8(ascii: "["), UInt8(ascii: "#"), UInt8(ascii: ">")]
    guard before.map(opens.contains) ?? true else { return false }
    let after = line[end...].prefix { $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "{") }
    return !after.contains(where: LinkFinder.isWord)
  }

  /// Whether an address is in a domain reserved for examples: nobody can be reached there.
  static func isExample(_ address: String) -> Bool {
    let lowercased = address.lowercased()
    var rest = lowercased[...]
    if let scheme = rest.range(of: "://") {
      rest = rest[scheme.upperBound...]
    } else if rest.hasPrefix("mailto:") {
      rest = rest.dropFirst(7)
    }
    let authority = rest.prefix { !"/?#".contains($0) }
    let host = authority.split(separator: "@").last?.prefix { $0 != ":" } ?? ""
    let labels = host.split(separator: ".")
    guard labels.count >= 2, let top = labels.last else { return false }
    return ["example", "test", "invalid", "localhost"].contains(top)
      || (labels[labels.count - 2] == "example" && ["org", "com", "net"].contains(top))
  }
}

extension Document {
  /// Every place that is still to be filled in.
  package var placesToFill: [SourceRange] {
    let yaml = FrontMatterSplitter.split(source).value?.yaml ?? 0..<0
    var places = PlaceToFill.find(in: source, yaml: yaml).map { source.range($0.lowerBound, $0.upperBound) }
    var addresses = allLinks.map { ($0.destination, $0.range) } + info.sources.map { ($0.url, $0.urlRange) }
    if case .helper(let helper) = item {
      for channel in helper.channels {
        if channel.kind == .web || channel.kind == .email { addresses.append((channel.value, channel.valueRange)) }
        if let source = channel.source, let range = channel.sourceRange, source.contains("://") {
          addresses.append((source, range))
        }
      }
    }
    // A text that is not an address has a fault of its own.
    let links = Set(
      allLinks.filter { WebAddress.kind(of: $0.destination).map { $0 == .relative } ?? true }.map(\.range))
    places += addresses.filter { PlaceToFill.isExample($0.0) && !links.contains($0.1) }.map(\.1)
    return places
  }
}
