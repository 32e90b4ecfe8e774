import SecKit

extension OutputBuild {
  /// A file with the set that it belongs to.
  struct Wanted {
    let file: OutputFile
    let scope: String
  }

  /// Compares the folder with what it is to hold.
  func findChanges() throws(OutputError) -> OutputChanges {
    let scopes = Set(sets.map(\.scope))
    var manifest = OutputManifest()
    manifest.entries = earlier.entries.filter { !scopes.contains($0.value.scope) }
    manifest.errorCounts = earlier.errorCounts.filter { !scopes.contains($0.key) }
    for set in sets where set.errorCount > 0 { manifest.errorCounts[set.scope] = set.errorCount }
    var changes = OutputChanges(manifest: manifest)
    try forEachFolder(of: wanted.map(\.file.path)) { (folder, indices) throws(OutputError) in
      guard let handle = try Self.open(folder, in: root) else {
        for index in indices { add(wanted[index], to: &changes) }
        return
      }
      for index in indices { try compare(wanted[index], in: handle, &changes) }
    }
    let rest = earlier.entries.filter { scopes.contains($0.value.scope) && changes.manifest.entries[$0.key] == nil }
      .keys.sorted()
    try forEachFolder(of: rest) { (folder, indices) throws(OutputError) in
      guard let handle = try Self.open(folder, in: root) else { return }
      for index in indices { try compareStale(rest[index], in: handle, &changes) }
    }
    return changes
  }

  private func add(_ wanted: Wanted, to changes: inout OutputChanges, copy: String? = nil) {
    let file = wanted.file
    changes.note(file.path, wanted.scope, ContentSum(of: file.bytes))
    changes.writes.append(OutputChanges.Write(path: file.path, bytes: file.bytes, copy: copy))
  }

  /// Who wrote what is at a name.
  private enum Author {
    case nobody
    /// It holds what is to be written.
    case same
    /// A build, and nobody has changed it since.
    case build
    /// An older version, which kept no sums: whether somebody changed it cannot be told.
    case oldBuild
    /// Somebody changed what a build wrote.
    case changed
    /// No build.
    case other
  }

  private func author(
    of path: OutputPath, in folder: borrowing FolderHandle, writing bytes: [UInt8]
  ) throws(OutputError) -> Author {
    let known = earlier.entries[path]
    switch try folder.entry(path.name, ofSize: bytes.count) {
    case .missing: return .nobody
    case .file(let there) where there == bytes: return .same
    case .noFile:
      // A link is replaced, not followed; a folder or device is nobody's page.
      guard try folder.isLink(path.name) else { throw OutputError(path: path.text, reason: .notOurs) }
      return known == nil ? .other : .build
    case .file, .otherSize:
      guard let known else { return .other }
      if known.sums.isEmpty { return .oldBuild }
      return try isUnchanged(path.name, known, in: folder) ? .build : .changed
    }
  }

  private func isUnchanged(
    _ name: String, _ known: OutputManifest.Entry, in folder: borrowing FolderHandle
  ) throws(OutputError) -> Bool {
    guard case .file(let bytes) = try folder.entry(name) else { return false }
    return known.sums.contains(ContentSum(of: bytes))
  }

  private func compare(
    _ wanted: Wanted, in folder: borrowing FolderHandle, _ changes: inout OutputChanges
  ) throws(OutputError) {
    let path = wanted.file.path
    if let known = earlier.entries[path], !known.scope.isEmpty, known.scope != wanted.scope {
      throw OutputError(path: path.text, reason: .collision)
    }
    switch try author(of: path, in: folder, writing: wanted.file.bytes) {
    case .nobody, .build: add(wanted, to: &changes)
    case .same:
      changes.note(path, wanted.scope, ContentSum(of: wanted.file.bytes))
      changes.unchanged += 1
    case .oldBuild: add(wanted, to: &changes, copy: try freeCopyName(for: path.name, in: folder))
    case .changed where !overwrites: try keep(wanted, in: folder, &changes)
    case .other where !overwrites: throw OutputError(path: path.text, reason: .notOurs)
    case .changed, .other: add(wanted, to: &changes, copy: try freeCopyName(for: path.name, in: folder))
    }
  }

  /// Leaves what somebody changed as it is and lays the new file beside it.
  private func keep(
    _ wanted: Wanted, in folder: borrowing FolderHandle, _ changes: inout OutputChanges
  ) throws(OutputError) {
    let path = wanted.file.path
    changes.manifest.entries[path] = earlier.entries[path]
    for number in 1...99 {
      guard let beside = path.beside(number), !wantedPaths.contains(beside) else { continue }
      let next = Wanted(file: OutputFile(beside, wanted.file.bytes), scope: wanted.scope)
      switch try author(of: beside, in: folder, writing: next.file.bytes) {
      case .nobody, .build: add(next, to: &changes)
      case .same:
        changes.note(beside, wanted.scope, ContentSum(of: next.file.bytes))
        changes.unchanged += 1
      // She works on the one that was laid there before.
      case .oldBuild, .changed, .other: continue
      }
      changes.kept.append(OutputWriter.Kept(path: path, beside: beside))
      return
    }
    throw OutputError(path: path.text, reason: .notOurs)
  }

  /// A file that builds made and this one does not: it goes, unless somebody changed it.
  private func compareStale(
    _ path: OutputPath, in folder: borrowing FolderHandle, _ changes: inout OutputChanges
  ) throws(OutputError) {
    guard let known = earlier.entries[path] else { return }
    if case .missing = try folder.entry(path.name, ofSize: 0) { return }
    var mayGo = known.sums.isEmpty
    if !mayGo { mayGo = try isUnchanged(path.name, known, in: folder) }
    if mayGo {
      changes.stale.append(path)
    } else {
      changes.manifest.entries[path] = known
      changes.kept.append(OutputWriter.Kept(path: path, beside: nil))
    }
  }

  /// `NAME~`, or with a number where that is taken: an earlier copy is not lost for a later one.
  private func freeCopyName(for name: String, in folder: borrowing FolderHandle) throws(OutputError) -> String {
    var number = 1
    while true {
      let copy = name + "~" + (number == 1 ? "" : String(number))
      if case .missing = try folder.entry(copy, ofSize: 0) { return copy }
      number += 1
    }
  }
}

extension OutputPath {
  /// Where a new file is laid when the one at this path is somebody's: `hoja.nuevo.html`, `hoja.nuevo-2.html`.
  func beside(_ number: Int) -> OutputPath? {
    let mark = number == 1 ? ".nuevo" : ".nuevo-\(number)"
    let dot = name.lastIndex(of: ".") ?? name.endIndex
    let above = folder.isEmpty ? "" : folder + "/"
    let ending = mark + name[dot...]
    // Long names have their limit here too.
    let stem = name[..<dot].prefix(PortableName.limit - ending.utf8.count)
    return OutputPath(above + stem + ending)
  }
}
