/// The version of the program, as `--version` and machine-readable output give it.
public enum SecKitVersion {
  /// The version number, `major.minor.patch`.
  public static let text = "0.1.0"
}
