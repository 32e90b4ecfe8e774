import SecKit

#if canImport(Glibc)
  import Glibc
#endif

/// Where the folders that come with the program lie: beside the current folder, else in the installed share folder.
enum SharedFolder {
  static func path(_ name: String) -> String {
    if exists(name) { return name }
    guard let executable = executable else { return name }
    let shared = FilePath.normalize(FilePath.folder(of: executable) + "/../share/seckit/" + name)
    return exists(shared) ? shared : name
  }

  private static func exists(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0
  }

  private static var executable: String? {
    var buffer = [UInt8](repeating: 0, count: 4096)
    let length = buffer.withUnsafeMutableBytes { room in
      room.baseAddress.map { readlink("/proc/self/exe", $0, room.count) } ?? -1
    }
    return length > 0 ? String(decoding: buffer.prefix(length), as: UTF8.self) : nil
  }
}
