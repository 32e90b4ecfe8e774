import SecKit

extension OutputBuild {
  /// A file with the set that it belongs to.
  struct Wanted {
    let file: OutputSource
    let scope: String

    var path: OutputPath { file.path }
  }

  /// Compares a stretch of the wanted files with what the folder holds, and stages what is new. What one call finds does not depend
  /// on others, so that several can run at a time.
  func compare(_ stretch: Range<Int>) -> Result<OutputChanges, OutputError> {
    var changes = OutputChanges()
    var staging = OutputStaging(in: root, writingWith: writeCall)
    do throws(OutputError) {
      try forEachFolder(of: wanted[stretch].map(\.path)) { (folder, places) throws(OutputError) in
        let indices = places.map { stretch.lowerBound + $0 }
        guard let handle = try Self.open(folder, in: root) else {
          for index in indices { try add(index, wanted[index].file.bytes(), &staging, to: &changes) }
          return
        }
        for index in indices { try compare(index, in: handle, &staging, &changes) }
      }
    } catch {
      return .failure(error)
    }
    return .success(changes)
  }

  /// What remains to be found out when all files were compared.
  func findStale(_ changes: inout OutputChanges) throws(OutputError) {
    let scopes = Set(sets.map(\.scope))
    changes.manifest.entries.merge(earlier.entries.filter { !scopes.contains($0.value.scope) }) { found, _ in found }
    changes.manifest.errorCounts = earlier.errorCounts.filter { !scopes.contains($0.key) }
    for set in sets where set.errorCount > 0 { changes.manifest.errorCounts[set.scope] = set.errorCount }
    let rest = earlier.entries.filter { scopes.contains($0.value.scope) && changes.manifest.entries[$0.key] == nil }
      .keys.sorted()
    try forEachFolder(of: rest) { (folder, indices) throws(OutputError) in
      guard let handle = try Self.open(folder, in: root) else { return }
      for index in indices { try compareStale(rest[index], in: handle, &changes) }
    }
  }

  /// - Parameter path: where the file goes, if that is not its own place.
  private func add(
    _ index: Int, _ bytes: [UInt8], at path: OutputPath? = nil, copy: String? = nil, _ staging: inout OutputStaging,
    to changes: inout OutputChanges
  ) throws(OutputError) {
    let file = wanted[index].file
    let staged = String(index)
    try staging.put(bytes, as: staged)
    // The inputs tell what lies in a file's own place, and nothing of another.
    changes.note(
      path ?? file.path, wanted[index].scope, ContentSum(of: bytes), inputs: path == nil ? file.inputs : nil)
    changes.writes.append(OutputChanges.Write(path: path ?? file.path, staged: staged, copy: copy))
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
    of path: OutputPath, in folder: FolderHandle, writing bytes: [UInt8]
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
    _ name: String, _ known: OutputManifest.Entry, in folder: FolderHandle
  ) throws(OutputError) -> Bool {
    guard case .file(let bytes) = try folder.entry(name) else { return false }
    return known.sums.contains(ContentSum(of: bytes))
  }

  private func compare(
    _ index: Int, in folder: FolderHandle, _ staging: inout OutputStaging, _ changes: inout OutputChanges
  ) throws(OutputError) {
    let (path, scope) = (wanted[index].path, wanted[index].scope)
    let known = earlier.entries[path]
    if let known, !known.scope.isEmpty, known.scope != scope {
      throw OutputError(path: path.text, reason: .collision)
    }
    if let known, try isStillMade(wanted[index].file, known, in: folder) {
      changes.manifest.entries[path] = known
      changes.unchanged += 1
      return
    }
    let bytes = wanted[index].file.bytes()
    switch try author(of: path, in: folder, writing: bytes) {
    case .nobody, .build: try add(index, bytes, &staging, to: &changes)
    case .same:
      changes.note(path, scope, ContentSum(of: bytes), inputs: wanted[index].file.inputs)
      changes.unchanged += 1
    case .oldBuild:
      try add(index, bytes, copy: try freeCopyName(for: path.name, in: folder), &staging, to: &changes)
    case .changed where !overwrites: try keep(index, bytes, in: folder, &staging, &changes)
    case .other where !overwrites: throw OutputError(path: path.text, reason: .notOurs)
    case .changed, .other:
      try add(index, bytes, copy: try freeCopyName(for: path.name, in: folder), &staging, to: &changes)
    }
  }

  /// Whether a build made the file of the same inputs, and nobody has changed it since: then there is no need to make it again.
  private func isStillMade(
    _ file: OutputSource, _ known: OutputManifest.Entry, in folder: FolderHandle
  ) throws(OutputError) -> Bool {
    guard let inputs = file.inputs, known.inputs == inputs, known.sums.count == 1 else { return false }
    return try isUnchanged(file.path.name, known, in: folder)
  }

  /// Leaves what somebody changed as it is and lays the new file beside it.
  private func keep(
    _ index: Int, _ bytes: [UInt8], in folder: FolderHandle, _ staging: inout OutputStaging,
    _ changes: inout OutputChanges
  ) throws(OutputError) {
    let path = wanted[index].path
    changes.manifest.entries[path] = earlier.entries[path]
    changes.manifest.entries[path]?.inputs = nil
    for number in 1...99 {
      guard let beside = path.beside(number), !wantedPaths.contains(beside) else { continue }
      switch try author(of: beside, in: folder, writing: bytes) {
      case .nobody, .build: try add(index, bytes, at: beside, &staging, to: &changes)
      case .same:
        changes.note(beside, wanted[index].scope, ContentSum(of: bytes))
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
    _ path: OutputPath, in folder: FolderHandle, _ changes: inout OutputChanges
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
  private func freeCopyName(for name: String, in folder: FolderHandle) throws(OutputError) -> String {
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
