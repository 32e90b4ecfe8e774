import SecKit

/// What stands in the content and how it stands: counts, the calendar of reviews, readability, and what covers each attack.
public struct ContentStatus: Sendable {
  /// How many there are of a kind of thing.
  public struct Count: Hashable, Sendable, Encodable {
    public let name: String
    public let count: Int
  }

  /// A document and the day its next review is due.
  public struct Review: Hashable, Sendable, Encodable {
    public let id: String
    public let path: String
    public let due: String
    /// Negative when overdue.
    public let daysLeft: Int
    /// How many of a helper's channels were last seen more than six months ago.
    public let oldChannels: Int
  }

  public struct Reading: Hashable, Sendable, Encodable {
    public let id: String
    public let audience: String
    /// The value on the scale of the language, rounded down to one digit.
    public let value: Double
    public let band: String
    public let threshold: Double
    public let words: Int
  }

  /// What protects against an attack, teaches about it and helps with it.
  public struct Coverage: Hashable, Sendable, Encodable {
    public let attack: String
    /// Checklist items against it, by step id; every step is there.
    public let items: [String: Int]
    public let questions: Int
    public let helpers: Int
    /// Routes that link to it.
    public let routes: Int
  }

  public let today: CalendarDate
  public let counts: [Count]
  public let reviews: [Review]
  public let readings: [Reading]
  public let coverage: [Coverage]
  /// The ids of the steps in their order: the columns of ``coverage``.
  public let steps: [String]
  /// Every id of the catalog.
  public let ids: [String]

  public init(_ catalog: Catalog, today: CalendarDate) {
    self.today = today
    steps = catalog.steps.map(\.article.info.id)
    ids = catalog.allIDs.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    counts = Self.counts(catalog)
    reviews = Self.reviews(catalog, today)
    readings = Self.readings(catalog)
    coverage = Self.coverage(catalog)
  }

  private static func counts(_ catalog: Catalog) -> [Count] {
    let kinds = DocumentKind.allCases.map { kind in
      Count(name: kind.rawValue, count: catalog.documents.count { $0.info.kind == kind })
    }
    let nodes = catalog.routes.flatMap(\.nodes)
    let things = [
      ("items", catalog.steps.flatMap(\.article.items).count),
      ("questions", catalog.questions.count),
      ("scenario-questions", catalog.questions.count { $0.kind == .scenario }),
      ("route-nodes", nodes.count), ("route-ends", nodes.count(where: \.isEnd)),
      ("channels", catalog.helpers.flatMap(\.channels).count),
      ("unconfirmed-channels", catalog.helpers.flatMap(\.channels).count { $0.status == .unconfirmed }),
      ("terms", catalog.glossary?.terms.count ?? 0), ("sources", catalog.documents.flatMap(\.info.sources).count),
      ("ids", catalog.allIDs.count),
      ("places-to-fill", catalog.documents.reduce(0) { $0 + $1.placesToFill.count }),
    ]
    return kinds + things.map { Count(name: $0.0, count: $0.1) }
  }

  private static func reviews(_ catalog: Catalog, _ today: CalendarDate) -> [Review] {
    catalog.documents.map { document in
      let info = document.info
      var old = 0
      if case .helper(let helper) = document.item { old = helper.channels.count { $0.isStale(on: today) } }
      return Review(
        id: info.id, path: info.place.path, due: info.reviewDue.description,
        daysLeft: info.reviewDue.daysSinceEpoch - today.daysSinceEpoch, oldChannels: old)
    }.sorted { ($0.daysLeft, $0.id) < ($1.daysLeft, $1.id) }
  }

  private static func readings(_ catalog: Catalog) -> [Reading] {
    catalog.documents.flatMap { document -> [Reading] in
      let text = ReadableText(document, catalog.languageProfile)
      return Audience.allCases.compactMap { audience -> Reading? in
        let readability = text.readability(for: audience)
        guard let value = readability.value, readability.words >= TextIsReadable.fewestWords else { return nil }
        return Reading(
          id: document.info.id, audience: audience.rawValue, value: (value * 10).rounded(.down) / 10,
          band: Readability.Band(value, text.formula).rawValue, threshold: text.formula.threshold(for: audience),
          words: readability.words)
      }
    }.sorted { ($0.value - $0.threshold, $0.id) < ($1.value - $1.threshold, $1.id) }
  }

  private static func coverage(_ catalog: Catalog) -> [Coverage] {
    let routeLinks = catalog.documents.filter { $0.info.kind == .route }.map { document in
      Set(
        document.allLinks.compactMap { link -> String? in
          guard case .content(let id)? = catalog.target(of: link.destination, from: document.info) else { return nil }
          return id.document
        })
    }
    return catalog.attacks.map { attack in
      let id = attack.article.info.id
      let items = catalog.steps.map { step in
        (step.article.info.id, step.article.items.count { $0.weight?.against.contains(id) ?? false })
      }
      return Coverage(
        attack: id, items: Dictionary(items) { $0 + $1 }, questions: attack.article.questions.count,
        helpers: catalog.helpers.count { helper in
          helper.serves.contains { $0.text == id || $0.text == catalog.languageProfile.name(of: attack.category) }
        }, routes: routeLinks.count { $0.contains(id) })
    }.sorted { $0.attack < $1.attack }
  }
}

extension ContentStatus: Encodable {
  private enum Key: String, CodingKey { case version, today, counts, reviews, readability, coverage, ids }

  /// The shape is versioned: `version` grows when a field changes its meaning or goes.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(1, forKey: .version)
    try container.encode(today.description, forKey: .today)
    try container.encode(Dictionary(counts.map { ($0.name, $0.count) }) { $1 }, forKey: .counts)
    try container.encode(reviews, forKey: .reviews)
    try container.encode(readings, forKey: .readability)
    try container.encode(coverage, forKey: .coverage)
    try container.encode(ids, forKey: .ids)
  }
}
