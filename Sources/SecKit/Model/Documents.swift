/// A step of the kit: what to know, a checklist, practice.
public struct Step: Sendable {
  /// The step's text, checklist and quizzes.
  public let article: Article
  /// The step's place among the steps; 0 is "know your risk", which comes before the six.
  public let order: Int
  package let orderRange: SourceRange
}

/// A kind of digital attack.
public struct Attack: Sendable {
  /// Authors write a word of their language for it: see ``LanguageProfile/name(of:)``.
  public enum Category: String, CaseIterable, Sendable {
    case technical, conduct
    case physicalLegal = "physical-legal"
    case expression
  }

  /// How relevant an attack is before anything is known about a person.
  public enum Baseline: String, CaseIterable, Sendable { case low, medium }

  /// The attack's text; its sections have roles.
  public let article: Article
  /// The group under which it is listed.
  public let category: Category
  /// How grave its consequences are, from 1 to 3; an editorial judgement.
  public let severity: Int
  /// Other names of the attack, as plain text.
  public let alsoCalled: [String]
  /// Ids of related attacks, with their places.
  public let related: [LocatedText]
  /// Which of the thirteen forms of aggression (Luchadoras, SocialTIC, APC) it belongs to, by their numbers.
  public let forms: [Int]
  /// The relevance from which exposure starts to count.
  public let baseline: Baseline

  /// What an assessment needs of an attack; taken from the front matter alone.
  public struct Summary: Sendable {
    /// The attack's document id.
    public let id: String
    /// The attack's title, as plain text.
    public let title: String
    /// How grave its consequences are, from 1 to 3; an editorial judgement.
    public let severity: Int
    /// The relevance from which exposure starts to count.
    public let baseline: Baseline
  }

  /// The part that assessments need.
  public var summary: Summary {
    Summary(id: article.info.id, title: article.info.title, severity: severity, baseline: baseline)
  }
}

/// A document with only the common keys: care, scenario or page.
public typealias PlainDocument = Article

/// The document that defines terms.
public struct Glossary: Sendable {
  /// A term with its definition.
  public struct Term: Sendable {
    /// The term's full id.
    public let id: ContentID
    /// The term, as plain text.
    public let title: String
    /// Other forms of the term, which are linked to it as well.
    public let also: [String]
    /// The blocks below the term's heading.
    public let definition: [Block]
    /// Where the term's heading is written.
    public let range: SourceRange
  }

  /// The glossary's text.
  public let article: Article
  /// The terms in the order of the file.
  public let terms: [Term]
}

/// The document that asks who a person is and what surrounds her.
public struct Profiles: Sendable {
  /// A description that a person may choose for herself.
  public struct Profile: Sendable {
    /// The profile's full id.
    public let id: ContentID
    /// The profile's name.
    public let title: [Inline]
    /// What follows the name.
    public let description: [Block]
    /// Where the profile is written.
    public let range: SourceRange
  }

  /// A question about what surrounds a person.
  public struct ExposureQuestion: Sendable {
    /// The question's full id.
    public let id: ContentID
    /// The question.
    public let text: [Inline]
    /// Why it is asked.
    public let reason: [Block]
    /// Ids of the attacks it makes more relevant, with their places; the first is the one it is mainly about.
    public let raises: [LocatedText]
    /// The answers to choose from, in the order of the file.
    public let answers: [Answer]
    /// Whether it asks about somebody near who may notice what the person changes: from level 1 on, noticeable items wait until
    /// she has spoken with somebody.
    public let isAboutWatching: Bool
    /// Whether it asks about spying that an analysis of the device may prove: from level 1 on, items that would destroy traces
    /// wait.
    public let isAboutEvidence: Bool
    /// Where the question's heading is written.
    public let range: SourceRange
  }

  /// An answer to an exposure question.
  public struct Answer: Sendable {
    /// The answer's local id.
    public let id: String
    /// The answer's words.
    public let text: [Inline]
    /// How much exposure the answer means: 0, 1 or 2.
    public let level: Int
    /// What a person who answers so should know before anything else; shown at once and at the head of the report.
    public let caution: [Block]
  }

  /// The document's text.
  public let article: Article
  /// The text before the profiles.
  public let profilesIntroduction: [Block]
  /// The profiles in the order of the file.
  public let profiles: [Profile]
  /// The text before the exposure questions.
  public let exposureIntroduction: [Block]
  /// The questions in the order in which they are asked.
  public let exposure: [ExposureQuestion]
}

/// Any document, read as its kind.
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

  /// The keys that every document has.
  public var info: DocumentInfo { article.info }
}
