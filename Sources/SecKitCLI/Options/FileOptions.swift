import ArgumentParser

/// The options for where output goes, for commands whose output a person may want in a file.
struct FileOptions: ParsableArguments {
  @Option(help: .says("output", "file"))
  var output: String?

  @OptionGroup var replacing: ReplaceOption

  var destination: Destination? { output.map { Destination($0, replaces: replacing.replace) } }

  /// Checks before the work whether the file can be written.
  func check() throws { try destination?.check() }
}

/// Whether a file may be replaced.
struct ReplaceOption: ParsableArguments {
  @Flag(help: .says("replace"))
  var replace = false
}
