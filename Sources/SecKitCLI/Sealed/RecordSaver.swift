import SecKit
import SecKitFiles
import SecKitVault

/// Seals a record at the end of an assessment, if asked to.
struct RecordSaver {
  let vault: Vault
  var asker: PassphraseAsker
  let workFactor: () -> WorkFactor
  /// Whether the record gets a passphrase of its own.
  let asksNew: Bool

  /// Checks before the questions for everything that could lose the answers after them.
  func prepare() throws {
    let names = try VaultFailure.plainly { try vault.list() }
    if !asksNew { try tellDamage(names) }
    do {
      try vault.checkPlace()
    } catch let fault as DiskFault where fault.reason == .forbidden {
      throw Failure(.couldNotRun, .vaultForbidden(vault.folder))
    } catch {
      try VaultFailure.plainly { throw error }
    }
  }

  /// Reports which records are skipped in the search for the passphrase to ask for, and what happens instead.
  private func tellDamage(_ names: [RecordName]) throws {
    let newest = try VaultFailure.plainly { try vault.newestReadable() }
    let damaged = names.filter { name in newest.map { $0 < name } ?? true }
    guard !damaged.isEmpty else { return }
    StandardError.write(.recordsPassedOver(damaged.map(\.fileName), askingFor: newest?.fileName))
  }

  /// Saves; reports a failure and tries again as long as the person wants to.
  /// - Returns: What to tell the person; nil if she prefers not to save.
  func save(_ record: SavedRecord) throws -> String? {
    while true {
      do {
        return try VaultFailure.plainly(CommandText.newRecord.text) { try saveOnce(record) }
      } catch let failure as Failure where asker.isInteractive {
        guard try asker.wantsRetry(after: failure.message) else { throw failure }
      }
    }
  }

  private func saveOnce(_ record: SavedRecord) throws -> String? {
    let saved = try asker.holding { asker -> RecordName? in
      guard let passphrase = try asksNew ? asker.askNew() : asker.own(vault) else { return nil }
      var bytes = Array(try record.json().utf8)
      defer { erase(&bytes) }
      return try asker.work(.secretSealing) { try vault.save(bytes, under: passphrase, workFactor: workFactor()) }
    }
    guard let name = saved else { return nil }
    let values = ["name": name.fileName, "folder": vault.folder]
    return TerminalText.sanitize(asker.words(.savedDone, values))
  }
}
