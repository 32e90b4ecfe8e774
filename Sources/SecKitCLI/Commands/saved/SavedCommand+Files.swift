import ArgumentParser
import SecKit
import SecKitVault

extension SavedCommand {
  /// `seckit saved export`
  struct Export: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.export") }

    @OptionGroup var options: SavedOptions

    @Argument(help: .says("record", "record"))
    var name: RecordName

    @Option(help: .says("copy", "file"))
    var output: String

    @OptionGroup var replacing: ReplaceOption

    @Option(help: .says("recipient", "key"))
    var recipient: [String] = []

    func run() async throws {
      CoreDumps.off()
      let destination = Destination(output, replaces: replacing.replace)
      try destination.check()
      let recipients = try recipient.map { text in
        guard let recipient = AgeRecipient(text) else {
          throw ValidationError(.badRecipient(text))
        }
        return recipient
      }
      let words = try await options.content.words()
      let vault = try options.vault.open()
      try VaultReader.require(name, in: vault)
      var earlier: [CommandText] = []
      let write: Vault.Export = { sealed, isProven in
        earlier = Array(try destination.write(sealed, isUnsealed: false, isProven: isProven).dropFirst())
      }
      try VaultFailure.plainly(name.fileName) {
        if let first = recipients.first {
          _ = try options.vault.asker(words, options.screen).ask(.secretAsk) { passphrase in
            try vault.export(
              name, openedWith: passphrase, for: first, others: Array(recipients.dropFirst()), by: write)
          }
        } else {
          try vault.export(name, by: write)
        }
      }
      guard destination != .standardOutput else { return }
      let done: TextKey = recipients.isEmpty ? .savedExported : .savedExportedKeys
      StandardError.write(words(done, ["path": TerminalText.sanitize(output)]) + "\n")
      for text in earlier { StandardError.write(text) }
    }
  }

  /// `seckit saved import`
  struct Import: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("saved.import") }

    @OptionGroup var options: SavedOptions

    @Argument(help: .says("age-file", "file"))
    var file: String

    @Option(help: .says("identity", "file"))
    var identity: String?

    func run() async throws {
      CoreDumps.off()
      let key = try identity.map(IdentityFile.read)
      let words = try await options.content.words()
      let vault = try options.vault.open()
      let asker = try options.vault.asker(words, options.screen)
      guard let own = try VaultFailure.plainly(CommandText.newRecord.text, { try asker.own(vault) }) else { return }
      let name = try VaultFailure.plainly(file) {
        if let key { return try save(vault, .identity(key), own) }
        do {
          return try save(vault, .passphrase(own), own)
        } catch AgeError.wrongPassphrase {
          return try asker.ask(.secretAskFile) { try save(vault, .passphrase($0), own) }.opened
        }
      }
      StandardError.write(words(.savedImported, ["name": name.fileName]) + "\n")
    }

    private func save(_ vault: Vault, _ key: AgeKey, _ own: Passphrase) throws -> RecordName {
      try vault.importRecord(from: file, openedWith: key, under: own, workFactor: options.vault.workFactor) {
        // A file that is not a record would be unreadable among the records.
        _ = try SavedRecord(reading: $0)
      }
    }
  }
}

/// The secret half of an age key, in a file as `age-keygen` writes it.
enum IdentityFile {
  static func read(_ path: String) throws -> AgeIdentity {
    var bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try FileSystem.disk.contents(path, 65536)
    } catch {
      throw Failure(.couldNotRun, .keyUnreadable(path))
    }
    defer { erase(&bytes) }
    for line in bytes.split(whereSeparator: { $0 == 0x0A || $0 == 0x0D }) where line.first != UInt8(ascii: "#") {
      if let identity = AgeIdentity(String(decoding: line, as: UTF8.self)) { return identity }
    }
    throw Failure(.couldNotRun, .noKeyThere(in: path))
  }
}
