import SecKit

/// What a group answered.
extension TextKey {
  static let mergeTitle = TextKey("merge.title")
  static let mergePeople = TextKey("merge.people", counting: "n")
  static let mergeSmall = TextKey("merge.small")
  static let mergeAgreed = TextKey("merge.agreed")
  static let mergeDiffer = TextKey("merge.differ")
  static let mergeTooFew = TextKey("merge.too-few")
  static let mergeSame = TextKey("merge.same", "file", "other")
  static let mergeCounts = TextKey("merge.counts", "answer", counting: "n")
  static let mergeAlike = TextKey("merge.alike", "files", counting: "n")
  static let mergeCopies = TextKey("merge.copies")
  static let mergeBegin = TextKey("merge.begin")
  static let mergeBeginLead = TextKey("merge.begin-lead")
  static let mergeMissing = TextKey("merge.missing")
  static let mergeNear = TextKey("merge.near")
  static let mergeFar = TextKey("merge.far")

  /// All of them.
  static let ofOrganization: [TextKey] = [
    .mergeTitle, .mergePeople, .mergeSmall, .mergeAgreed, .mergeDiffer, .mergeTooFew, .mergeSame, .mergeCounts,
    .mergeAlike, .mergeCopies, .mergeBegin, .mergeBeginLead, .mergeMissing, .mergeNear, .mergeFar,
  ]
}
