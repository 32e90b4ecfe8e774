/// A file to be written: where and what.
public struct OutputFile: Hashable, Sendable {
  /// Where the file goes within the output folder.
  public let path: OutputPath
  /// The whole contents.
  public let bytes: [UInt8]

  /// A file with its contents.
  public init(_ path: OutputPath, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
