/// The stable name of a kind of fault. Names are API: they are documented in `docs/diagnostics.md`, appear in JSON and SARIF,
/// and are never reused for another fault.
public enum DiagnosticID: String, CaseIterable, Sendable, Codable {
  // Reading files
  case fileUnreadable = "file-unreadable"
  case fileTooLarge = "file-too-large"
  case fileEmpty = "file-empty"
  case fileIgnored = "file-ignored"
  case folderTooDeep = "folder-too-deep"
  case badUTF8 = "bad-utf8"
  case nulCharacter = "nul-character"
  // Markdown
  case nestingTooDeep = "nesting-too-deep"
  case rawHTML = "raw-html"
  case attributesMalformed = "attributes-malformed"
  case attributesMisplaced = "attributes-misplaced"
  case attributeDuplicate = "attribute-duplicate"
  case attributeUnknown = "attribute-unknown"
  case attributeMissing = "attribute-missing"
  case attributeValue = "attribute-value"
  case classUnknown = "class-unknown"
  case classMisplaced = "class-misplaced"
  case imageWithoutText = "image-without-text"
  case imageNotShown = "image-not-shown"
  case linkUnsafe = "link-unsafe"
  case linkTitle = "link-title"
  case linkDefinition = "link-definition"
  case codeInfo = "code-info"
  case linkUnfinished = "link-unfinished"
  case linkPlaceholder = "link-placeholder"
  case attributesTwice = "attributes-twice"
  case headingTop = "heading-top"
  case headingUnread = "heading-unread"
  case boxMalformed = "box-malformed"
  case textEmpty = "text-empty"
  case markdownForeign = "markdown-foreign"
  case hiddenCharacter = "hidden-character"
  case lookalikeCharacter = "lookalike-character"
  // Front matter
  case frontMatterMissing = "front-matter-missing"
  case frontMatterUnclosed = "front-matter-unclosed"
  case frontMatterSyntax = "front-matter-syntax"
  case frontMatterAlias = "front-matter-alias"
  case frontMatterTooDeep = "front-matter-too-deep"
  case keyUnknown = "key-unknown"
  case keyMissing = "key-missing"
  case keyMisplaced = "key-misplaced"
  case frontMatterTwice = "front-matter-twice"
  case valueCut = "value-cut"
  case textLines = "text-lines"
  case markdownInText = "markdown-in-text"
  case languageCode = "language-code"
  case valueType = "value-type"
  case valueUnknown = "value-unknown"
  case dateInvalid = "date-invalid"
  case periodInvalid = "period-invalid"
  case numberRange = "number-range"
  case textTooLong = "text-too-long"
  case idInvalid = "id-invalid"
  case channelValue = "channel-value"
  // The catalog
  case idDuplicate = "id-duplicate"
  case localIDDuplicate = "local-id-duplicate"
  case idReserved = "id-reserved"
  case referenceUnknown = "reference-unknown"
  case linkBroken = "link-broken"
  case linkFragmentBroken = "link-fragment-broken"
  case linkMalformed = "link-malformed"
  case wordMissing = "word-missing"
  case wordUnknown = "word-unknown"
  case wordPlaceholder = "word-placeholder"
  // Sections, checklists
  case sectionMissing = "section-missing"
  case sectionDuplicate = "section-duplicate"
  case sectionBody = "section-body"
  case itemWithoutMarker = "item-without-marker"
  case itemWithoutText = "item-without-text"
  case itemAction = "item-action"
  case listNumbered = "list-numbered"
  case listApart = "list-apart"
  case boxMisplaced = "box-misplaced"
  case afterAnswers = "after-answers"
  case choicesTooMany = "choices-too-many"
  case itemChecked = "item-checked"
  case saidTwice = "said-twice"
  case selectionLink = "selection-link"
  case selectionUnmarked = "selection-unmarked"
  case markMissing = "mark-missing"
  case markWithoutEffect = "mark-without-effect"
  // Quizzes
  case quizKeys = "quiz-keys"
  case quizChoices = "quiz-choices"
  case quizTrueFalse = "quiz-true-false"
  case quizChoiceID = "quiz-choice-id"
  case quizFeedback = "quiz-feedback"
  case quizExplanation = "quiz-explanation"
  case quizMessage = "quiz-message"
  case quizSigns = "quiz-signs"
  case quizSignsFirst = "quiz-signs-first"
  case quizAllOfTheAbove = "quiz-all-of-the-above"
  case quizLongestIsKey = "quiz-longest-is-key"
  case quizOftenLongest = "quiz-often-longest"
  // Profiles, exposure, glossary
  case exposureAnswers = "exposure-answers"
  case definitionMissing = "definition-missing"
  // Routes
  case routeDangerFirst = "route-danger-first"
  case routeAnswers = "route-answers"
  case routeAnswerTarget = "route-answer-target"
  case routeUnreachable = "route-unreachable"
  case routeTrap = "route-trap"
  case routeEndActions = "route-end-actions"
  case routeEndHelper = "route-end-helper"
  case routeEndWayOn = "route-end-way-on"
  // Workshops
  case workshopMinutes = "workshop-minutes"
  case workshopBreak = "workshop-break"
  case workshopSession = "workshop-session"
  case transclusionTarget = "transclusion-target"
  case objectiveUntaught = "objective-untaught"
  case objectiveUnassessed = "objective-unassessed"
  case workshopPartUnmarked = "workshop-part-unmarked"
  // Rules over the whole catalog
  case idVanished = "id-vanished"
  case choiceVanished = "choice-vanished"
  case idUnlocked = "id-unlocked"
  case lockSyntax = "lock-syntax"
  case attackWithoutPrevention = "attack-without-prevention"
  case preventionLink = "prevention-link"
  case helpLink = "help-link"
  case helperServesNothing = "helper-serves-nothing"
  case needWithoutOption = "need-without-option"
  case pageOrphan = "page-orphan"
  case placeToFill = "place-to-fill"
  case objectiveUnused = "objective-unused"
  case reviewOverdue = "review-overdue"
  case dateInFuture = "date-in-future"
  case channelStale = "channel-stale"
  case readabilityFile = "readability-file"
  case readabilitySentence = "readability-sentence"
  case termAvoided = "term-avoided"
  case formalAddress = "formal-address"
  case abbreviationUnexplained = "abbreviation-unexplained"
  case assessmentUnreachable = "assessment-unreachable"
  // Papers
  case paperGlyph = "paper-glyph"
  // Answers files
  case answersSyntax = "answers-syntax"
  case answersUnknownID = "answers-unknown-id"
  case answersUnknownValue = "answers-unknown-value"
  // Question banks
  case bankSyntax = "bank-syntax"
  case bankValue = "bank-value"
  case exchangeLoss = "exchange-loss"

  /// Whether a fault of this kind stops publishing.
  public var severity: Severity {
    switch self {
    case .reviewOverdue, .channelStale, .readabilitySentence, .quizLongestIsKey, .quizOftenLongest, .pageOrphan,
      .helperServesNothing,
      .selectionUnmarked, .markdownForeign, .markdownInText, .workshopPartUnmarked,
      .objectiveUnused,
      .abbreviationUnexplained, .fileIgnored, .termAvoided, .formalAddress, .idUnlocked, .itemAction, .imageNotShown,
      .paperGlyph, .exchangeLoss:
      .warning
    default: .error
    }
  }
}

extension DiagnosticID {
  private static let orders = Dictionary(uniqueKeysWithValues: allCases.enumerated().map { ($1, $0) })

  /// The kind's index among all of them.
  var order: Int { Self.orders[self] ?? 0 }
}

/// How grave a fault is: an error stops publishing, a warning does not.
public enum Severity: String, Sendable, Codable, Comparable {
  case warning, error

  /// Whether the left severity is the less grave one.
  public static func < (left: Severity, right: Severity) -> Bool {
    left == .warning && right == .error
  }
}
