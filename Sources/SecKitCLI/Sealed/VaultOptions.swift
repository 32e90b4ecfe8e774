import ArgumentParser
import SecKit
import SecKitVault

/// The options for where sealed records are, and where the passphrase comes from if nobody can type it.
struct VaultOptions: ParsableArguments {
  @Option(help: .says("vault", "folder"))
  var vault: String?

  @Option(name: .customLong("passphrase-file"), help: .says("passphrase-file", "file"))
  var passphraseFile: String?

  @Option(name: .customLong("passphrase-fd"), help: .says("passphrase-fd", "n"))
  var passphraseDescriptor: Int32?

  @Option(name: .customLong("work-factor"), help: .hidden)
  var workFactorLog2: Int?

  /// Nobody can seal a record cheaply: the option that keeps tests fast is not part of released programs.
  #if DEBUG
    static let leastWork = 1
  #else
    static let leastWork = WorkFactor.leastTuned
  #endif

  func validate() throws {
    if passphraseFile != nil, passphraseDescriptor != nil {
      throw ValidationError(.twoSources)
    }
    if let log2 = workFactorLog2, WorkFactor(log2: log2) == nil || log2 < Self.leastWork {
      throw ValidationError(.badWork(least: Self.leastWork, most: WorkFactor.maximum))
    }
    if vault == "" { throw ValidationError(.noFolderNamed) }
  }

  /// The folder of the vault: its name reveals nothing, not even which program wrote it.
  func open() throws -> Vault {
    if let vault { return Vault(folder: vault) }
    if let data = Colour.environment("XDG_DATA_HOME"), data.hasPrefix("/") { return Vault(folder: data + "/notas") }
    guard let home = Colour.environment("HOME"), home.hasPrefix("/") else {
      throw Failure(.couldNotRun, .noHome)
    }
    return Vault(folder: home + "/.local/share/notas")
  }

  /// About a second of work on this machine per guess.
  var workFactor: WorkFactor { workFactorLog2.flatMap(WorkFactor.init(log2:)) ?? .tuned() }

  func asker(_ words: TextTable, _ screen: ScreenOptions) throws -> PassphraseAsker {
    let lines: PassphraseLines? =
      if let passphraseFile { try PassphraseLines(path: passphraseFile) } else {
        passphraseDescriptor.map(PassphraseLines.init(descriptor:))
      }
    return PassphraseAsker(words: words, screen: screen, lines: lines)
  }
}

extension RecordName: ExpressibleByArgument {
  /// Reads `registro-3.age`, `registro-3` or `3`.
  public init?(argument: String) {
    let name = Int(argument).flatMap(RecordName.init(number:))
    guard let name = name ?? RecordName(fileName: argument) ?? RecordName(fileName: argument + ".age") else {
      return nil
    }
    self = name
  }
}
