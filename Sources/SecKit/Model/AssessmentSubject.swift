/// Who is assessed: one person, or an organisation for which several people answer.
public enum AssessmentSubject: String, CaseIterable, Sendable, Codable {
  case person, organization
}
