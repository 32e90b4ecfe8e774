/// Who is looked at: one person, or an organisation of which several people answer.
public enum AssessmentSubject: String, CaseIterable, Sendable, Codable {
  case person, organization
}

extension Catalog {
  /// The steps of a person's assessment, or the areas of an organisation's.
  public func steps(of subject: AssessmentSubject) -> [Step] {
    subject == .person ? steps : areas
  }
}
