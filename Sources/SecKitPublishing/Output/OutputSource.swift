/// A file that a set is to hold, made when it is needed: a folder that holds it already needs it not, and no more than a few are in
/// memory at a time.
public struct OutputSource: Sendable {
  public let path: OutputPath
  /// The sum of all that the file is made of: as long as it is the same, so are the bytes. Nil where nobody knows.
  let inputs: ContentSum?
  let bytes: @Sendable () -> [UInt8]

  init(_ path: OutputPath, inputs: ContentSum?, bytes: @escaping @Sendable () -> [UInt8]) {
    self.path = path
    self.inputs = inputs
    self.bytes = bytes
  }

  /// A file that is made already.
  public init(_ file: OutputFile) {
    path = file.path
    inputs = nil
    bytes = { file.bytes }
  }
}
