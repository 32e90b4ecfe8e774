import SecKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension OutputWriter {
  /// Writes one file anywhere, in place of what stands there: whole or not at all. The folder must be there.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    let above = FilePath.folder(of: path)
    let folder = try FolderHandle(path: above.isEmpty ? "." : above)
    let name = String(path.split(separator: "/").last ?? "")
    if case .noFile = try folder.entry(name, ofSize: 0) { throw OutputError(path: path, reason: .notOurs) }
    let temporary = ".\(name).\(getpid()).tmp"
    do throws(OutputError) {
      try folder.create(temporary, bytes, with: FolderHandle.systemWrite)
      try folder.sync(file: temporary)
      try folder.move(temporary, to: folder, as: name)
    } catch {
      do { _ = try folder.remove(temporary) } catch { /* The first failure is the one to report. */  }
      throw error
    }
    try folder.sync()
  }
}
