import ArgumentParser
import SecKit
import SecKitVault

/// `seckit saved`: the records kept with `assess --save`.
struct SavedCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "saved", abstract: "Lo que guardaste con assess --save: verlo, compararlo, copiarlo, borrarlo.",
    discussion: """
      Cada registro es un archivo age cerrado con tu frase de contraseña; también lo abre el programa age. \
      Sin la frase no hay manera de recuperarlo.
      """,
    subcommands: [
      List.self, Show.self, Compare.self, Export.self, Import.self, Forget.self, ChangePassphrase.self, Draw.self,
    ])
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
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "Qué registros hay. No pide la frase.")

    @OptionGroup var options: SavedOptions

    @Flag(help: "Pide la frase y dice de qué día es cada uno.")
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
    private static func line(_ name: RecordName, _ reader: inout VaultReader, _ words: Words) throws -> String {
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
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "El informe de un registro; si no dices cuál, del último.")

    @OptionGroup var options: SavedOptions
    @OptionGroup var output: ReportOptions

    @Argument(help: ArgumentHelp("Cuál: registro-3.age o solo 3.", valueName: "registro"))
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
    static let configuration = CommandConfiguration(
      commandName: "compare", abstract: "Qué cambió entre dos registros; si no dices cuáles, los dos últimos.")

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

    @OptionGroup var options: SavedOptions

    @Argument(help: ArgumentHelp("El de antes.", valueName: "antes"))
    var before: RecordName?

    @Argument(help: ArgumentHelp("El de después.", valueName: "después"))
    var after: RecordName?

    @Option(help: ArgumentHelp("Cómo se escribe: text, json o markdown.", valueName: "formato"))
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
