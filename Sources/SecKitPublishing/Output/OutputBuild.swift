/// One run of an ``OutputWriter``: compare, stage, move, tidy. It owns the open folder and its lock.
struct OutputBuild: ~Copyable {
  /// Gathers new bytes until all are there. A build that was killed leaves it; the next one empties it.
  static let stagingName = ".seckit-staging"

  private let root: FolderHandle
  /// Sorted, so that files of one folder stand together.
  private let files: [OutputFile]
  private let allowsForeignFiles: Bool
  private let writeCall: FolderHandle.WriteCall
  private var earlier = OutputManifest(paths: [])
  private var madeFolders: [String] = []

  init(
    root: consuming FolderHandle, files: [OutputFile], allowsForeignFiles: Bool,
    writeCall: @escaping FolderHandle.WriteCall
  ) {
    self.root = root
    self.files = files
    self.allowsForeignFiles = allowsForeignFiles
    self.writeCall = writeCall
  }

  mutating func run() throws(OutputError) -> OutputWriter.Report {
    let hasManifest = try readManifest()
    let changed = try changedFiles()
    let manifest = OutputManifest(paths: files.lazy.map(\.path))
    let stale = earlier.paths.subtracting(manifest.paths).sorted()
    guard !changed.isEmpty || !stale.isEmpty || !hasManifest || manifest != earlier else {
      return OutputWriter.Report(written: [], unchanged: files.count, removed: [])
    }
    let staging = try openStaging()
    do throws(OutputError) {
      try stage(changed, in: staging)
      // Named before they appear: a build that is killed from here on leaves nothing that the next one does not know.
      let union = OutputManifest(paths: earlier.paths.union(manifest.paths))
      if union != earlier || !hasManifest { try replaceManifest(union, in: staging) }
    } catch {
      discard(staging)
      throw error
    }
    try move(changed, from: staging)
    let removed = try remove(stale)
    if !stale.isEmpty { try replaceManifest(manifest, in: staging) }
    _ = root.removeEmptyFolder(Self.stagingName)
    try root.sync()
    return OutputWriter.Report(
      written: changed.map { files[$0].path }, unchanged: files.count - changed.count, removed: removed)
  }

  /// - Returns: whether there is one. Without one the folder must be empty or foreign files be allowed.
  private mutating func readManifest() throws(OutputError) -> Bool {
    if case .file(let bytes) = try root.entry(OutputManifest.fileName), let manifest = OutputManifest(reading: bytes) {
      earlier = manifest
      return true
    }
    let foreign = try root.names().filter { $0 != Self.stagingName }
    guard foreign.isEmpty || allowsForeignFiles else { throw OutputError(path: root.path, reason: .notOurs) }
    return false
  }

  /// The indices of files whose bytes are not in the folder yet.
  private func changedFiles() throws(OutputError) -> [Int] {
    var changed: [Int] = []
    try forEachFolder(of: Array(files.indices)) { (folder, indices) throws(OutputError) in
      guard let handle = try Self.open(folder, in: root) else {
        changed += indices
        return
      }
      for index in indices {
        let file = files[index]
        switch try handle.entry(file.path.name, ofSize: file.bytes.count) {
        case .missing: changed.append(index)
        case .file(let bytes) where bytes == file.bytes: break
        case .file, .otherSize, .noFile:
          guard allowsForeignFiles || earlier.paths.contains(file.path) else {
            throw OutputError(path: file.path.text, reason: .notOurs)
          }
          changed.append(index)
        }
      }
    }
    return changed
  }

  private func openStaging() throws(OutputError) -> FolderHandle {
    _ = try root.makeFolder(Self.stagingName)
    guard let staging = try root.subfolder(Self.stagingName, as: Self.stagingName) else {
      throw OutputError(path: Self.stagingName, reason: .notAFolder)
    }
    for name in try staging.names() { _ = try staging.remove(name) }
    return staging
  }

  /// Writes the new bytes and makes the folders they will move to.
  private mutating func stage(_ changed: [Int], in staging: borrowing FolderHandle) throws(OutputError) {
    for index in changed { try staging.create(String(index), files[index].bytes, with: writeCall) }
    for index in changed { try staging.sync(file: String(index)) }
    var last = ""
    for index in changed where files[index].path.folder != last {
      last = files[index].path.folder
      try makeFolders(last)
    }
  }

  private mutating func makeFolders(_ path: String) throws(OutputError) {
    var above = ""
    for segment in path.split(separator: "/") {
      let folder = above.isEmpty ? String(segment) : above + "/" + segment
      guard let handle = try Self.open(above, in: root) else {
        throw OutputError(path: above, reason: .notAFolder)
      }
      if try handle.makeFolder(String(segment)) { madeFolders.append(folder) }
      above = folder
    }
  }

  private func move(_ changed: [Int], from staging: borrowing FolderHandle) throws(OutputError) {
    try forEachFolder(of: changed) { (folder, indices) throws(OutputError) in
      guard let handle = try Self.open(folder, in: root) else {
        throw OutputError(path: folder, reason: .notAFolder)
      }
      for index in indices { try staging.move(String(index), to: handle, as: files[index].path.name) }
      try handle.sync()
    }
  }

  /// Removes files that only an earlier build had, and the folders that are empty without them.
  private func remove(_ stale: [OutputPath]) throws(OutputError) -> [OutputPath] {
    var removed: [OutputPath] = []
    var emptied: [String] = []
    for path in stale {
      guard let handle = try Self.open(path.folder, in: root) else { continue }
      guard try handle.remove(path.name) else { continue }
      removed.append(path)
      if emptied.last != path.folder { emptied.append(path.folder) }
    }
    for folder in emptied { try removeEmptyFolders(folder) }
    return removed
  }

  private func removeEmptyFolders(_ path: String) throws(OutputError) {
    var path = path
    while !path.isEmpty {
      let (above, name) = Self.split(path)
      guard let handle = try Self.open(above, in: root), handle.removeEmptyFolder(name) else { return }
      path = above
    }
  }

  private func replaceManifest(_ manifest: OutputManifest, in staging: borrowing FolderHandle) throws(OutputError) {
    try staging.create("manifest", manifest.bytes, with: writeCall)
    try staging.sync(file: "manifest")
    try staging.move("manifest", to: root, as: OutputManifest.fileName)
  }

  /// Undoes what was done before the first file moved. What cannot be undone now, the next build tidies.
  private func discard(_ staging: borrowing FolderHandle) {
    do throws(OutputError) {
      for name in try staging.names() { _ = try staging.remove(name) }
      _ = root.removeEmptyFolder(Self.stagingName)
      for folder in madeFolders.reversed() { try removeEmptyFolders(folder) }
    } catch {
      // The failure that led here is the one to report.
    }
  }

  /// Calls once per folder with the files in it.
  private func forEachFolder(
    of indices: [Int], _ body: (String, ArraySlice<Int>) throws(OutputError) -> Void
  ) throws(OutputError) {
    var rest = indices[...]
    while let first = rest.first {
      let folder = files[first].path.folder
      let group = rest.prefix { files[$0].path.folder == folder }
      try body(folder, group)
      rest = rest.dropFirst(group.count)
    }
  }

  /// Opens a folder below the output folder, link by link refused; nil when it is missing.
  private static func open(_ path: String, in root: borrowing FolderHandle) throws(OutputError) -> FolderHandle? {
    var walked = ""
    guard var handle = try root.subfolder(".", as: "") else { return nil }
    for segment in path.split(separator: "/") {
      walked = walked.isEmpty ? String(segment) : walked + "/" + segment
      guard let next = try handle.subfolder(String(segment), as: walked) else { return nil }
      handle = next
    }
    return handle
  }

  private static func split(_ path: String) -> (above: String, name: String) {
    guard let slash = path.lastIndex(of: "/") else { return ("", path) }
    return (String(path[..<slash]), String(path[path.index(after: slash)...]))
  }
}
