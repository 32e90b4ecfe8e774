/// The version of the program, as `--version` and machine-readable output state it.
public enum SecKitVersion {
  public static let text = "0.1.0"
}
