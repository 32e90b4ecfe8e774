extension IDLock {
  /// The bytes of a lock file with new ids: each is inserted after the greatest smaller id, so that a sorted file stays sorted.
  /// Everything else stays as it is: notes, aliases, the order of lines, line ends, a byte order mark.
  public static func updated(_ source: SourceFile, with ids: Set<String>) -> [UInt8] {
    let entries = parse(source).value?.entries ?? []
    let new = ids.subtracting(entries.map(\.id)).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    let sorted = entries.sorted { $0.id.utf8.lexicographicallyPrecedes($1.id.utf8) }
    // By the number of the line after which they are inserted; 0 is the start of the file.
    var insertions: [Int: [String]] = [:]
    var next = 0
    // Before the first id, but after the notes at the head of the file.
    var line = (entries.map(\.range.start.line).min() ?? source.lineCount + 1) - 1
    for id in new {
      while next < sorted.count, sorted[next].id.utf8.lexicographicallyPrecedes(id.utf8) {
        line = sorted[next].range.start.line
        next += 1
      }
      insertions[line, default: []].append(id)
    }
    guard !source.bytes.isEmpty else { return new.flatMap { Array($0.utf8) + [UInt8(ascii: "\n")] } }
    return bytes(of: source, insertions)
  }

  private static func bytes(of source: SourceFile, _ insertions: [Int: [String]]) -> [UInt8] {
    let usual = ending(of: 1, in: source)
    var bytes: [UInt8] = source.hasMark ? [0xEF, 0xBB, 0xBF] : []
    for number in 0...max(0, source.lineCount) {
      if number > 0 { bytes += source.line(number) + ending(of: number, in: source) }
      guard let ids = insertions[number] else { continue }
      let hasEnding = number == 0 || !ending(of: number, in: source).isEmpty
      if !hasEnding { bytes += usual.isEmpty ? [UInt8(ascii: "\n")] : usual }
      for (index, id) in ids.enumerated() {
        bytes += Array(id.utf8)
        // A last line without a line end stays so.
        if hasEnding || index < ids.count - 1 { bytes += usual.isEmpty ? [UInt8(ascii: "\n")] : usual }
      }
    }
    return bytes
  }

  /// The bytes that end a line: a line feed, a carriage return, both, or none at the end of the file.
  private static func ending(of number: Int, in source: SourceFile) -> ArraySlice<UInt8> {
    let end = source.line(number).endIndex
    let rest = source.bytes[end...].prefix(2)
    if rest.elementsEqual([0x0D, 0x0A]) { return rest }
    return rest.first == 0x0D || rest.first == 0x0A ? rest.prefix(1) : []
  }
}
