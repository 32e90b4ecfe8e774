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

  /// An absolute path rewritten relative to a folder.
  package static func relative(_ path: String, from folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let common = zip(target, base).prefix { $0 == $1 }.count
    return (base.dropFirst(common).map { _ in ".." } + target.dropFirst(common).map(String.init)).joined(separator: "/")
  }

  /// Resolves a path written in a file against that file's folder. The file's own path must be normalized.
  package static func resolve(_ path: String, from file: String) -> String {
    let slash = UInt8(ascii: "/")
    var rest = path.utf8[...]
    var folder = file.utf8[...]
    folder = folder[..<(folder.lastIndex(of: slash) ?? folder.startIndex)]
    while rest.starts(with: "../".utf8), let above = folder.lastIndex(of: slash) {
      folder = folder[..<above]
      rest = rest.dropFirst(3)
    }
    var before = slash
    for byte in rest {
      if before == slash, byte == slash || byte == UInt8(ascii: ".") {
        return normalize(join(self.folder(of: file), path))
      }
      before = byte
    }
    guard before != slash, folder.startIndex < folder.endIndex else {
      return normalize(join(self.folder(of: file), path))
    }
    // The common case: nothing needs to be normalized.
    return "\(Substring(folder))/\(Substring(rest))"
  }

  /// The path without `.`, `..` and doubled slashes; a `..` above the root is dropped, above a relative start kept.
  package static func normalize(_ path: String) -> String {
    let slash = UInt8(ascii: "/")
    let dot = UInt8(ascii: ".")
    let bytes = Array(path.utf8)
    let isAbsolute = bytes.first == slash
    var kept: [UInt8] = isAbsolute ? [slash] : []
    kept.reserveCapacity(bytes.count)
    // Where each component begins that a later `..` may remove.
    var starts: [Int] = []
    starts.reserveCapacity(16)
    var index = 0
    while index < bytes.count {
      let start = index
      while index < bytes.count, bytes[index] != slash { index += 1 }
      let part = bytes[start..<index]
      index += 1
      if part.isEmpty || part.count == 1 && part.first == dot { continue }
      let isUp = part.count == 2 && part.first == dot && part.last == dot
      if isUp, let start = starts.popLast() {
        // Including the slash before it, unless that is the root.
        kept.removeSubrange(max(start - 1, isAbsolute ? 1 : 0)...)
      } else if !(isUp && isAbsolute) {
        if let last = kept.last, last != slash { kept.append(slash) }
        if !isUp { starts.append(kept.count) }
        kept += part
      }
    }
    return String(decoding: kept, as: UTF8.self)
  }
}
