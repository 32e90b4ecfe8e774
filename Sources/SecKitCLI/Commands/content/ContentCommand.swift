import ArgumentParser
import SecKit
import SecKitRules

/// `seckit content`: for those who write the content.
struct ContentCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Para quien escribe el contenido: cómo está, archivos nuevos, ids.",
    subcommands: [Status.self, New.self, IDs.self])

  /// `seckit content status`: counts, reviews, readability and coverage.
  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "Cuenta lo que hay, qué toca revisar, qué tan fácil se lee y qué falta cubrir.")

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ContentOptions

    @Option(help: ArgumentHelp("Cómo se escribe: text o json.", valueName: "formato"))
    var format = Format.text

    func run() async throws {
      let status = ContentStatus(try await options.catalog(), today: options.day)
      switch format {
      case .text: StandardOutput.write(ContentStatusText.text(for: status))
      case .json: StandardOutput.write(try JSONText.encode(status))
      }
    }
  }
}
