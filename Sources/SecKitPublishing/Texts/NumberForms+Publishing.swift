import SecKit

extension NumberForms {
  static let publishedWithErrors = NumberForms(one: .publishedErrorsOne, other: .publishedErrors)
}
