/// Path arithmetic on plain strings: lexical only, the disk is never asked.
package enum FilePath {
  /// Joins two paths; an absolute second path wins.
  package static func join(_ base: String, _ path: String) -> String {
    if path.hasPrefix("/") || base.isEmpty { return path }
    return base.hasSuffix("/") ? base + path : base + "/" + path
  }

  /// Everything before the last `/`; empty when there is none.
  package static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The path without `.`, `..` and doubled slashes; a `..` above the root is dropped, above a relative start kept.
  package static func normalize(_ path: String) -> String {
    let slash = UInt8(ascii: "/")
    let isAbsolute = path.utf8.first == slash
    var parts: [Substring.UTF8View] = []
    for part in path.utf8.split(separator: slash) {
      if part.elementsEqual(".".utf8) { continue }
      guard part.elementsEqual("..".utf8) else {
        parts.append(part)
        continue
      }
      if let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else if !isAbsolute {
        parts.append(part)
      }
    }
    var result = isAbsolute ? "/" : ""
    result.reserveCapacity(path.utf8.count)
    for (index, part) in parts.enumerated() {
      if index > 0 { result += "/" }
      result += Substring(part)
    }
    return result
  }
}
