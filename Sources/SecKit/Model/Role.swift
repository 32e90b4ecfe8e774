/// The purpose of a section, given by the class on its heading.
public enum Role: String, CaseIterable, Sendable, Hashable {
  case checklist, selection, quiz, signs
  case firstSteps = "first-steps"
  case checkIn = "check-in"
  case evidence, context, prevention, help, profiles, exposure, facilitator, participants, danger, end

  /// The roles that have a meaning in a kind of document.
  package static func allowed(in kind: DocumentKind) -> [Role] {
    switch kind {
    case .step: [.checklist, .quiz, .signs]
    case .area: [.checklist]
    case .attack: [.signs, .firstSteps, .evidence, .context, .prevention, .help, .quiz]
    case .care: [.checklist, .selection, .quiz, .signs, .checkIn]
    case .scenario: [.checklist, .selection, .quiz, .signs]
    case .page: [.checklist, .selection]
    case .profiles: [.profiles, .exposure]
    case .route: [.danger, .end]
    case .workshop: [.facilitator, .participants, .quiz, .signs]
    case .helper, .glossary: []
    }
  }
}
