extension NumberForms {
  static let everyDays = NumberForms(one: .periodDay, other: .periodDays)
  static let everyWeeks = NumberForms(one: .periodWeek, other: .periodWeeks)
  static let everyMonths = NumberForms(one: .periodMonth, other: .periodMonths)
  static let everyYears = NumberForms(one: .periodYear, other: .periodYears)
}
