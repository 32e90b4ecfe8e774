/// A record's name: `registro-7.age`. It reveals that there is a record and how many came before, but nothing of its content or
/// when it was made (the file's own date does reveal the day).
package struct RecordName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 1 to 999,999, in the order of creation. The number of the last record is reused after it was forgotten.
  package let number: Int

  /// Fails outside these bounds.
  package init?(number: Int) {
    guard (1...999_999).contains(number) else { return nil }
    self.number = number
  }

  /// Fails for any spelling other than that of ``fileName``, such as leading zeros.
  package init?(fileName: String) {
    guard fileName.hasPrefix("registro-"), fileName.hasSuffix(".age"),
      let number = Int(fileName.dropFirst(9).dropLast(4)), let name = RecordName(number: number),
      name.fileName == fileName
    else { return nil }
    self = name
  }

  package var fileName: String { "registro-\(number).age" }
  package var description: String { fileName }

  package static func < (left: RecordName, right: RecordName) -> Bool { left.number < right.number }
}
