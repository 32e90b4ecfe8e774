extension SourceFile {
  /// Checks raw bytes and makes a source file of them, without their byte order mark.
  /// - Parameters:
  ///   - path: The path shown in messages.
  ///   - location: The absolute path with which links between files are compared.
  ///   - raw: The file's bytes as read.
  ///   - limit: The largest size in bytes.
  /// - Returns: No value for a file that is too large, is not UTF-8 or contains NUL bytes: nothing after such a fault can be
  ///   trusted.
  public static func read(
    path: String, location: String, raw: [UInt8], limit: Int = byteLimit
  ) -> Diagnosed<SourceFile> {
    guard raw.count <= limit else {
      return .failure(
        Diagnostic(.fileTooLarge, in: path, .fileStart, ["limit": String(limit / 1024)]))
    }
    let hasMark = raw.starts(with: [0xEF, 0xBB, 0xBF])
    let bytes = hasMark ? Array(raw.dropFirst(3)) : raw
    // The minimum is computed on many bytes at a time; the position matters only if it is NUL.
    let firstNul = bytes.reduce(0xFF, min) == 0 ? bytes.firstIndex(of: 0) : nil
    let firstBad = firstInvalidByte(bytes)
    guard firstNul == nil, firstBad == nil else {
      // Positions are right even here: lines and columns are counted in bytes.
      let file = SourceFile(path: path, location: location, bytes: bytes)
      var found: [Diagnostic] = []
      if let firstBad {
        found.append(
          Diagnostic(.badUTF8, in: path, file.range(firstBad, firstBad + 1)))
      }
      if let firstNul {
        found.append(
          Diagnostic(.nulCharacter, in: path, file.range(firstNul, firstNul + 1)))
      }
      return Diagnosed(nil, found)
    }
    return Diagnosed(SourceFile(path: path, location: location, bytes: bytes, hasMark: hasMark), [])
  }

  /// The offset of the first byte that is not part of a valid UTF-8 sequence.
  static func firstInvalidByte(_ bytes: [UInt8]) -> Int? {
    if String(validating: bytes, as: UTF8.self) != nil { return nil }
    var decoder = Unicode.UTF8.ForwardParser()
    var iterator = bytes.makeIterator()
    var offset = 0
    while true {
      switch decoder.parseScalar(from: &iterator) {
      case .valid(let scalar): offset += scalar.count
      case .error: return offset
      case .emptyInput: return nil
      }
    }
  }
}
