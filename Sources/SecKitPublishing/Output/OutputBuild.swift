import SecKit

/// One run of an ``OutputWriter``: compare and stage, move, tidy. It owns the open folder and its lock.
struct OutputBuild: Sendable {
  /// Above so many files or folders, one wait for the whole disk takes less time than one for each.
  private static let few = 16
  private static let interimName = "manifest"
  private static let finalName = "manifest-final"

  let root: FolderHandle
  let sets: [OutputSet]
  /// Sorted, so that files of one folder are together.
  let wanted: [Wanted]
  let wantedPaths: Set<OutputPath>
  /// Whether files that no build wrote, or that somebody changed, give way; a copy is kept of each.
  let overwrites: Bool
  let writeCall: FolderHandle.WriteCall
  private let syncCalls: SyncCalls
  private(set) var earlier = OutputManifest()
  /// Whether the earlier manifest is written as this program writes it.
  private var isCurrent = false
  private var madeFolders: [String] = []

  init(
    root: FolderHandle, sets: [OutputSet], overwrites: Bool, writeCall: @escaping FolderHandle.WriteCall,
    syncCalls: SyncCalls
  ) {
    self.root = root
    self.sets = sets
    self.overwrites = overwrites
    self.writeCall = writeCall
    self.syncCalls = syncCalls
    wanted = sets.flatMap { set in set.files.map { Wanted(file: $0, scope: set.scope) } }
      .sorted { $0.path < $1.path }
    wantedPaths = Set(wanted.map(\.path))
  }

  /// The whole run, one file after the other.
  mutating func run() throws(OutputError) -> OutputWriter.Report {
    try readManifest()
    return try finish([compare(0..<wanted.count)])
  }

  /// The whole run; files are made and staged by several at a time.
  mutating func run(workers: Int) async throws(OutputError) -> OutputWriter.Report {
    try readManifest()
    // Small, as what a stretch has made is in memory until it is staged; large enough to meet a folder more than once.
    let size = max(1, min(16, wanted.count / (workers * 8)))
    let stretches = stride(from: 0, to: wanted.count, by: size).map { $0..<min($0 + size, wanted.count) }
    let build = self
    return try finish(await concurrentMap(stretches, workers: workers) { build.compare($0) })
  }

  private mutating func finish(
    _ found: [Result<OutputChanges, OutputError>]
  ) throws(OutputError) -> OutputWriter.Report {
    var staging = OutputStaging(in: root, writingWith: writeCall)
    var changes = OutputChanges()
    do throws(OutputError) {
      for part in found { changes.add(try part.get()) }
      try findStale(&changes)
      guard !changes.writes.isEmpty || !changes.stale.isEmpty || !isCurrent || changes.manifest != earlier else {
        return OutputWriter.Report(
          written: [], unchanged: changes.unchanged, removed: [], kept: changes.kept, copies: [])
      }
      try stage(changes, in: &staging)
    } catch {
      discard()
      throw error
    }
    let folder = try staging.folder()
    let copies = try move(changes.writes, from: folder)
    let removed = try remove(changes.stale)
    if changes.manifest != changes.interim(after: earlier) { try moveManifest(Self.finalName, from: folder) }
    _ = root.removeEmptyFolder(OutputStaging.name)
    try settle(changes.writes)
    return OutputWriter.Report(
      written: changes.writes.map(\.path), unchanged: changes.unchanged, removed: removed, kept: changes.kept,
      copies: copies)
  }

  /// Reads the list of what earlier builds wrote. Without one the folder must be empty or foreign files be allowed.
  private mutating func readManifest() throws(OutputError) {
    if case .file(let bytes) = try root.entry(OutputManifest.fileName), let manifest = OutputManifest(reading: bytes) {
      earlier = manifest
      isCurrent = manifest.bytes == bytes
    } else {
      let foreign = try root.names().filter { $0 != OutputStaging.name }
      guard foreign.isEmpty || overwrites else { throw OutputError(path: root.path, reason: .notOurs) }
    }
    try OutputStaging.clear(in: root)
  }

  /// Waits for the new bytes, makes the folders they will move to, and names them in the manifest before they appear there: a
  /// build that is killed from here on leaves nothing that the next one does not know.
  private mutating func stage(_ changes: OutputChanges, in staging: inout OutputStaging) throws(OutputError) {
    let interim = changes.interim(after: earlier)
    var names = changes.writes.map(\.staged)
    func put(_ name: String, _ bytes: [UInt8]) throws(OutputError) {
      try staging.put(bytes, as: name)
      names.append(name)
    }
    try put(Self.interimName, interim.bytes)
    // The last one too: once files move, nothing may depend on a disk that has room.
    if changes.manifest != interim { try put(Self.finalName, changes.manifest.bytes) }
    let folder = try staging.folder()
    var isOnDisk = false
    if names.count > Self.few { isOnDisk = try root.syncDisk(with: syncCalls) }
    if !isOnDisk {
      for name in names { try folder.sync(file: name, with: syncCalls) }
    }
    var last = ""
    for write in changes.writes where write.path.folder != last {
      last = write.path.folder
      try makeFolders(last)
    }
    try moveManifest(Self.interimName, from: folder)
  }

  /// Waits until the names of the new files are on the disk.
  private func settle(_ writes: [OutputChanges.Write]) throws(OutputError) {
    let folders = Set(writes.map(\.path.folder))
    if folders.count > Self.few, try root.syncDisk(with: syncCalls) { return }
    for path in folders.sorted() where !path.isEmpty { try Self.open(path, in: root)?.sync(with: syncCalls) }
    try root.sync(with: syncCalls)
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

  private func moveManifest(_ name: String, from staging: FolderHandle) throws(OutputError) {
    try staging.move(name, to: root, as: OutputManifest.fileName)
  }

  /// - Returns: what was in the way, with the names it has now.
  private func move(
    _ writes: [OutputChanges.Write], from staging: FolderHandle
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
        try staging.move(write.staged, to: handle, as: write.path.name)
      }
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
  private func discard() {
    do throws(OutputError) {
      try OutputStaging.clear(in: root)
      for folder in madeFolders.reversed() { try removeEmptyFolders(folder) }
    } catch {
      // The failure that led here is the one to report.
    }
  }
}
