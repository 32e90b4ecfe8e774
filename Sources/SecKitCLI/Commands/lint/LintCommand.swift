import ArgumentParser
import SecKit
import SecKitRules

/// `seckit lint`: everything that is wrong with the content, where, and what to do.
struct LintCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("lint") }

  enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, sarif }

  @OptionGroup var options: ContentOptions

  @Argument(help: .says("lint-paths", "path"))
  var paths: [String] = []

  @Option(help: .says("format-faults", "format"))
  var format = Format.text

  @Flag(help: .says("warnings-as-errors"))
  var warningsAsErrors = false

  @Flag(name: .long, help: .says("all"))
  var all = false

  @Option(help: .says("messages", "code"))
  var messages = CommandText.language

  func run() async throws {
    let result = try await options.load(checks: true)
    let shown = try filtered(result)
    switch format {
    case .text:
      let text = LintText(
        colour: Colour.onOutput, language: messages, limitPerID: all ? nil : LintText().limitPerID)
      StandardOutput.write(text.text(shown, sources: result.sources))
    case .json: StandardOutput.write(try JSONFormatter(language: messages).format(shown))
    case .sarif:
      let formatter = SARIFFormatter(toolVersion: SecKitVersion.text, language: messages)
      StandardOutput.write(try formatter.format(shown, sources: result.sources))
    }
    let fails = warningsAsErrors ? !shown.isEmpty : shown.contains { $0.severity == .error }
    if fails { throw Failure(.contentErrors) }
  }

  /// The faults of the given paths; a path that matches no file is wrong usage, not clean content.
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

extension ProgramLanguage: ExpressibleByArgument {}
