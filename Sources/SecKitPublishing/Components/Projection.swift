/// Who a paper is for; decides whether answers are shown. There is one source, never two.
public enum Projection: String, CaseIterable, Sendable {
  case learner, facilitator
}
