#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Writes the files of a build to a folder so that whoever reads it sees each file whole, the old one or the new one.
///
/// New bytes are gathered in a hidden folder first and moved into place only when all of them are on the disk: a full
/// disk or a lost permission leaves the earlier build as it was. Files with the same bytes are not touched. Files of an
/// earlier build that this one no longer has are removed, if the manifest of that build names them.
///
/// A file that somebody changed since a build wrote it is hers: it stays, and the new one is laid beside it.
public struct OutputWriter: Sendable {
  /// What a build changed.
  public struct Report: Hashable, Sendable {
    /// In the order written.
    public let written: [OutputPath]
    public let unchanged: Int
    public let removed: [OutputPath]
    public let kept: [Kept]
    public let copies: [Copy]
  }

  /// A file that somebody changed since a build wrote it, left as it is.
  public struct Kept: Hashable, Sendable {
    public let path: OutputPath
    /// Where the new file is; nil where the build has no such file any more.
    public let beside: OutputPath?
  }

  /// What was in a file's way and no build's, and the name it has now.
  public struct Copy: Hashable, Sendable {
    public let path: OutputPath
    /// In the same folder.
    public let name: String
  }

  /// The set that a site's files are.
  public static let siteScope = "site"

  /// The output folder; made when it is missing.
  public let folder: String
  /// Whether to write into a folder with files that no build wrote, over them and over what somebody changed. A copy is
  /// kept of each, `NAME~`.
  public let allowsForeignFiles: Bool
  /// How bytes reach a file, and the disk; for tests.
  var writeCall = FolderHandle.systemWrite
  var syncCalls = SyncCalls.system

  public init(folder: String, allowsForeignFiles: Bool = false) {
    self.folder = folder
    self.allowsForeignFiles = allowsForeignFiles
  }

  /// Makes the folder hold a site.
  /// - Parameter files: in any order; all of them.
  public func write(_ files: [OutputFile]) throws(OutputError) -> Report {
    try write(sets: [OutputSet(Self.siteScope, files)])
  }

  /// Makes the folder hold these sets of files, beside those of other sets.
  public func write(sets: [OutputSet]) throws(OutputError) -> Report {
    let (root, made) = try open(for: sets)
    do throws(OutputError) {
      var build = build(sets, in: root)
      return try build.run()
    } catch {
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  /// The same, with files made, compared and staged by several workers at a time; the result does not depend on how many.
  public func write(sets: [OutputSet], workers: Int) async throws(OutputError) -> Report {
    let (root, made) = try open(for: sets)
    do throws(OutputError) {
      var build = build(sets, in: root)
      return try await build.run(workers: max(1, workers))
    } catch {
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  private func build(_ sets: [OutputSet], in root: FolderHandle) -> OutputBuild {
    OutputBuild(root: root, sets: sets, overwrites: allowsForeignFiles, writeCall: writeCall, syncCalls: syncCalls)
  }

  /// Opens the folder, which is made where it is missing, and keeps other builds out.
  private func open(for sets: [OutputSet]) throws(OutputError) -> (root: FolderHandle, made: [String]) {
    try Self.checkCollisions(sets.flatMap(\.files).map(\.path).sorted())
    let made = try makeFolder()
    do throws(OutputError) {
      let root = try FolderHandle(path: folder)
      try root.lock()
      return (root, made)
    } catch {
      for path in made.reversed() { rmdir(path) }
      throw error
    }
  }

  /// The set that each file of a folder belongs to, as far as its manifest tells; empty where there is none.
  public static func scopes(in folder: String) -> [OutputPath: String] {
    do throws(OutputError) {
      let root = try FolderHandle(path: folder)
      guard case .file(let bytes) = try root.entry(OutputManifest.fileName),
        let manifest = OutputManifest(reading: bytes)
      else { return [:] }
      return manifest.entries.mapValues(\.scope)
    } catch {
      // Whatever is wrong with the folder, writing to it will say so.
      return [:]
    }
  }

  /// The files of a set that a folder holds as it would get them, as far as its manifest tells; none where it was published with
  /// errors.
  static func held(_ set: OutputSet, in folder: String) -> Set<OutputPath> {
    do throws(OutputError) {
      let root = try FolderHandle(path: folder)
      guard case .file(let bytes) = try root.entry(OutputManifest.fileName),
        let manifest = OutputManifest(reading: bytes), manifest.errorCounts[set.scope] == nil
      else { return [] }
      return Set(
        set.files.filter { file in
          guard let inputs = file.inputs, let known = manifest.entries[file.path] else { return false }
          return known.inputs == inputs && known.scope == set.scope
        }.map(\.path))
    } catch {
      return []
    }
  }

  /// Makes the folder and those above it.
  /// - Returns: those that were missing, outermost first.
  private func makeFolder() throws(OutputError) -> [String] {
    var missing: [String] = []
    var path = folder
    while mkdir(path, 0o777) != 0 {
      guard errno == ENOENT, let slash = path.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")), slash > path.startIndex
      else {
        if errno == EEXIST { return [] }
        throw OutputError(path: path, code: errno)
      }
      missing.append(path)
      path = String(path[..<slash])
    }
    var made = [path]
    for path in missing.reversed() {
      guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw OutputError(path: path, code: errno) }
      made.append(path)
    }
    return made
  }

  /// - Parameter paths: sorted.
  private static func checkCollisions(_ paths: [OutputPath]) throws(OutputError) {
    // Sticks and phones often do not tell upper from lower case.
    var seen: Set<String> = []
    for path in paths where !seen.insert(path.text.lowercased()).inserted {
      throw OutputError(path: path.text, reason: .collision)
    }
    var checked = ""
    for path in paths where path.folder != checked {
      checked = path.folder
      var folder = checked.lowercased()
      while !folder.isEmpty {
        if seen.contains(folder) { throw OutputError(path: folder, reason: .collision) }
        folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
      }
    }
  }
}
