import ArgumentParser
import SecKit

/// The `seckit` command: its subcommands and what they share.
struct SecKitCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration {
    .says(
      "seckit", version: SecKitVersion.text,
      subcommands: [
        AssessCommand.self, QuizCommand.self, RouteCommand.self, HelpersCommand.self, WellbeingCommand.self,
        SavedCommand.self, OrganizationCommand.self, LintCommand.self, SiteCommand.self,
        WorkshopCommand.self, ContentCommand.self,
      ])
  }

  @OptionGroup var language: LanguageOption
}
