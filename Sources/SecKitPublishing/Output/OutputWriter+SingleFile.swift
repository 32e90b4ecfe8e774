private import SecKitFiles

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension OutputWriter {
  /// Writes one file anywhere, replacing an existing one: whole or not at all.
  /// - Parameters:
  ///   - path: The path of the file, whose folder must exist.
  ///   - bytes: The whole contents.
  public static func replace(_ path: String, with bytes: [UInt8]) throws(OutputError) {
    do throws(DiskFault) {
      try AtomicFile(path, existing: .replaced, isPrivate: false).write(bytes)
    } catch {
      throw OutputError(error)
    }
  }
}

extension OutputError {
  /// A disk's refusal as an error of output.
  fileprivate init(_ fault: DiskFault) {
    let reason: Reason =
      switch fault.reason {
      case .missing: .other(ENOENT)
      case .notFolder: .notAFolder
      case .forbidden, .readOnly: .forbidden
      case .full: .full
      case .busy: .busy
      case .exists, .isFolder, .isLink, .special, .notFile: .notOurs
      case .nameTooLong: .other(ENAMETOOLONG)
      case .tooLarge: .other(EFBIG)
      case .unproven: .other(EIO)
      case .other(let code): .other(code)
      }
    self.init(path: fault.path, reason: reason)
  }
}
