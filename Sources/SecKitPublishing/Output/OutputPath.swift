import SecKit

/// The path of a file within the output folder: relative, ASCII, the same on every disk to which a kit may be copied.
public struct OutputPath: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The maximum length of a path in bytes, so that it still fits when a folder on Windows precedes it.
  static let lengthLimit = 180

  /// The segments, separated by `/`.
  public let text: String

  /// Fails unless every segment consists of `a-z`, `A-Z`, `0-9`, `-`, `_` and `.`, begins with a letter, digit or `_`, does not
  /// end with a dot and is not a Windows device name. This excludes `..`, absolute paths, backslashes, hidden files and NUL.
  public init?(_ text: String) {
    guard text.utf8.count <= Self.lengthLimit else { return nil }
    let segments = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    guard segments.allSatisfy({ PortableName.isPortable($0) }) else { return nil }
    self.text = text
  }

  /// The names from the output folder down to the file.
  public var segments: [String] {
    text.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
  }

  /// The path of the folder that contains the file; empty for the output folder itself.
  public var folder: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[..<$0]) } ?? ""
  }

  /// The last segment.
  public var name: String {
    text.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(text[text.index(after: $0)...]) } ?? text
  }

  /// The address of another file as written in this one: `../ataques/phishing.html#evidencia`.
  package func link(to target: OutputPath, fragment: String? = nil) -> SafeURL {
    if self == target, let fragment { return SafeURL(fragment: fragment) }
    var here = text
    var there = target.text
    return here.withUTF8 { here in
      there.withUTF8 { there in
        let slash = UInt8(ascii: "/")
        // After the last slash up to which both paths agree: below their common folder.
        var shared = 0
        for index in 0..<min(here.count, there.count) {
          guard here[index] == there[index] else { break }
          if here[index] == slash { shared = index + 1 }
        }
        var path = ""
        for byte in here[shared...] where byte == slash { path += "../" }
        path += String(decoding: there[shared...], as: UTF8.self)
        return SafeURL(relative: path, fragment: fragment)
      }
    }
  }

  /// The segments, separated by `/`.
  public var description: String { text }

  /// By folder, then by name, so that a writer visits each folder once.
  public static func < (left: OutputPath, right: OutputPath) -> Bool {
    let (leftFolder, rightFolder) = (left.folder, right.folder)
    if leftFolder != rightFolder { return leftFolder.utf8.lexicographicallyPrecedes(rightFolder.utf8) }
    return left.name.utf8.lexicographicallyPrecedes(right.name.utf8)
  }
}
