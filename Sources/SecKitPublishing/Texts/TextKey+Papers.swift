import SecKit

/// Guide, handout and plan on paper.
extension TextKey {
  static let workshopFacilitators = TextKey("workshop.facilitators", counting: "n")
  static let workshopObjectives = TextKey("workshop.objectives")
  static let workshopAgenda = TextKey("workshop.agenda")
  static let workshopMaterials = TextKey("workshop.materials")
  static let workshopPrint = TextKey("workshop.print", "id")

  static let guideTitle = TextKey("guide.title")
  static let guideBefore = TextKey("guide.before")
  static let guideAfter = TextKey("guide.after")
  static let guidePre = TextKey("guide.pre")
  static let guidePost = TextKey("guide.post")
  static let guideKey = TextKey("guide.key")
  static let guideForWhom = TextKey("guide.for-whom")
  static let guideTime = TextKey("guide.time")
  static let guideSession = TextKey("guide.session")
  static let guideDuration = TextKey("guide.duration")
  static let guideParticipants = TextKey("guide.participants")
  static let guideCheckDates = TextKey("guide.check-dates")

  static let handoutTitle = TextKey("handout.title")
  static let handoutSheet = TextKey("handout.sheet")
  static let handoutPrivacy = TextKey("handout.privacy")

  static let planTitle = TextKey("plan.title")
  static let planLead = TextKey("plan.lead")
  static let planNext = TextKey("plan.next")
  static let planAll = TextKey("plan.all")

  /// All of them.
  static let ofPapers: [TextKey] = [
    .workshopFacilitators, .workshopObjectives, .workshopAgenda, .workshopMaterials, .workshopPrint, .guideTitle,
    .guideBefore, .guideAfter, .guidePre, .guidePost, .guideKey, .guideForWhom, .guideTime, .guideSession,
    .guideDuration, .guideParticipants, .guideCheckDates, .handoutTitle, .handoutSheet, .handoutPrivacy, .planTitle,
    .planLead, .planNext, .planAll,
  ]
}
