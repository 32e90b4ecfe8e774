import SecKitPublishing

/// The names of a workshop's papers in a folder. If papers of another workshop or size already have the plain names, these
/// names say which papers they are, and neither replaces the other.
struct PaperNames {
  /// The suffix before the ending of every name; empty for the plain names.
  let suffix: String
  private let scopes: String

  init(of workshop: String, on paper: WorkshopCommand.Paper, in folder: String) {
    self.init(of: workshop, on: paper, among: OutputWriter.scopes(in: folder))
  }

  /// - Parameter there: The existing files of the folder with the sets to which they belong.
  init(of workshop: String, on paper: WorkshopCommand.Paper, among there: [OutputPath: String]) {
    let scopes = "taller/\(workshop)/\(paper.rawValue)/"
    self.scopes = scopes
    let own = Set(there.filter { $0.value.hasPrefix(scopes) }.keys.map(\.text))
    let others = Set(there.filter { !$0.value.isEmpty && !$0.value.hasPrefix(scopes) }.keys.map(\.text))
    // The other paper size of the same workshop needs its size in the name, another workshop its own name.
    let plain = there.filter { Self.names("").contains($0.key.text) }.values
    let isSameWorkshop = plain.contains { $0.hasPrefix("taller/\(workshop)/") }
    let whole = "-\(workshop)-\(paper.rawValue)"
    let suffixes = ["", isSameWorkshop ? "-\(paper.rawValue)" : "-\(workshop)", whole]
    suffix =
      (suffixes + ["-\(paper.rawValue)", "-\(workshop)"]).first { !own.isDisjoint(with: Self.names($0)) }
      ?? suffixes.first { others.isDisjoint(with: Self.names($0)) } ?? whole
  }

  /// The set that the papers in a format form.
  func scope(_ format: WorkshopCommand.Format) -> String { scopes + format.rawValue }

  var stylesheet: String { "impreso\(suffix).css" }

  func file(_ paper: String, _ format: WorkshopCommand.Format) -> String { "\(paper)\(suffix).\(format.rawValue)" }

  private static func names(_ suffix: String) -> [String] {
    WorkshopPapers.names.flatMap { ["\($0)\(suffix).html", "\($0)\(suffix).pdf"] } + ["impreso\(suffix).css"]
  }
}
