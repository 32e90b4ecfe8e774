/// A step of the kit: what to know, a checklist, practice.
public struct Step: Sendable {
  public let article: Article
  /// 0 is "know your risk", which comes before the six.
  public let order: Int
  package let orderRange: SourceRange
}

/// A kind of digital attack.
public struct Attack: Sendable {
  public enum Category: String, CaseIterable, Sendable {
    case technical = "tecnicos"
    case conduct = "conductas"
    case physicalLegal = "fisico-legales"
    case expression = "expresion"
  }

  /// How relevant an attack is before anything is known about a person.
  public enum Baseline: String, CaseIterable, Sendable { case low, medium }

  public let article: Article
  public let category: Category
  /// 1 to 3, editorial.
  public let severity: Int
  public let alsoCalled: [String]
  public let related: [LocatedText]
  /// Which of the thirteen forms of aggression (Luchadoras, SocialTIC, APC) it belongs to.
  public let forms: [Int]
  public let baseline: Baseline

  /// What an assessment needs of an attack; stands in the front matter alone.
  public struct Summary: Sendable {
    public let id: String
    public let title: String
    /// 1 to 3, editorial.
    public let severity: Int
    public let baseline: Baseline
  }

  public var summary: Summary {
    Summary(id: article.info.id, title: article.info.title, severity: severity, baseline: baseline)
  }
}

/// A document with nothing beyond the common keys: care, scenario, page.
public typealias PlainDocument = Article

/// A page of terms.
public struct Glossary: Sendable {
  public struct Term: Sendable {
    public let id: ContentID
    public let title: String
    /// Other forms of the term that are linked to it.
    public let also: [String]
    public let definition: [Block]
    public let range: SourceRange
  }

  public let article: Article
  public let terms: [Term]
}

/// Who a person is and what surrounds her.
public struct Profiles: Sendable {
  public struct Profile: Sendable {
    public let id: ContentID
    public let title: [Inline]
    public let description: [Block]
    public let range: SourceRange
  }

  public struct ExposureQuestion: Sendable {
    public let id: ContentID
    public let text: [Inline]
    /// Why it is asked.
    public let reason: [Block]
    /// The attacks it makes more relevant.
    public let raises: [LocatedText]
    public let answers: [Answer]
    /// Whether it asks about somebody near who may notice what the person changes: from level 1 on, what is noticeable waits
    /// until she has spoken with somebody.
    public let isAboutWatching: Bool
    /// Whether it asks about spying that an analysis of the device may prove: from level 1 on, what would destroy traces waits.
    public let isAboutEvidence: Bool
    public let range: SourceRange
  }

  public struct Answer: Sendable {
    public let id: String
    public let text: [Inline]
    /// 0, 1 or 2.
    public let level: Int
    /// What whoever answers so should know before anything else; said at once and at the head of the report.
    public let caution: [Block]
  }

  public let article: Article
  /// What is said before the profiles.
  public let profilesIntroduction: [Block]
  public let profiles: [Profile]
  /// What is said before the exposure questions.
  public let exposureIntroduction: [Block]
  public let exposure: [ExposureQuestion]
}

/// Any document of the catalog.
public enum ContentItem: Sendable {
  case step(Step)
  /// An area of an organisation's assessment; shaped like a step.
  case area(Step)
  case attack(Attack)
  case care(Article)
  case scenario(Article)
  case page(Article)
  case route(Route)
  case helper(HelperEntry)
  case profiles(Profiles)
  case glossary(Glossary)
  case workshop(Workshop)

  /// The document's running text.
  public var article: Article {
    switch self {
    case .step(let step), .area(let step): step.article
    case .attack(let attack): attack.article
    case .care(let article), .scenario(let article), .page(let article): article
    case .route(let route): route.article
    case .helper(let helper): helper.article
    case .profiles(let profiles): profiles.article
    case .glossary(let glossary): glossary.article
    case .workshop(let workshop): workshop.article
    }
  }

  public var info: DocumentInfo { article.info }
}
