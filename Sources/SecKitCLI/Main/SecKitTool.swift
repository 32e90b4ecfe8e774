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
    do {
      try CommandNames.check(arguments)
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
