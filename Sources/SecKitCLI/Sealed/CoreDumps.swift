#if canImport(Glibc)
  import Glibc
#endif

/// Prevents core dumps: a program that crashes would leave its memory in a file, with answers and passphrase.
enum CoreDumps {
  /// Disables them for this process. Other processes of the same person may still read its memory while it runs.
  static func off() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }
}
