/// Where new bytes wait until all of them are there. Several may write there at a time, each through its own.
struct OutputStaging {
  static let name = ".seckit-staging"

  private let root: FolderHandle
  private let write: FolderHandle.WriteCall
  /// Opened when there is something to write: a build that changes nothing leaves no trace in the folder.
  private var opened: FolderHandle?

  init(in root: FolderHandle, writingWith write: @escaping FolderHandle.WriteCall) {
    self.root = root
    self.write = write
  }

  /// The folder; made where it is missing.
  mutating func folder() throws(OutputError) -> FolderHandle {
    if let opened { return opened }
    _ = try root.makeFolder(Self.name)
    guard let folder = try root.subfolder(Self.name, as: Self.name) else {
      throw OutputError(path: Self.name, reason: .notAFolder)
    }
    opened = folder
    return folder
  }

  mutating func put(_ bytes: [UInt8], as name: String) throws(OutputError) {
    try folder().create(name, bytes, with: write)
  }

  /// Removes what a build that was killed has left, or this one.
  static func clear(in root: FolderHandle) throws(OutputError) {
    guard let folder = try root.subfolder(name, as: name) else { return }
    for name in try folder.names() { _ = try folder.remove(name) }
    _ = root.removeEmptyFolder(Self.name)
  }
}
