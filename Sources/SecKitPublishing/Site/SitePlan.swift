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

  /// How many addresses a list of them has: one that search engines read in a moment, however many pages there are.
  static let sitemapLimit = 1000

  /// Plain lists of addresses, one a line, as search engines accept beside XML. Where one is not enough, `robots.txt` names
  /// them all.
  private static func sitemap(_ files: [OutputFile], baseURL: String) -> [OutputFile] {
    let pages = files.map(\.path.text).filter { $0.hasSuffix(".html") }.sorted()
    let lines = pages.map { baseURL + ($0 == SitePaths.home ? "" : $0) + "\n" }
    let count = max(1, (lines.count + sitemapLimit - 1) / sitemapLimit)
    var texts = (0..<count).map { number in
      let name = number == 0 ? "sitemap.txt" : "sitemap-\(number + 1).txt"
      return (name, lines[(number * sitemapLimit)..<min(lines.count, (number + 1) * sitemapLimit)].joined())
    }
    if count > 1 { texts.append(("robots.txt", texts.map { "Sitemap: \(baseURL)\($0.0)\n" }.joined())) }
    return texts.compactMap { name, text in OutputPath(name).map { OutputFile($0, Array(text.utf8)) } }
  }
}
