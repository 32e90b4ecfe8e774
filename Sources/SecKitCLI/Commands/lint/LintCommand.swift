import ArgumentParser
import SecKit
import SecKitRules

/// `seckit lint`: everything that is wrong with the content, with places and what to do.
struct LintCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lint", abstract: "Revisa el contenido y dice qué corregir.",
    discussion: "Sale con 0 si no hay errores, 1 si los hay, 2 si no pudo leer la carpeta.")

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif }

  enum Messages: String, CaseIterable, ExpressibleByArgument {
    case es, en

    var language: MessageTable.Language { self == .es ? .es : .en }
  }

  @OptionGroup var options: ContentOptions

  @Argument(help: ArgumentHelp("Muestra solo las faltas de estos archivos o carpetas.", valueName: "ruta"))
  var paths: [String] = []

  @Option(help: ArgumentHelp("Cómo se escriben las faltas: text, json o sarif.", valueName: "formato"))
  var format = Format.text

  @Flag(help: "Trata los avisos como errores.")
  var warningsAsErrors = false

  @Flag(name: .long, help: "Muestra todas las faltas, aunque haya muchas del mismo tipo.")
  var all = false

  @Option(help: ArgumentHelp("Idioma de los mensajes: es o en.", valueName: "código"))
  var messages = Messages.es

  func run() async throws {
    let result = try await options.load(checks: true)
    let shown = try filtered(result)
    switch format {
    case .text:
      let text = LintText(
        colour: Colour.onOutput, language: messages.language, limitPerID: all ? nil : LintText().limitPerID)
      StandardOutput.write(text.text(shown, sources: result.sources))
    case .json: StandardOutput.write(try JSONFormatter(language: messages.language).format(shown))
    case .sarif:
      let formatter = SARIFFormatter(toolVersion: SecKitVersion.text, language: messages.language)
      StandardOutput.write(try formatter.format(shown, sources: result.sources))
    }
    let fails = warningsAsErrors ? !shown.isEmpty : shown.contains { $0.severity == .error }
    if fails { throw Failure(.contentErrors) }
  }

  /// The faults of the asked-for paths; a path that matches no file is a wrong call, not a clean one.
  private func filtered(_ result: LoadedContent<Catalog>) throws -> [Diagnostic] {
    guard !paths.isEmpty else { return result.diagnostics }
    let folder = options.paths
    func location(_ path: String) -> String { FilePath.normalize(FilePath.join(folder.workingFolder, path)) }
    let wanted = paths.map(location)
    func isWanted(_ path: String, _ root: String) -> Bool { path == root || path.hasPrefix(root + "/") }
    let known = Set(result.sources.keys).union(result.diagnostics.map(\.path)).map(location)
    for (path, root) in zip(paths, wanted) where !known.contains(where: { isWanted($0, root) }) {
      throw Failure(.couldNotRun, .nothingThere(path))
    }
    return result.diagnostics.filter { diagnostic in
      wanted.contains { isWanted(location(diagnostic.path), $0) }
    }
  }
}
