import SecKit

/// Sums of what the pages of a site are made of. As long as a page's sum is the same, so are its bytes.
struct SiteInputs: Sendable {
  /// Of what every page is made of: the program, options, words, the kit, and where everything lies.
  private let base: String
  private let texts: [String: String]
  private let cards: [String: String]

  /// Nil where nothing tells one build of the program from another: then nothing can be told of its pages either.
  /// - Parameter others: files of the content that are no documents.
  init?(_ site: SiteContext, others: [SourceFile], program: String? = ProgramBuild.id, workers: Int) async {
    guard let program else { return nil }
    let catalog = site.catalog
    let sums = await concurrentMap(catalog.documents, workers: workers) { document in
      let bytes = document.source.bytes
      let end = FrontMatterSplitter.split(document.source).value?.bodyStart ?? bytes.count
      return (ContentSum(of: bytes).text, ContentSum(of: Array(bytes[..<end])).text)
    }
    let ids = catalog.documents.map(\.info.id)
    texts = Dictionary(zip(ids, sums.map(\.0))) { first, _ in first }
    cards = Dictionary(zip(ids, sums.map(\.1))) { first, _ in first }
    // Terms may be linked on every page, and profiles are named wherever items are.
    let everywhere = [catalog.glossary?.article.info.id, catalog.profiles?.article.info.id].compactMap { $0 }
    base =
      ContentSum(
        joining: [program, site.today.description, site.baseURL ?? "", String(site.errorCount), catalog.language]
          + SiteIndex.allCases.filter(site.has).map(\.rawValue) + Self.places(catalog)
          + everywhere.map { [texts] in texts[$0] ?? "" }
          + others.map { ContentSum(of: $0.bytes).text }.sorted()
      ).text
  }

  /// Where links can lead: all ids, and where the files lie to each other.
  private static func places(_ catalog: Catalog) -> [String] {
    let locations = catalog.documents.map(\.source.location)
    let shared = locations.dropFirst().reduce(locations.first ?? "") {
      String(zip($0, $1).prefix { $0 == $1 }.map(\.0))
    }
    return catalog.documents.flatMap { document -> [String] in
      var parts = [
        String(document.source.location.dropFirst(shared.count)), document.info.id, document.info.kind.rawValue,
      ]
      parts += document.localIDs.keys.sorted()
      if case .route(let route) = document.item { parts += route.nodes.compactMap(\.id.local) }
      return parts
    }
  }

  /// - Parameter frame: what the page has around its content.
  func sum(of page: any Page, in site: SiteContext, frame: String) -> ContentSum {
    let inputs = page.inputs(in: site).union(page.document.map { [.text($0)] } ?? [])
    let sums = inputs.map { input -> String in
      switch input {
      case .text(let id): "text \(id) \(texts[id] ?? "")"
      case .card(let id): "card \(id) \(cards[id] ?? "")"
      }
    }
    return ContentSum(joining: [base, frame, page.path.text] + sums.sorted())
  }
}
