/// Files that are made together. An output folder may hold several sets, such as papers as HTML and as PDF: building one
/// leaves the others alone.
public struct OutputSet: Sendable {
  /// What makes the files, the same for every build of them.
  public let scope: String
  /// All that the set is to hold, in any order.
  public let files: [OutputSource]
  /// How many errors of the content are published knowingly; kept in the manifest.
  public let errorCount: Int

  /// - Parameter scope: names with `/` between. Signs that a manifest cannot hold are written as `-`.
  public init(_ scope: String, _ files: [OutputSource], errorCount: Int = 0) {
    self.scope = String(scope.map { $0.isASCII && ($0.isLetter || $0.isNumber || "-_./".contains($0)) ? $0 : "-" })
    self.files = files
    self.errorCount = errorCount
  }

  public init(_ scope: String, _ files: [OutputFile], errorCount: Int = 0) {
    self.init(scope, files.map { OutputSource($0) }, errorCount: errorCount)
  }
}
