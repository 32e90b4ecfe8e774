import ArgumentParser
import SecKit
import SecKitVault

/// `seckit saved`: the records kept with `assess --save`.
struct SavedCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    .says(
      "saved",
      subcommands: [
        List.self, Show.self, Compare.self, Export.self, Import.self, Forget.self, ChangePassphrase.self, Draw.self,
      ])
  }

  @OptionGroup var language: LanguageOption
}

/// The options of every command on records.
struct SavedOptions: ParsableArguments {
  @OptionGroup var content: ContentOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var vault: VaultOptions
}

extension SavedCommand {
  /// `seckit saved list`
  struct List: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.list") }

    @OptionGroup var options: SavedOptions

    @Flag(help: .says("dates"))
    var dates = false

    func run() async throws {
      CoreDumps.off()
      let words = try await options.content.words()
      let vault = try options.vault.open()
      let names = try VaultFailure.plainly { try vault.list() }
      let folder = TerminalText.sanitize(vault.folder)
      guard !names.isEmpty else {
        StandardOutput.write(words(.savedNone, ["folder": folder]) + "\n")
        return
      }
      var lines = names.map(\.fileName)
      if dates {
        var reader = VaultReader(vault: vault, asker: try options.vault.asker(words, options.screen))
        lines = try names.map { try Self.line($0, &reader, words) }
      }
      StandardOutput.write(([words(.savedFolder, ["folder": folder])] + lines).joined(separator: "\n") + "\n")
    }

    /// A record that cannot be read does not hide the others.
    private static func line(_ name: RecordName, _ reader: inout VaultReader, _ words: TextTable) throws -> String {
      do {
        let record = try reader.record(name)
        return words(.savedDated, ["name": name.fileName, "date": words.date(record.date)])
      } catch let failure as Failure where reader.passphrase != nil {
        return words(.savedLocked, ["name": name.fileName, "reason": TerminalText.sanitize(failure.message)])
      }
    }
  }

  /// `seckit saved show`
  struct Show: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.show") }

    @OptionGroup var options: SavedOptions
    @OptionGroup var output: ReportOptions

    @Argument(help: .says("record", "record"))
    var name: RecordName?

    func run() async throws {
      CoreDumps.off()
      try output.check()
      let content = try await options.content.assessment()
      let lock = try options.content.lock(of: content)
      var reader = VaultReader(
        vault: try options.vault.open(), asker: try options.vault.asker(content.words, options.screen))
      let names = try reader.names()
      let record = try reader.record(name ?? names[names.count - 1])
      let mapping = RecordMapping(record, in: content, lock: lock)
      // The plan keeps the dates of the record's day: it does not start again each time it is shown.
      let reporter = try await AssessmentReporter(
        content: content, catalog: { [options] in try await options.content.catalog() }, subject: record.subject,
        steps: mapping.steps, today: record.date, options: output,
        screen: options.screen, now: options.content.day, among: mapping.applicable
      ).knowing(mapping.answers)
      let notes = RecordNotes.lines(mapping, content)
      if output.format == .text, output.output == nil {
        try ReportScreen.show(notes + [.blank] + reporter.lines(for: mapping.answers), options.screen, content.words)
      } else {
        StandardError.write(TerminalReport(notes).fileText)
        try await reporter.report(on: mapping.answers, to: output.destination)
      }
    }
  }

  /// `seckit saved compare`
  struct Compare: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.compare") }

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

    @OptionGroup var options: SavedOptions

    @Argument(help: .says("before", "before"))
    var before: RecordName?

    @Argument(help: .says("after", "after"))
    var after: RecordName?

    @Option(help: .says("format-report", "format"))
    var format = Format.text

    @OptionGroup var file: FileOptions

    func run() async throws {
      CoreDumps.off()
      try file.check()
      let content = try await options.content.assessment()
      let lock = try options.content.lock(of: content)
      var reader = VaultReader(
        vault: try options.vault.open(), asker: try options.vault.asker(content.words, options.screen))
      let (first, second) = try pair(try reader.names(atLeast: 2))
      let earlier = try reader.record(first)
      let later = try reader.record(second)
      guard let comparison = SavedComparison(earlier, later, in: content, lock: lock) else {
        throw Failure(.couldNotRun, .otherSubject)
      }
      let lines = ComparisonText(comparison: comparison, content: content).lines
      let destination = file.destination ?? .standardOutput
      switch format {
      case .text where file.output == nil: try ReportScreen.show(lines, options.screen, content.words)
      case .text: try destination.write(TerminalReport(lines).fileText)
      case .markdown: try destination.write(ReportMarkdown.text(lines))
      case .json: try destination.write(try comparison.json(contentVersion: content.kit.version))
      }
    }

    /// A single name is compared with the last record.
    private func pair(_ names: [RecordName]) throws -> (RecordName, RecordName) {
      let second = after ?? names[names.count - 1]
      let first = before ?? names[names.count - 2]
      guard first != second else {
        throw Failure(.couldNotRun, .sameRecord)
      }
      return (first, second)
    }
  }
}
