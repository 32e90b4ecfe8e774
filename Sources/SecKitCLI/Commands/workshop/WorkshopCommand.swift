import ArgumentParser
import SecKit
import SecKitPublishing

/// `seckit workshop`: what there is to give, and its papers.
struct WorkshopCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("workshop", subcommands: [List.self, Build.self]) }

  @OptionGroup var language: LanguageOption

  /// `seckit workshop list`
  struct List: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("workshop.list") }

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
    static var configuration: CommandConfiguration { .says("workshop.build") }

    @OptionGroup var options: ContentOptions
    @OptionGroup var publishing: PublishingOptions

    @Argument(help: .says("workshop", "id"))
    var id: String

    @Option(help: .says("workshop-output", "folder"))
    var output: String?

    @Option(help: .says("formats", "list"))
    var formats = "html,pdf"

    @Option(help: .says("paper", "paper"))
    var paper = Paper.letter

    @Option(name: .customLong("site"), help: .says("styles", "folder"))
    var styles: String?

    @Flag(help: .says("force"))
    var force = false

    func validate() throws { _ = try wantedFormats() }

    func run() async throws {
      let wanted = try wantedFormats()
      let folder = output ?? "_build/talleres/\(id)"
      let styles = styles ?? SharedFolder.path("site")
      try Output.refuse(folder, over: options.sourceFolders + [styles])
      let content = try await publishing.content(options)
      let catalog = content.catalog
      guard let workshop = catalog.workshops.first(where: { $0.article.info.id == id }) else {
        let ids = catalog.workshops.map(\.article.info.id)
        throw Failure(.couldNotRun, .unknownWorkshop(id, nearest: NearestMatch.of(id, in: ids), known: ids))
      }
      let names = PaperNames(of: id, on: paper, in: folder)
      let press = WorkshopPress(
        workshop: workshop, content: content, today: options.day, styles: styles, paper: paper, names: names)
      let sets = try await press.sets(wanted)
      _ = try await Output.write(sets, to: folder, force: force, workers: options.workerCount)
      let written = sets.flatMap(\.files).map(\.path.text).filter { !$0.hasSuffix(".css") }
      StandardOutput.write(.workshopDone(written, in: folder))
    }

    private func wantedFormats() throws -> [Format] {
      let names = formats.split(separator: ",").map(\.trimmed)
      let known = names.compactMap(Format.init(rawValue:))
      guard known.count == names.count, !known.isEmpty else {
        throw ValidationError(.badFormats(formats))
      }
      return Format.allCases.filter(known.contains)
    }
  }
}
