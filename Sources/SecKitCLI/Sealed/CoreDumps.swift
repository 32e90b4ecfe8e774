#if canImport(Glibc)
  import Glibc
#endif

/// A program that ends by a fault leaves its memory in a file, answers and passphrase in it.
enum CoreDumps {
  /// No such file for this process. Others of the same person may still look into its memory while it runs.
  static func off() {
    var limit = rlimit(rlim_cur: 0, rlim_max: 0)
    _ = setrlimit(__rlimit_resource_t(RLIMIT_CORE.rawValue), &limit)
  }
}
