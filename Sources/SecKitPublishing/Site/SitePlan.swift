import SecKit

/// The whole site as files. A pure function of catalog, style and day: the same bytes on every machine.
public struct SitePlan: Sendable {
  /// - Parameters:
  ///   - assets: files that go in as they are: style sheet and icon.
  ///   - today: decides which pages and channels are marked as overdue.
  ///   - baseURL: an `https:` or onion address for search engines, ending in `/`; nil for a folder or stick.
  ///   - errorCount: how many errors of the content are published knowingly; the home page says so.
  ///   - workers: how many pages are rendered at a time; the result does not depend on it.
  public static func files(
    for catalog: Catalog, assets: [OutputFile], today: CalendarDate, baseURL: String? = nil,
    errorCount: Int = 0, workers: Int
  ) async -> [OutputFile] {
    let site = SiteContext(catalog: catalog, today: today, baseURL: baseURL, errorCount: errorCount)
    var files = await concurrentMap(SitePage.all(of: site), workers: workers) { $0.file(in: site) }
      .compactMap { $0 }
    files += assets
    if let baseURL { files += sitemap(files, baseURL: baseURL) }
    return files.sorted { $0.path < $1.path }
  }

  /// A plain list of addresses, one a line, as search engines accept beside XML.
  private static func sitemap(_ files: [OutputFile], baseURL: String) -> [OutputFile] {
    let pages = files.map(\.path.text).filter { $0.hasSuffix(".html") }.sorted()
    let lines = pages.map { baseURL + ($0 == SitePaths.home ? "" : $0) + "\n" }.joined()
    return OutputPath("sitemap.txt").map { [OutputFile($0, Array(lines.utf8))] } ?? []
  }
}
