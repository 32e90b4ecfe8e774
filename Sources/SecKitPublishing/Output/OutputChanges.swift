/// What a build has to do to a folder, found out before anything in it is touched. The new bytes are in the staging folder by then.
struct OutputChanges {
  /// A file to be put in place.
  struct Write {
    let path: OutputPath
    /// Its name in the staging folder.
    let staged: String
    /// The name that what is there now gets, so that it is not lost; nil where it may go.
    var copy: String?
  }

  var writes: [Write] = []
  var unchanged = 0
  /// Files of earlier builds that this one no longer has.
  var stale: [OutputPath] = []
  var kept: [OutputWriter.Kept] = []
  /// What the folder holds afterwards.
  var manifest = OutputManifest()

  /// What the folder may hold while the files are moved: both what was there and what will be, so that a build that is
  /// killed leaves nothing that the next one would take for somebody's work.
  func interim(after earlier: OutputManifest) -> OutputManifest {
    var interim = manifest
    interim.entries.merge(earlier.entries) { next, earlier in
      let sums = next.sums.union(earlier.sums)
      // Which of the two the inputs belong to is not told.
      return OutputManifest.Entry(scope: next.scope, sums: sums, inputs: sums.count == 1 ? next.inputs : nil)
    }
    return interim
  }

  mutating func note(_ path: OutputPath, _ scope: String, _ sum: ContentSum, inputs: ContentSum? = nil) {
    manifest.entries[path] = OutputManifest.Entry(scope: scope, sums: [sum], inputs: inputs)
  }

  /// Adds what was found out about other files of the same build.
  mutating func add(_ other: OutputChanges) {
    writes += other.writes
    unchanged += other.unchanged
    stale += other.stale
    kept += other.kept
    manifest.entries.merge(other.manifest.entries) { $1 }
  }
}
