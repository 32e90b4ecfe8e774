import SecKit

/// Records of an assessment.
extension TextKey {
  static let savedDone = TextKey("saved.done", "name", "folder")
  static let savedRetry = TextKey("saved.retry")
  static let savedFailed = TextKey("saved.failed")
  static let savedNone = TextKey("saved.none", "folder")
  static let savedFolder = TextKey("saved.folder", "folder")
  static let savedDated = TextKey("saved.dated", "name", "date")
  static let savedLocked = TextKey("saved.locked", "name", "reason")
  static let savedOf = TextKey("saved.of", "date")
  static let savedOfOrganization = TextKey("saved.of-organization", "date")
  static let savedUnmapped = TextKey("saved.unmapped")
  static let savedModel = TextKey("saved.model", "model")
  static let savedExported = TextKey("saved.exported", "path")
  static let savedExportedKeys = TextKey("saved.exported-keys", "path")
  static let savedImported = TextKey("saved.imported", "name")
  static let savedForgetTitle = TextKey("saved.forget-title", "name")
  static let savedForgetText = TextKey("saved.forget-text", "folder")
  static let savedForgetKeep = TextKey("saved.forget-keep")
  static let savedForgetDo = TextKey("saved.forget-do")
  static let savedForgetKept = TextKey("saved.forget-kept")
  static let savedForgetNoTerminal = TextKey("saved.forget-no-terminal", "name")
  static let savedForgotten = TextKey("saved.forgotten", "name")
  static let savedForgottenLimits = TextKey("saved.forgotten-limits")
  static let savedChanged = TextKey("saved.changed", "list")
  static let savedChangedLimits = TextKey("saved.changed-limits")
  static let savedMerged = TextKey("saved.merged")

  /// All of them.
  static let ofSaved: [TextKey] = [
    .savedDone, .savedRetry, .savedFailed, .savedNone, .savedFolder, .savedDated, .savedLocked, .savedOf,
    .savedOfOrganization, .savedUnmapped, .savedModel, .savedExported, .savedExportedKeys, .savedImported,
    .savedForgetTitle, .savedForgetText, .savedForgetKeep, .savedForgetDo, .savedForgetKept, .savedForgetNoTerminal,
    .savedForgotten, .savedForgottenLimits, .savedChanged, .savedChangedLimits, .savedMerged,
  ]
}
