import Foundation
import Testing

@testable import SecKit

/// The content that the kit ships, read once for all tests.
enum RealContent {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  static let paths = ContentFolder.Paths(
    content: root + "/Content", curricula: root + "/curricula", language: "es", workingFolder: root)

  private static let loading = Task {
    try await CatalogBuilder.load(paths, workers: 2)
  }

  static func catalog() async throws -> Catalog {
    let result = try await loading.value
    let faults = result.diagnostics.filter { $0.severity == .error }.map { "\($0.path): \($0.id.rawValue)" }
    #expect(faults == [])
    return try #require(result.value)
  }
}
