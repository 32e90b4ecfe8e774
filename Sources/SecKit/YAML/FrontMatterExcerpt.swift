/// A front matter reduced to some of its keys, for readers that need no more: in a short file YAML costs more than all else.
enum FrontMatterExcerpt {
  /// The file with the lines of all other top-level keys emptied, so that places stay the same.
  /// - Returns: Nil if the front matter is not written as `key: value` at the start of its lines, or has line ends other than
  ///   line feeds; it must then be read whole.
  static func of(_ source: SourceFile, keys: Set<String>) -> SourceFile? {
    guard let split = FrontMatterSplitter.split(source).value else { return nil }
    var bytes = Array(source.bytes[..<split.yaml.lowerBound])
    var isKept = false
    var start = split.yaml.lowerBound
    while start < split.yaml.upperBound {
      let end = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? split.yaml.upperBound
      let line = source.bytes[start..<end]
      switch line.first ?? UInt8(ascii: "#") {
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        guard let colon = line.firstIndex(of: UInt8(ascii: ":")) else { return nil }
        isKept = keys.contains(String(decoding: line[..<colon], as: UTF8.self))
      // Continuation lines of the same value.
      case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "#"): break
      default: return nil
      }
      if line.contains(UInt8(ascii: "\r")) { return nil }
      if isKept { bytes += line }
      bytes.append(UInt8(ascii: "\n"))
      start = end + 1
    }
    bytes += Array("---\n".utf8)
    return SourceFile(path: source.path, location: source.location, bytes: bytes)
  }
}
