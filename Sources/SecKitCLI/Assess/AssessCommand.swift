import ArgumentParser
import SecKit
import SecKitPublishing

/// `seckit assess`: the self-check.
struct AssessCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assess", abstract: "Revisa tus cuidados y sal con tres acciones. No guarda nada que no pidas.",
    discussion: """
      Sin --answers pregunta en la terminal. Sale con 1 si el archivo de respuestas tiene errores. Con --save guarda las \
      respuestas en un archivo cerrado con una frase de contraseña; míralo después con: seckit saved
      """)

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions
  @OptionGroup var output: ReportOptions

  @Option(help: ArgumentHelp("Desde dónde te cuidas; puede repetirse. Por ejemplo: periodista.", valueName: "id"))
  var profile: [String] = []

  @Option(help: ArgumentHelp("Revisa solo este paso; puede repetirse. Por ejemplo: cuentas.", valueName: "id"))
  var step: [String] = []

  @Flag(help: "Revisa una colectiva, organización o redacción; cada quien responde a solas.")
  var organization = false

  @Option(help: ArgumentHelp("Archivo JSON con las respuestas; - lee de la entrada.", valueName: "archivo"))
  var answers: String?

  @Option(
    name: .customLong("export-answers"),
    help: ArgumentHelp(
      "Escribe las respuestas en un archivo sin cifrar, por ejemplo para juntarlas con otras.", valueName: "archivo"))
  var exportAnswers: String?

  @Flag(help: "Guarda las respuestas, cerradas con tu frase de contraseña, para compararlas después.")
  var save = false

  @Flag(name: .customLong("new"), help: "Con --save: cierra este registro con otra frase, distinta de los demás.")
  var newPassphrase = false

  @OptionGroup var vault: VaultOptions

  private var subject: AssessmentSubject { organization ? .organization : .person }

  func validate() throws {
    if newPassphrase, !save { throw ValidationError(.newNeedsSave) }
  }

  func run() async throws {
    CoreDumps.off()
    // Answers that are given need neither helpers nor links, and most of the time would go into reading them.
    let catalog = answers == nil ? try await options.catalog() : nil
    let content = if let catalog { catalog.assessment } else { try await options.assessment() }
    try check(step, among: content.steps(of: subject).map(\.article.info.id), option: "--step")
    try check(profile, among: content.profiles?.profiles.compactMap(\.id.local) ?? [], option: "--profile")
    try output.check()
    let reporter = AssessmentReporter(
      content: content, catalog: { [options] in if let catalog { catalog } else { try await options.catalog() } },
      subject: subject, steps: Set(step), today: options.day, options: output, screen: screen)
    let saver = try save ? saver(content.words) : nil
    try saver?.prepare()
    guard let given = try answersGiven(content, catalog?.helpers ?? [], reporter) else { return }
    if let exportAnswers { try PrivateFile.write(try given.answers.json(), to: exportAnswers) }
    // Whoever cannot save gets the report all the same.
    var failure: Failure?
    do {
      try saver?.save(
        SavedRecord(given.answers, in: content, subject: subject, steps: Set(step), date: options.day))
    } catch let error as Failure { failure = error }
    if given.wantsReport { try await reporter.report(on: given.answers) }
    if let failure { throw failure }
  }

  private func saver(_ words: Words) throws -> RecordSaver {
    RecordSaver(
      vault: try vault.open(), asker: try vault.asker(words, screen), workFactor: { vault.workFactor },
      asksNew: newPassphrase)
  }

  /// From the file or from the person; nil when she leaves without a report.
  private func answersGiven(
    _ content: AssessmentContent, _ helpers: [HelperEntry], _ reporter: AssessmentReporter
  ) throws -> (answers: Answers, wantsReport: Bool)? {
    if let answers {
      var given = try AnswersFile.read(answers) { AnswersReader.read($0, path: $1, content: content) }
      given.profiles.formUnion(profile)
      return (given, true)
    }
    let session = AssessmentSession(
      content: content, answers: Answers(profiles: Set(profile)), subject: subject, steps: Set(step))
    var conversation = AssessConversation(session: session, helpers: helpers) { reporter.lines(for: $0.answers) }
    let ending = try Conversing.run(screen, words: content.words, noTerminal: content.words(.assessNoTerminal)) {
      try conversation.run($0)
    }
    let given = conversation.session.answers
    guard ending != .quit else { return nil }
    guard !given.items.isEmpty else {
      StandardError.write(content.words(.assessNothing) + "\n")
      return nil
    }
    // Who asked for a file gets it, also when the screen is to stay empty.
    return (given, ending == .keep || output.output != nil || !StandardOutput.isTerminal)
  }

  private func check(_ ids: [String], among known: [String], option: String) throws {
    for id in ids where !known.contains(id) {
      throw Failure(
        .couldNotRun, .unknownChoice(id, for: option, nearest: NearestMatch.of(id, in: known), known: known))
    }
  }
}
