import Testing

@testable import SecKit

/// The content that the kit ships.
enum ShippedCatalog {
  static func load() async throws -> Catalog {
    let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(4).joined(separator: "/")
    let paths = ContentFolder.Paths(
      content: root + "/Content", curricula: root + "/curricula", language: "es", workingFolder: root)
    let today = try #require(CalendarDate("2026-11-21"))
    return try #require(try await CatalogBuilder.load(paths, today: today, workers: 2, checks: false).value)
  }
}
