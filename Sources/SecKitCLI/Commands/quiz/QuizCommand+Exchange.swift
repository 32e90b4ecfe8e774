import ArgumentParser
import SecKit
import SecKitExchange
import SecKitRules

extension QuizCommand {
  /// `seckit quiz export`: questions for other programs.
  struct Export: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("quiz.export") }

    @OptionGroup var options: ContentOptions

    @Argument(help: .says("export-ids", "id"))
    var ids: [String] = []

    @Option(help: .says("format-bank", "format"))
    var format = JSONFormat.id

    @OptionGroup var file: FileOptions

    func validate() throws {
      guard AllFormats.format(format) != nil else {
        throw ValidationError(.unknownExchange(format, known: AllFormats.list.map { $0.id }))
      }
    }

    func run() async throws {
      try file.check()
      let catalog = try await options.catalog()
      let questions = ids.isEmpty ? catalog.questions : try QuizCommand.questions(ids, in: catalog)
      guard let format = AllFormats.format(format) else { return }
      var loss = LossReport()
      let bytes = try format.export(QuestionBank(questions, of: catalog), loss: &loss)
      try (file.destination ?? .standardOutput).writeShared(bytes)
      let faults = loss.diagnostics(in: catalog, format: self.format)
      guard !faults.isEmpty else { return }
      let sources = Dictionary(catalog.documents.map { ($0.source.path, $0.source) }) { first, _ in first }
      StandardError.write(
        ConsoleFormatter(colour: Colour.onError, language: CommandText.language).format(faults, sources: sources))
    }
  }

  /// `seckit quiz import`: questions of other programs in the content's grammar.
  struct Import: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("quiz.import") }

    @OptionGroup var language: LanguageOption

    @Argument(help: .says("bank", "file"))
    var path: String

    @Option(help: .says("format-unsaid", "format"))
    var format: String?

    @OptionGroup var file: FileOptions

    func run() async throws {
      try file.check()
      let importer = format.map { AllFormats.format($0) as? any ImportFormat } ?? AllFormats.importer(of: path)
      guard let importer else {
        throw Failure(.couldNotRun, .unknownExchange(format ?? path, known: AllFormats.list.map { $0.id }))
      }
      let read = try BankFile.read(path) { importer.bank(from: $0) }
      var loss = LossReport()
      let text = BankMarkdown.text(read, title: CommandText.practiceTitle.text, loss: &loss)
      try (file.destination ?? .standardOutput).writeShared(Array(text.utf8))
      for entry in loss.entries { StandardError.write(.notInGrammar(entry.question.description)) }
    }
  }
}

/// Reading a file of questions, with words for what can go wrong.
enum BankFile {
  static func read(_ path: String, _ parse: (SourceFile) -> Diagnosed<QuestionBank>) throws -> QuestionBank {
    let limit = AllFormats.byteLimit
    let bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try FileSystem.disk.contents(path == "-" ? "/dev/stdin" : path, limit)
    } catch {
      throw Failure(.couldNotRun, .bankUnreadable(path, error))
    }
    let read = SourceFile.read(path: path, location: path, raw: bytes, limit: limit).flatMap(parse)
    guard let bank = read.value, !read.hasErrors else {
      let source = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
      StandardError.write(
        ConsoleFormatter(colour: Colour.onError, language: CommandText.language).format(
          read.diagnostics, sources: [path: source]))
      throw Failure(.contentErrors, .bankFaulty)
    }
    return bank
  }
}
