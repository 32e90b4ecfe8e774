/// One run of an ``OutputWriter``: compare, stage, move, tidy. It owns the open folder and its lock.
struct OutputBuild: ~Copyable {
  /// Gathers new bytes until all are there. A build that was killed leaves it; the next one empties it.
  static let stagingName = ".seckit-staging"
  private static let interimName = "manifest"
  private static let finalName = "manifest-final"

  let root: FolderHandle
  let sets: [OutputSet]
  /// Sorted, so that files of one folder are together.
  let wanted: [Wanted]
  let wantedPaths: Set<OutputPath>
  /// Whether files that no build wrote, or that somebody changed, give way; a copy is kept of each.
  let overwrites: Bool
  private let writeCall: FolderHandle.WriteCall
  private(set) var earlier = OutputManifest()
  private var madeFolders: [String] = []

  init(
    root: consuming FolderHandle, sets: [OutputSet], overwrites: Bool,
    writeCall: @escaping FolderHandle.WriteCall
  ) {
    self.root = root
    self.sets = sets
    self.overwrites = overwrites
    self.writeCall = writeCall
    wanted = sets.flatMap { set in set.files.map { Wanted(file: $0, scope: set.scope) } }
      .sorted { $0.file.path < $1.file.path }
    wantedPaths = Set(wanted.map(\.file.path))
  }

  mutating func run() throws(OutputError) -> OutputWriter.Report {
    let hasManifest = try readManifest()
    let changes = try findChanges()
    guard !changes.writes.isEmpty || !changes.stale.isEmpty || !hasManifest || changes.manifest != earlier else {
      return OutputWriter.Report(written: [], unchanged: changes.unchanged, removed: [], kept: changes.kept, copies: [])
    }
    let staging = try openStaging()
    do throws(OutputError) {
      try stage(changes, in: staging)
    } catch {
      discard(staging)
      throw error
    }
    let copies = try move(changes.writes, from: staging)
    let removed = try remove(changes.stale)
    if changes.manifest != changes.interim(after: earlier) { try moveManifest(Self.finalName, from: staging) }
    _ = root.removeEmptyFolder(Self.stagingName)
    try root.sync()
    return OutputWriter.Report(
      written: changes.writes.map(\.path), unchanged: changes.unchanged, removed: removed, kept: changes.kept,
      copies: copies)
  }

  /// - Returns: whether there is one of this version. Without any the folder must be empty or foreign files be allowed.
  private mutating func readManifest() throws(OutputError) -> Bool {
    if case .file(let bytes) = try root.entry(OutputManifest.fileName), let manifest = OutputManifest(reading: bytes) {
      earlier = manifest
      return manifest.bytes == bytes
    }
    let foreign = try root.names().filter { $0 != Self.stagingName }
    guard foreign.isEmpty || overwrites else { throw OutputError(path: root.path, reason: .notOurs) }
    return false
  }

  private func openStaging() throws(OutputError) -> FolderHandle {
    _ = try root.makeFolder(Self.stagingName)
    guard let staging = try root.subfolder(Self.stagingName, as: Self.stagingName) else {
      throw OutputError(path: Self.stagingName, reason: .notAFolder)
    }
    for name in try staging.names() { _ = try staging.remove(name) }
    return staging
  }

  /// Writes the new bytes, makes the folders they will move to, and names them in the manifest before they appear there: a
  /// build that is killed from here on leaves nothing that the next one does not know.
  private mutating func stage(_ changes: OutputChanges, in staging: borrowing FolderHandle) throws(OutputError) {
    let interim = changes.interim(after: earlier)
    var names: [String] = []
    func create(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
      try staging.create(name, bytes, with: writeCall)
      names.append(name)
    }
    for (index, write) in changes.writes.enumerated() { try create(String(index), write.bytes) }
    try create(Self.interimName, interim.bytes)
    // The last one too: once files move, nothing may depend on a disk that has room.
    if changes.manifest != interim { try create(Self.finalName, changes.manifest.bytes) }
    for name in names { try staging.sync(file: name) }
    var last = ""
    for write in changes.writes where write.path.folder != last {
      last = write.path.folder
      try makeFolders(last)
    }
    try moveManifest(Self.interimName, from: staging)
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

  private func moveManifest(_ name: String, from staging: borrowing FolderHandle) throws(OutputError) {
    try staging.move(name, to: root, as: OutputManifest.fileName)
  }

  /// - Returns: what was in the way, with the names it has now.
  private func move(
    _ writes: [OutputChanges.Write], from staging: borrowing FolderHandle
  ) throws(OutputError) -> [OutputWriter.Copy] {
    var copies: [OutputWriter.Copy] = []
    try forEachFolder(of: writes.map(\.path)) { (folder, indices) throws(OutputError) in
      guard let handle = try Self.open(folder, in: root) else {
        throw OutputError(path: folder, reason: .notAFolder)
      }
      for index in indices {
        let write = writes[index]
        if let copy = write.copy {
          try handle.move(write.path.name, to: handle, as: copy)
          copies.append(OutputWriter.Copy(path: write.path, name: copy))
        }
        try staging.move(String(index), to: handle, as: write.path.name)
      }
      try handle.sync()
    }
    return copies
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
}
