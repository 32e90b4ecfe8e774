import ArgumentParser

/// The options for where output goes, for commands whose output a person may want in a file.
struct FileOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Archivo donde se escribe, sin cifrar; - es la salida estándar.", valueName: "archivo"))
  var output: String?

  @OptionGroup var replacing: ReplaceOption

  var destination: Destination? { output.map { Destination($0, replaces: replacing.replace) } }

  /// Checks before the work whether the file can be written.
  func check() throws { try destination?.check() }
}

/// Whether a file may be replaced.
struct ReplaceOption: ParsableArguments {
  @Flag(help: "Reemplaza el archivo si ya existe; lo de antes queda junto, con ~ al final del nombre.")
  var replace = false
}
