/// A record's name: `registro-7.age`. It says that there is a record and how many came before, nothing of what is in it or
/// when it was made (the file's own date does tell the day).
package struct RecordName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// From 1 to 999,999, in the order of making. The number of a record forgotten last is used again.
  package let number: Int

  /// Nil outside the bounds.
  package init?(number: Int) {
    guard (1...999_999).contains(number) else { return nil }
    self.number = number
  }

  /// Nil for any other spelling than ``fileName`` has, such as leading zeros.
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
