import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Finds the file of this program, whatever folder it was started in and by whatever link.
enum ProgramFile {
  /// Its full path; nil if the system does not report it.
  static var path: String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = buffer.withUnsafeMutableBytes { room in
      room.baseAddress.map { readlink("/proc/self/exe", $0, room.count) } ?? -1
    }
    return length > 0 ? String(decoding: buffer.prefix(length), as: UTF8.self) : nil
  }

  /// The checkout in which the program was built, if it is still there (`CHECKOUT/.build/…/seckit`). Anybody who can put
  /// something there could change the program.
  static var checkout: String? { path.flatMap(checkout(of:)) }

  static func checkout(of path: String) -> String? {
    let parts = path.split(separator: "/")
    guard path.hasPrefix("/"), let build = parts.lastIndex(of: ".build") else { return nil }
    return "/" + parts[..<build].joined(separator: "/")
  }
}
