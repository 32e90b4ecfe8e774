/// A file to be written: where and what.
public struct OutputFile: Hashable, Sendable {
  public let path: OutputPath
  public let bytes: [UInt8]

  public init(_ path: OutputPath, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }
}
