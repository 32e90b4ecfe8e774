/// Judges file names that every disk accepts to which a kit may be copied.
package enum PortableName {
  /// The maximum length of a name, in bytes.
  package static let limit = 100

  /// Whether a name consists of `a-z`, `A-Z`, `0-9`, `-`, `_` and `.`, begins with a letter, digit or `_`, does not end with a
  /// dot and is not a Windows device name. This excludes `..`, paths, hidden files and NUL.
  package static func isPortable(_ name: some Collection<UInt8>) -> Bool {
    let bytes = Array(name)
    guard let first = bytes.first, let last = bytes.last, bytes.count <= limit else { return false }
    guard WebHost.isAlphanumeric(first) || first == UInt8(ascii: "_"), last != UInt8(ascii: ".") else { return false }
    guard bytes.allSatisfy({ WebHost.isAlphanumeric($0) || "-_.".utf8.contains($0) }) else { return false }
    return !isDevice(String(decoding: bytes, as: UTF8.self))
  }

  /// Whether Windows reserves a name for a device, whatever follows its first point.
  package static func isDevice(_ name: String) -> Bool {
    deviceNames.contains(name.prefix { $0 != "." }.lowercased())
  }

  private static let deviceNames: Set<String> = {
    var names: Set = ["con", "prn", "aux", "nul", "conin$", "conout$", "clock$"]
    for number in 0...9 { names.formUnion(["com\(number)", "lpt\(number)"]) }
    return names
  }()
}
