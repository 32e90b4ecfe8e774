import ArgumentParser
import SecKit

/// `seckit organization`: merges what several people answered separately.
struct OrganizationCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("organization", subcommands: [Merge.self]) }

  @OptionGroup var language: LanguageOption

  /// `seckit organization merge`
  struct Merge: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("organization.merge") }

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

    @OptionGroup var options: ContentOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(help: .says("merge-files", "file"))
    var files: [String]

    @Option(help: .says("format-report", "format"))
    var format = Format.text

    @OptionGroup var file: FileOptions

    func run() async throws {
      CoreDumps.off()
      try file.check()
      let content = try await options.assessment()
      let sets = try people(content)
      guard let merge = OrganizationMerge(sets, in: content) else {
        throw Failure(.couldNotRun, .mergeTooFew)
      }
      let lines = MergeText(merge: merge, content: content, today: options.day).lines
      let destination = file.destination ?? .standardOutput
      switch format {
      case .text where file.output == nil: screen.show(lines)
      case .text: try destination.write(TerminalReport(lines).fileText)
      case .markdown: try destination.write(ReportMarkdown.text(lines))
      case .json: try destination.write(try merge.json(contentVersion: content.kit.version))
      }
    }

    /// The answers of each person, one file each. People of one collective often answer alike, so files with the same answers
    /// all count: dropping some would change every "half of the group". Whoever merges them is asked whether one is a copy.
    private func people(_ content: AssessmentContent) throws -> [Answers] {
      var sets: [(path: String, answers: Answers)] = []
      var seen: [FileIdentity: String] = [:]
      for path in files {
        let identity = FileIdentity(of: path)
        if let other = seen[identity] {
          warn(content.words(.mergeSame, ["file": path, "other": other]))
          continue
        }
        seen[identity] = path
        let given = try AnswersFile.read(path) { AnswersReader.read($0, path: $1, content: content) }
        guard content.areas.flatMap(\.article.items).contains(where: { given.items[$0.id] != nil }) else {
          throw Failure(.contentErrors, .mergeForeign(path))
        }
        sets.append((path, given))
      }
      var told: Set<Answers> = []
      for set in sets where told.insert(set.answers).inserted {
        let alike = sets.filter { $0.answers == set.answers }.map(\.path)
        guard alike.count > 1 else { continue }
        warn(content.words(.mergeAlike, ["n": String(alike.count), "files": alike.joined(separator: ", ")]))
      }
      return sets.map(\.answers)
    }

    private func warn(_ text: String) {
      StandardError.write(TerminalText.sanitize(text) + "\n")
    }
  }
}
