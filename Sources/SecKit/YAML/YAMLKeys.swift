/// Finds the second place of a key that Yams reports as a duplicate: Yams gives only the first place.
struct YAMLKeys {
  let bytes: ArraySlice<UInt8>

  /// The offset of the same key's next occurrence in the same map.
  /// - Parameters:
  /// - first: The offset of the key's first occurrence.
  /// - name: The key without quotation marks.
  func next(after first: Int, named name: String) -> Int? {
    // The keys of a map in braces follow commas; those of a map of lines are one below the other.
    switch bytes[..<first].last(where: { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }) {
    case UInt8(ascii: "{"), UInt8(ascii: ","): nextInBraces(after: first, name) ?? nextLine(after: first, name)
    default: nextLine(after: first, name)
    }
  }

  private func nextInBraces(after first: Int, _ name: String) -> Int? {
    var cursor = YAMLBytes(bytes[first...])
    var depth = 0
    while let byte = cursor.byte, depth >= 0 {
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "{"): (depth += 1, cursor.skip(1)).1
      case UInt8(ascii: "]"), UInt8(ascii: "}"): (depth -= 1, cursor.skip(1)).1
      case 0x20, 0x09, 0x0A, 0x0D, UInt8(ascii: ","), UInt8(ascii: ":"): cursor.skip(1)
      case UInt8(ascii: "#"): cursor.skipLine()
      default:
        let start = cursor.index
        if key(&cursor, isInFlow: true) == name, depth == 0, start > first { return start }
        // Always advance, whatever the byte.
        if cursor.index == start { cursor.skip(1) }
      }
    }
    return nil
  }

  private func nextLine(after first: Int, _ name: String) -> Int? {
    var cursor = YAMLBytes(bytes[first...])
    let column = first - (bytes[..<first].lastIndex(of: 0x0A) ?? bytes.startIndex - 1) - 1
    while true {
      cursor.skipLine()
      guard cursor.skipBreak() else { return nil }
      cursor.beginLine()
      let start = cursor.index
      let isEmpty = cursor.isBlank(0) || cursor.byte == UInt8(ascii: "#")
      if isEmpty { continue }
      if cursor.column < column { return nil }
      if cursor.column == column, key(&cursor, isInFlow: false) == name { return start }
    }
  }

  /// Steps over a text and returns it if a colon follows, nil otherwise.
  private func key(_ cursor: inout YAMLBytes, isInFlow: Bool) -> String? {
    let start = cursor.index
    var isQuoted = true
    switch cursor.byte {
    case UInt8(ascii: "\""): cursor.skipDoubleQuoted()
    case UInt8(ascii: "'"): cursor.skipSingleQuoted()
    default:
      isQuoted = false
      _ = cursor.skipPlain(isInFlow: isInFlow)
    }
    guard cursor.isBeforeColon else { return nil }
    let text = String(decoding: bytes[start..<cursor.index], as: UTF8.self).trimmed
    return isQuoted ? String(text.dropFirst().dropLast()) : text
  }
}
