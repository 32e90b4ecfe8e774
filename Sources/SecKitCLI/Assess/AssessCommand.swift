import ArgumentParser
import SecKit

/// `seckit assess`: the self-check.
struct AssessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Revisa tus cuidados y sal con tres acciones. No guarda nada.",
    discussion: "Sin --answers pregunta en la terminal. Sale con 1 si el archivo de respuestas tiene errores.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions

  @Option(help: ArgumentHelp("Desde dónde te cuidas; puede repetirse. Por ejemplo: periodista.", valueName: "id"))
  var profile: [String] = []

  @Option(help: ArgumentHelp("Revisa solo este paso; puede repetirse. Por ejemplo: cuentas.", valueName: "id"))
  var step: [String] = []

  @Option(help: ArgumentHelp("Archivo JSON con las respuestas; - lee de la entrada.", valueName: "archivo"))
  var answers: String?

  @Option(help: ArgumentHelp("Cómo se escribe el informe: text, json o markdown.", valueName: "formato"))
  var format = Format.text

  func run() async throws {
    let catalog = try await options.catalog()
    try check(step, among: catalog.steps.map(\.article.info.id), option: "--step")
    try check(profile, among: catalog.profiles?.profiles.compactMap(\.id.local) ?? [], option: "--profile")
    if let answers {
      var given = try AnswersFile.read(answers) { AnswersReader.read($0, path: $1, catalog: catalog) }
      given.profiles.formUnion(profile)
      try show(Assessment.report(on: given, in: catalog, steps: Set(step)), catalog)
      return
    }
    let session = AssessmentSession(
      catalog: catalog, answers: Answers(profiles: Set(profile)), steps: Set(step))
    var conversation = AssessConversation(session: session)
    let ending = try Conversing.run(screen, words: catalog.words, noTerminal: catalog.words(.assessNoTerminal)) {
      try conversation.run($0)
    }
    guard ending == .keep else { return }
    guard !conversation.session.answers.items.isEmpty else {
      StandardOutput.write(catalog.words(.assessNothing) + "\n")
      return
    }
    try show(conversation.session.report, catalog)
  }

  private func check(_ ids: [String], among known: [String], option: String) throws {
    for id in ids where !known.contains(id) {
      let meant = NearestMatch.of(id, in: known).map { " ¿Quisiste decir «\($0)»?" } ?? ""
      throw Failure(
        .couldNotRun, "no existe «\(id)» para \(option).\(meant) Hay: \(known.joined(separator: ", ")).")
    }
  }

  private func show(_ report: AssessmentReport, _ catalog: Catalog) throws {
    switch format {
    case .json: StandardOutput.write(try report.json(contentVersion: catalog.kit.version))
    case .markdown:
      StandardOutput.write(ReportMarkdown.text(AssessmentText(report: report, catalog: catalog).lines))
    case .text: screen.show(AssessmentText(report: report, catalog: catalog).lines)
    }
  }
}

/// Reading an answers file, with words for what can go wrong.
enum AnswersFile {
  static func read<Value>(_ path: String, _ parse: ([UInt8], String) -> Diagnosed<Value>) throws -> Value {
    let bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try FileSystem.disk.contents(path == "-" ? "/dev/stdin" : path, SourceFile.byteLimit)
    } catch {
      let table = MessageTable.table(for: .es)
      let reason = error.label.hasPrefix("@") ? table.label(String(error.label.dropFirst())) : error.label
      throw Failure(.couldNotRun, "no puedo leer las respuestas de «\(path)»: \(reason).")
    }
    guard bytes.count <= SourceFile.byteLimit else {
      throw Failure(.couldNotRun, "el archivo de respuestas «\(path)» es demasiado grande.")
    }
    let parsed = parse(bytes, path)
    guard let value = parsed.value else {
      let source = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
      let formatter = ConsoleFormatter(colour: Colour.onError)
      StandardError.write(formatter.format(parsed.diagnostics, sources: [path: source]))
      throw Failure(.contentErrors, "corrige el archivo de respuestas y vuelve a intentar.")
    }
    return value
  }
}
