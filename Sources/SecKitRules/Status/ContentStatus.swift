import SecKit

/// An overview of the content: counts, the calendar of reviews, readability, and what covers each attack.
public struct ContentStatus: Sendable {
  /// The number of things of a kind.
  public struct Count: Hashable, Sendable, Encodable {
    /// The kind's name in machine-readable output.
    public let name: String
    /// How many there are.
    public let count: Int
  }

  /// A document and the day its next review is due.
  public struct Review: Hashable, Sendable, Encodable {
    /// The document's id.
    public let id: String
    /// The file's display path.
    public let path: String
    /// The day as `YYYY-MM-DD`.
    public let due: String
    /// Days until the review is due; negative if overdue.
    public let daysLeft: Int
    /// The number of a helper's channels that were last verified more than six months ago.
    public let oldChannels: Int
  }

  /// The readability of a document's text for one kind of reader.
  public struct Reading: Hashable, Sendable, Encodable {
    /// The document's id.
    public let id: String
    /// The kind of reader, as in the front matter.
    public let audience: String
    /// The INFLESZ index, rounded down to one decimal.
    public let value: Double
    /// The band of the INFLESZ scale.
    public let band: String
    /// The lowest index allowed for these readers.
    public let threshold: Double
    /// The number of words measured.
    public let words: Int
  }

  /// What protects against an attack, teaches about it and helps with it.
  public struct Coverage: Hashable, Sendable, Encodable {
    /// The attack's document id.
    public let attack: String
    /// The number of checklist items against it by step id; every step has an entry.
    public let items: [String: Int]
    /// The number of questions about it.
    public let questions: Int
    /// The number of helpers that serve it.
    public let helpers: Int
    /// The number of routes that link to it.
    public let routes: Int
  }

  /// The day with which dates are compared.
  public let today: CalendarDate
  /// The counts, in a fixed order.
  public let counts: [Count]
  /// The reviews of all documents, the next one due first.
  public let reviews: [Review]
  /// The readability of each document for each kind of reader, the furthest below its threshold first. Texts that are too short
  /// to judge are left out.
  public let readings: [Reading]
  /// What covers each attack, by the attacks' ids.
  public let coverage: [Coverage]
  /// The ids of the steps in their order: the columns of ``coverage``.
  public let steps: [String]
  /// Every id of the catalog, sorted.
  public let ids: [String]

  /// Computes the overview of a catalog on a day.
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
      let text = ReadableText(document)
      return Audience.allCases.compactMap { audience -> Reading? in
        let readability = text.readability(for: audience)
        guard let value = readability.value, readability.words >= TextIsReadable.fewestWords else { return nil }
        return Reading(
          id: document.info.id, audience: audience.rawValue, value: (value * 10).rounded(.down) / 10,
          band: Readability.Band(value).rawValue, threshold: audience.readabilityThreshold,
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
          helper.serves.contains { $0.text == id || $0.text == attack.category.rawValue }
        }, routes: routeLinks.count { $0.contains(id) })
    }.sorted { $0.attack < $1.attack }
  }
}

extension ContentStatus: Encodable {
  private enum Key: String, CodingKey { case version, today, counts, reviews, readability, coverage, ids }

  /// The format is versioned: `version` increases when a field is removed or its meaning changes.
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
