import ArgumentParser
import SecKit
import SecKitRules

/// `seckit content`: for authors.
struct ContentCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    .says("content", subcommands: [Status.self, New.self, IDs.self])
  }

  @OptionGroup var language: LanguageOption

  /// `seckit content status`: counts, reviews, readability and coverage.
  struct Status: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("content.status") }

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @OptionGroup var options: ContentOptions

    @Option(help: .says("format-data", "format"))
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
