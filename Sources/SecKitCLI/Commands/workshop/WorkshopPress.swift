import SecKit
import SecKitPublishing

/// Makes the files of a workshop's papers. All or none: half a set of papers helps nobody.
struct WorkshopPress {
  let workshop: Workshop
  let content: PublishingOptions.Content
  let today: CalendarDate
  /// The folder of the style sheets.
  let styles: String
  let paper: WorkshopCommand.Paper
  let names: PaperNames

  func sets(_ formats: [WorkshopCommand.Format]) async throws -> [OutputSet] {
    var sets: [OutputSet] = []
    for format in formats {
      let files =
        switch format {
        case .html: try html()
        case .pdf: try await pdf()
        }
      sets.append(OutputSet(names.scope(format), files, errorCount: content.errorCount))
    }
    return sets
  }

  private func papers(_ stylesheet: String) -> [PrintDocument] {
    WorkshopPapers.papers(
      for: workshop, in: content.catalog, today: today, errorCount: content.errorCount, stylesheet: stylesheet)
  }

  private func html() throws -> [OutputFile] {
    var style = try Assets.file(WorkshopPapers.stylesheet, in: styles)
    if paper == .a4 { style += try Assets.file(Self.a4, in: styles) }
    var files = papers(names.stylesheet).map { (names.file($0.name, .html), $0.html) }
    files.append((names.stylesheet, style))
    return try files.map(file)
  }

  private func pdf() async throws -> [OutputFile] {
    _ = try Assets.file(WorkshopPapers.stylesheet, in: styles)
    let press = try Printing(instead: "--formats html", folder: styles)
    let extra = paper == .a4 ? [FilePath.join(styles, Self.a4)] : []
    let papers = papers(WorkshopPapers.stylesheet)
    let printouts = try await press.print(papers.map(\.html), styles: extra)
    let missing = printouts.reduce(into: Set<Unicode.Scalar>()) { $0.formUnion($1.spelled) }
    Printing.tell(missing, in: WorkshopPapers.sources(of: workshop, in: content.catalog))
    return try zip(papers, printouts).map { try file(names.file($0.name, .pdf), $1.bytes) }
  }

  private static let a4 = "impreso-a4.css"

  private func file(_ name: String, _ bytes: [UInt8]) throws -> OutputFile {
    guard let path = OutputPath(name) else {
      throw Failure(.couldNotRun, .folder(name, OutputError(path: name, reason: .collision)))
    }
    return OutputFile(path, bytes)
  }
}
