import ArgumentParser
import SecKit
import SecKitPublishing

/// `seckit workshop`: what there is to give, and its papers.
struct WorkshopCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "workshop", abstract: "Lista los talleres y hace sus guías y hojas.",
    subcommands: [List.self, Build.self])

  /// `seckit workshop list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "Dice qué talleres hay.")

    @OptionGroup var options: ContentOptions

    func run() async throws {
      let catalog = try await options.catalog()
      guard !catalog.workshops.isEmpty else {
        StandardOutput.write(.workshopNone(in: options.paths.curricula))
        return
      }
      for workshop in catalog.workshops {
        let info = workshop.article.info
        let words = catalog.words
        let facts = [
          words.duration(minutes: workshop.minutes),
          words(
            .workshopGroup,
            ["low": String(workshop.group.lowerBound), "high": String(workshop.group.upperBound)]),
        ].joined(separator: ", ")
        StandardOutput.write(TerminalText.sanitize("\(info.id)  \(info.title) (\(facts))") + "\n")
      }
    }
  }

  enum Format: String, CaseIterable { case html, pdf }

  enum Paper: String, CaseIterable, ExpressibleByArgument { case letter, a4 }

  /// `seckit workshop build`
  struct Build: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "build", abstract: "Escribe la guía para facilitar y la hoja de participantes.")

    @OptionGroup var options: ContentOptions
    @OptionGroup var publishing: PublishingOptions

    @Argument(help: ArgumentHelp("El taller; mira cuáles hay con: seckit workshop list", valueName: "id"))
    var id: String

    @Option(help: ArgumentHelp("Carpeta donde se escribe; si no se dice, _build/talleres/ID.", valueName: "carpeta"))
    var output: String?

    @Option(help: ArgumentHelp("Formatos, separados por comas: html, pdf.", valueName: "lista"))
    var formats = "html,pdf"

    @Option(help: ArgumentHelp("Tamaño del papel: letter o a4.", valueName: "papel"))
    var paper = Paper.letter

    @Option(name: .customLong("site"), help: ArgumentHelp("Carpeta con las hojas de estilo.", valueName: "carpeta"))
    var styles: String?

    @Flag(help: "Escribe aunque la carpeta tenga archivos de otra cosa; no los borra.")
    var force = false

    func validate() throws { _ = try wantedFormats() }

    func run() async throws {
      let wanted = try wantedFormats()
      let content = try await publishing.content(options)
      let catalog = content.catalog
      guard let workshop = catalog.workshops.first(where: { $0.article.info.id == id }) else {
        let ids = catalog.workshops.map(\.article.info.id)
        throw Failure(.couldNotRun, .unknownWorkshop(id, nearest: NearestMatch.of(id, in: ids), known: ids))
      }
      let folder = output ?? "_build/talleres/\(id)"
      let papers = WorkshopPapers.papers(
        for: workshop, in: catalog, today: options.day, errorCount: content.errorCount)
      let files = try await files(papers, wanted)
      _ = try Output.write(files, to: folder, force: force)
      let names = files.map(\.path.text).filter { !$0.hasSuffix(".css") }
      StandardOutput.write(.workshopDone(names, in: folder))
    }

    private func wantedFormats() throws -> Set<Format> {
      let names = formats.split(separator: ",").map(\.trimmed)
      let known = names.compactMap(Format.init(rawValue:))
      guard known.count == names.count, !known.isEmpty else {
        throw ValidationError(.badFormats(formats))
      }
      return Set(known)
    }

    /// PDF and HTML of every paper. Without its engine nothing is written: half a set of papers helps nobody.
    private func files(_ papers: [WorkshopPapers.Paper], _ wanted: Set<Format>) async throws -> [OutputFile] {
      let folder = styles ?? SharedFolder.path("site")
      var style = try Assets.file(WorkshopPapers.stylesheet, in: folder)
      if paper == .a4 { style += try Assets.file("impreso-a4.css", in: folder) }
      var files: [OutputFile] = []
      func add(_ name: String, _ bytes: [UInt8]) {
        if let path = OutputPath(name) { files.append(OutputFile(path, bytes)) }
      }
      if wanted.contains(.html) {
        for paper in papers { add("\(paper.name).html", paper.html) }
        add(WorkshopPapers.stylesheet, style)
      }
      if wanted.contains(.pdf) {
        let instead = "--formats html"
        let printer = try Printing.printer(instead: instead)
        let extra = paper == .a4 ? [FilePath.join(folder, "impreso-a4.css")] : []
        for paper in papers {
          add(
            "\(paper.name).pdf",
            try await Printing.print(paper.html, printer, folder: folder, styles: extra, instead: instead))
        }
      }
      return files
    }
  }
}
