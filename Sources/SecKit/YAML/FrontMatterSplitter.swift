/// Finds the front matter: from a first line `---` to the next line `---`. Blanks after the signs are invisible and make no
/// difference.
public struct FrontMatterSplitter: Sendable {
  /// The byte range of the YAML between the fences.
  public let yaml: Range<Int>
  /// The offset of the first byte after the closing fence's line.
  public let bodyStart: Int

  /// Splits a file; a missing or unclosed front matter is a diagnostic without a value.
  public static func split(_ source: SourceFile) -> Diagnosed<FrontMatterSplitter> {
    if source.bytes.allSatisfy({ $0 == 0x20 || $0 == 0x0A || $0 == 0x0D || $0 == 0x09 }) {
      return .failure(Diagnostic(.fileEmpty, in: source.path, .fileStart))
    }
    guard isFence(source.line(1)) else {
      return .failure(Diagnostic(.frontMatterMissing, in: source.path, .fileStart))
    }
    var number = 2
    while number <= source.lineStarts.count {
      let line = source.line(number)
      if isFence(line) {
        let bodyStart = number < source.lineStarts.count ? source.lineStarts[number] : source.bytes.count
        return Diagnosed(
          FrontMatterSplitter(yaml: source.lineStarts[1]..<source.lineStarts[number - 1], bodyStart: bodyStart))
      }
      number += 1
    }
    return .failure(
      Diagnostic(
        .frontMatterUnclosed, in: source.path, source.range(0, 3)))
  }

  private static func isFence(_ line: ArraySlice<UInt8>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D]) && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }
}
