/// What a build has to do to a folder, found out before anything is touched.
struct OutputChanges {
  /// A file to be put in place.
  struct Write {
    let path: OutputPath
    let bytes: [UInt8]
    /// The name that what is there now gets, so that it is not lost; nil where it may go.
    var copy: String?
  }

  var writes: [Write] = []
  var unchanged = 0
  /// Files of earlier builds that this one no longer has.
  var stale: [OutputPath] = []
  var kept: [OutputWriter.Kept] = []
  /// What the folder holds afterwards.
  var manifest: OutputManifest

  /// What the folder may hold while the files are moved: both what was there and what will be, so that a build that is
  /// killed leaves nothing that the next one would take for somebody's work.
  func interim(after earlier: OutputManifest) -> OutputManifest {
    var interim = manifest
    interim.entries.merge(earlier.entries) { next, earlier in
      OutputManifest.Entry(scope: next.scope, sums: next.sums.union(earlier.sums))
    }
    return interim
  }

  mutating func note(_ path: OutputPath, _ scope: String, _ sum: ContentSum) {
    manifest.entries[path] = OutputManifest.Entry(scope: scope, sums: [sum])
  }
}
