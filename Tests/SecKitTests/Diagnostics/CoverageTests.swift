import Foundation
import Testing

@testable import SecKit

/// Every name that the foundations can emit is provoked by a marked source.
@Suite struct CoverageTests {
  /// What a test of another suite provokes.
  static let elsewhere: Set<DiagnosticID> = [
    // Checks/IDsStayTests: `ids.lock` is read beside the content, held against it by a rule.
    .lockSyntax,
    // Checks/DatesAreFreshTests: the status of the content counts what the rules found.
    .reviewOverdue, .channelStale,
  ]

  static let provoked: Set<DiagnosticID> =
    FaultCase.ids(of: ReaderFaultTests.all + FrontMatterReaderTests.faults)
    .union(CatalogTests.provoked).union(ContentFolderTests.provoked).union(ContentListingTests.provoked)
    .union(PagePathsTests.provoked)

  /// The repository, from where this file lies.
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  /// The code of the foundations, all in one.
  static func code() throws -> String {
    var text = ""
    for folder in ["Source", "Addresses", "Formats", "Markdown", "YAML", "Model", "Reading", "Catalog"] {
      let path = root.appendingPathComponent("Sources/SecKit/\(folder)").path
      for name in try FileManager.default.contentsOfDirectory(atPath: path).sorted()
      // What follows from faults of rules is named there too.
      where name.hasSuffix(".swift") && !name.hasPrefix("Consequences") {
        text += String(decoding: FileManager.default.contents(atPath: path + "/" + name) ?? Data(), as: UTF8.self)
      }
    }
    return text
  }

  @Test func everyNameOfTheFoundationsIsProvoked() throws {
    let code = try Self.code()
    let words = Set(code.split { !($0.isLetter || $0.isNumber || $0 == ".") }.map(String.init))
    let emitted = DiagnosticID.allCases.filter { words.contains(".\($0)") }
    #expect(emitted.count > 40, "the code was read")
    let missing = emitted.filter { !Self.provoked.contains($0) && !Self.elsewhere.contains($0) }
    #expect(missing.map(\.rawValue).isEmpty)
  }

  @Test func noExceptionIsLeftOver() {
    #expect(Self.elsewhere.isDisjoint(with: Self.provoked))
  }
}
