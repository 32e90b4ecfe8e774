import ArgumentParser

#if canImport(Glibc)
  import Glibc
#endif

/// The entry point of the program.
@main
enum SecKitTool {
  static func main() async {
    StandardDescriptors.occupy()
    let arguments = Array(CommandLine.arguments.dropFirst())
    let language = CommandLanguage.chosen(by: arguments, Colour.environment)
    await CommandText.$language.withValue(language) { await run(arguments) }
  }

  private static func run(_ arguments: [String]) async {
    do {
      try CommandNames.check(CommandLanguage.split(arguments).others)
      var command = try SecKitCommand.parseAsRoot(arguments)
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      Failure.exit(error)
    }
  }
}
