/// The list of files that builds wrote to a folder, kept in it. Only what it names is ever removed or overwritten, and only
/// while the bytes are still those that were written.
struct OutputManifest: Equatable {
  static let fileName = ".seckit-manifest"
  private static let firstLine = "seckit-manifest 2"
  /// Version 1 had a path a line, and no more.
  private static let firstLineOf1 = "seckit-manifest 1"
  /// In the place of a sum or scope that is not known.
  private static let unknown = "-"

  /// What is known of one file.
  struct Entry: Equatable {
    /// The ``OutputSet/scope`` that it belongs to; empty where a manifest of version 1 does not tell.
    var scope: String
    /// What builds wrote there: two sums while one build takes the place of another, none from version 1.
    var sums: Set<ContentSum>
    /// The sum of all that the file was made of, where that is known; see ``OutputSource/inputs``.
    var inputs: ContentSum?
  }

  var entries: [OutputPath: Entry] = [:]
  /// By scope, the errors that were published knowingly.
  var errorCounts: [String: Int] = [:]

  init() {}

  /// Reads a manifest. Lines that name no output path are dropped: nothing outside the folder can be named. Nil when it is
  /// no manifest at all.
  init?(reading bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    switch lines.first.map(String.init) {
    case Self.firstLine: for line in lines.dropFirst() { read(line) }
    case Self.firstLineOf1: readVersion1(lines.dropFirst())
    default: return nil
    }
  }

  private mutating func read(_ line: Substring) {
    let fields = line.split(separator: " ", omittingEmptySubsequences: false)
    guard fields.count == 3 else { return }
    let scope = fields[1] == Self.unknown ? "" : String(fields[1])
    if fields[0] == "inputs" {
      // `inputs SUM PATH`, after the file's own line
      if let path = OutputPath(String(fields[2])) { entries[path]?.inputs = ContentSum(fields[1]) }
    } else if fields[0] == "errors" {
      // `errors SCOPE COUNT`
      errorCounts[scope] = Int(fields[2])
    } else if let path = OutputPath(String(fields[2])) {
      let sum = ContentSum(fields[0])
      guard sum != nil || fields[0] == Self.unknown else { return }
      entries[path, default: Entry(scope: scope, sums: [])].sums.formUnion(sum.map { [$0] } ?? [])
    }
  }

  /// A folder of version 1 held a site or papers, never both; papers of a kind that is not built now stay.
  private mutating func readVersion1(_ lines: ArraySlice<Substring>) {
    let paths = lines.compactMap { OutputPath(String($0)) }
    let isSite = paths.contains { $0.text == "index.html" }
    for path in paths { entries[path] = Entry(scope: isSite ? OutputWriter.siteScope : "", sums: []) }
  }

  /// `SUM SCOPE PATH` a line: errors first, then by path, a line for every sum and one for what the file was made of. Programs that
  /// do not know those pass over them.
  var bytes: [UInt8] {
    var lines = [Self.firstLine]
    lines += errorCounts.filter { $0.value > 0 }.sorted { $0.key < $1.key }.map { "errors \($0.key) \($0.value)" }
    for (path, entry) in entries.sorted(by: { $0.key < $1.key }) {
      let sums = entry.sums.isEmpty ? [Self.unknown] : entry.sums.sorted().map(\.text)
      lines += sums.map { "\($0) \(entry.scope.isEmpty ? Self.unknown : entry.scope) \(path.text)" }
      if let inputs = entry.inputs { lines.append("inputs \(inputs.text) \(path.text)") }
    }
    return Array(lines.map { $0 + "\n" }.joined().utf8)
  }
}
