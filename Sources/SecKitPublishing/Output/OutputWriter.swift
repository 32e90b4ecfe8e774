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
  /// How bytes reach a file; for tests.
  var writeCall = FolderHandle.systemWrite

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
    let files = sets.flatMap(\.files).sorted { $0.path < $1.path }
    try Self.checkCollisions(files)
    let made = try makeFolder()
    do throws(OutputError) {
      let root = try FolderHandle(path: folder)
      try root.lock()
      var build = OutputBuild(
        root: root, sets: sets, overwrites: allowsForeignFiles, writeCall: writeCall)
      return try build.run()
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

  /// - Parameter files: sorted.
  private static func checkCollisions(_ files: [OutputFile]) throws(OutputError) {
    // Sticks and phones often do not tell upper from lower case.
    var seen: Set<String> = []
    for file in files where !seen.insert(file.path.text.lowercased()).inserted {
      throw OutputError(path: file.path.text, reason: .collision)
    }
    var checked = ""
    for file in files where file.path.folder != checked {
      checked = file.path.folder
      var folder = checked.lowercased()
      while !folder.isEmpty {
        if seen.contains(folder) { throw OutputError(path: folder, reason: .collision) }
        folder = folder.lastIndex(of: "/").map { String(folder[..<$0]) } ?? ""
      }
    }
  }
}
