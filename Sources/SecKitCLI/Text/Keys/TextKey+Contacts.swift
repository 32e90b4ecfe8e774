import SecKit

/// Who helps, and how one is doing.
extension TextKey {
  static let wellbeingTitle = TextKey("wellbeing.title")
  static let wellbeingLead = TextKey("wellbeing.lead")
  static let wellbeingNone = TextKey("wellbeing.none")
  static let wellbeingPeople = TextKey("wellbeing.people")
  static let wellbeingNoTerminal = TextKey("wellbeing.no-terminal")

  static let helpersNone = TextKey("helpers.none")
  static let helpersHours = TextKey("helpers.hours", "hours")
  static let helpersCost = TextKey("helpers.cost", "cost")
  static let helpersCaution = TextKey("helpers.caution")

  /// All of them.
  static let ofContacts: [TextKey] = [
    .wellbeingTitle, .wellbeingLead, .wellbeingNone, .wellbeingPeople, .wellbeingNoTerminal, .helpersNone,
    .helpersHours, .helpersCost, .helpersCaution,
  ]
}
