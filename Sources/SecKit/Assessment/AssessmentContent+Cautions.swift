extension AssessmentContent {
  /// The question and the answer that a caution of a report belongs to; nil if the content does not have them.
  public func place(
    of caution: AssessmentReport.Caution
  ) -> (question: Profiles.ExposureQuestion, answer: Profiles.Answer)? {
    guard let question = profiles?.exposure.first(where: { $0.id == caution.question }),
      let answer = question.answers.first(where: { $0.id == caution.answer })
    else { return nil }
    return (question, answer)
  }
}
