import ArgumentParser
import SecKit

/// The `seckit` command: its subcommands and what they share.
struct SecKitCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "seckit",
    abstract: "Revisa tu seguridad digital y prepara talleres, sin red y sin guardar nada que no pidas.",
    version: SecKitVersion.text,
    subcommands: [
      AssessCommand.self, QuizCommand.self, RouteCommand.self, HelpersCommand.self, WellbeingCommand.self,
      SavedCommand.self, OrganizationCommand.self, LintCommand.self, SiteCommand.self,
      WorkshopCommand.self, ContentCommand.self,
    ])
}
