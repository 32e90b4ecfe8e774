/// The list of files that builds wrote to a folder, kept in it. Only what it names is ever removed or overwritten.
struct OutputManifest: Equatable {
  static let fileName = ".seckit-manifest"
  private static let firstLine = "seckit-manifest 1"

  var paths: Set<OutputPath>

  /// Reads a manifest. Lines that are no output path are dropped: nothing outside the folder can be named. Nil when it is
  /// no manifest at all.
  init?(reading bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.first.map(String.init) == Self.firstLine else { return nil }
    paths = Set(lines.dropFirst().compactMap { OutputPath(String($0)) })
  }

  init(paths: some Sequence<OutputPath>) { self.paths = Set(paths) }

  /// One path a line, sorted.
  var bytes: [UInt8] {
    Array(([Self.firstLine] + paths.sorted().map(\.text)).map { $0 + "\n" }.joined().utf8)
  }
}
