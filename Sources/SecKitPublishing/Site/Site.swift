import SecKit

/// The site as a value: its pages, each of which can be written by itself. A pure function of catalog, style and day: the same
/// bytes on every machine.
public struct Site: Sendable {
  let context: SiteContext
  /// In the order of their paths.
  let pages: [any Page]
  /// What is made without a page: assets, lists of addresses.
  let extras: [OutputFile]
  /// By folder: links are written relative to it.
  let frames: [String: FrameParts]

  /// - Parameters:
  ///   - assets: files that go in as they are: style sheet and icon.
  ///   - today: decides which pages and channels are marked as overdue.
  ///   - baseURL: an `https:` or onion address for search engines, ending in `/`; nil for a folder or stick.
  ///   - errorCount: how many errors of the content are published knowingly; the home page says so.
  public init(
    _ catalog: Catalog, assets: [OutputFile] = [], today: CalendarDate, baseURL: String? = nil, errorCount: Int = 0
  ) {
    let context = SiteContext(catalog: catalog, today: today, baseURL: baseURL, errorCount: errorCount)
    let pages = AllPages.list.flatMap { $0.all(in: context) }.sorted { $0.path < $1.path }
    var frames: [String: FrameParts] = [:]
    for page in pages where frames[page.path.folder] == nil {
      frames[page.path.folder] = FrameParts(PageRenderer(site: context, path: page.path))
    }
    self.context = context
    self.pages = pages
    self.frames = frames
    extras = assets + (baseURL.map { Self.sitemap(pages.map(\.path.text), baseURL: $0) } ?? [])
  }

  /// A page as it is written to disk.
  func file(for page: any Page) -> OutputFile {
    let renderer = PageRenderer(site: context, path: page.path)
    let body = renderer.linkingTerms(page.body(renderer))
    let parts = frames[page.path.folder] ?? FrameParts(renderer)
    return OutputFile(page.path, renderer.document(page.frame(renderer), body, parts).bytes)
  }

  /// The file that lies at a path; nil where the site has none.
  public func file(at path: OutputPath) -> OutputFile? {
    extras.first { $0.path == path } ?? pages.first { $0.path == path }.map(file)
  }

  /// Every file, in the order of their paths.
  /// - Parameter workers: how many pages are rendered at a time; the result does not depend on it.
  public func files(workers: Int) async -> [OutputFile] {
    let files = await concurrentMap(pages, workers: workers) { file(for: $0) }
    return (files + extras).sorted { $0.path < $1.path }
  }

  /// How many addresses a list of them has: one that search engines read in a moment, however many pages there are.
  static let sitemapLimit = 1000

  /// Plain lists of addresses, one a line, as search engines accept beside XML. Where one is not enough, `robots.txt` names
  /// them all.
  private static func sitemap(_ pages: [String], baseURL: String) -> [OutputFile] {
    let lines = pages.sorted().map { baseURL + ($0 == SitePaths.home ? "" : $0) + "\n" }
    let count = max(1, (lines.count + sitemapLimit - 1) / sitemapLimit)
    var texts = (0..<count).map { number in
      let name = number == 0 ? "sitemap.txt" : "sitemap-\(number + 1).txt"
      return (name, lines[(number * sitemapLimit)..<min(lines.count, (number + 1) * sitemapLimit)].joined())
    }
    if count > 1 { texts.append(("robots.txt", texts.map { "Sitemap: \(baseURL)\($0.0)\n" }.joined())) }
    return texts.compactMap { name, text in OutputPath(name).map { OutputFile($0, Array(text.utf8)) } }
  }
}
