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

  private func papers(_ stylesheet: String) -> [WorkshopPapers.Paper] {
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
    var files: [(String, [UInt8])] = []
    var missing: Set<Unicode.Scalar> = []
    for paper in papers(WorkshopPapers.stylesheet) {
      let printout = try await press.print(paper.html, styles: extra)
      missing.formUnion(printout.spelled)
      files.append((names.file(paper.name, .pdf), printout.bytes))
    }
    Printing.tell(missing, in: WorkshopPapers.sources(of: workshop, in: content.catalog))
    return try files.map(file)
  }

  private static let a4 = "impreso-a4.css"

  private func file(_ name: String, _ bytes: [UInt8]) throws -> OutputFile {
    guard let path = OutputPath(name) else {
      throw Failure(.couldNotRun, .folder(name, OutputError(path: name, reason: .collision)))
    }
    return OutputFile(path, bytes)
  }
}
