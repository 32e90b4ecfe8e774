import Testing

@testable import SecKit

/// The content that the kit ships.
enum ShippedCatalog {
  static func load() async throws -> Catalog {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let paths = ContentFolder.Paths(
      content: root + "/Content", curricula: root + "/curricula", language: "es", workingFolder: root)
    return try #require(try await CatalogBuilder.load(paths, workers: 2).value)
  }
}
