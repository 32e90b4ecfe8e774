/// Who is looked at: one person, or an organisation of which several people answer.
public enum AssessmentSubject: String, CaseIterable, Sendable, Codable {
  case person, organization
}
