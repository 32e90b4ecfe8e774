/// The papers that a workshop has. A new one needs its file, its words and a name here.
enum AllArtefacts {
  static let list: [any Artefact.Type] = [FacilitatorGuide.self, ParticipantSheet.self]
}
