import SecKit
import SecKitFiles
import SecKitVault

/// Why a vault, a record or an age file was refused: what is wrong, and what to do.
extension CommandText {
  /// - Parameter file: The record or file it is about.
  static func refusal(_ error: AgeError, _ file: String) -> CommandText {
    switch error {
    case .notAge: CommandText("age.not-age", ["file": file])
    case .unknownVersion: CommandText("age.unknown-version", ["file": file])
    case .headerDamaged(let line): CommandText("age.header-damaged", ["file": file, "line": String(line)])
    case .armorDamaged(let line): CommandText("age.armor-damaged", ["file": file, "line": String(line)])
    case .unknownStanza(let kind): CommandText("age.unknown-stanza", ["file": file, "kind": kind])
    case .needsPassphrase: CommandText("age.needs-passphrase", ["file": file])
    case .needsKey: CommandText("age.needs-key", ["file": file])
    case .wrongPassphrase: CommandText("age.wrong-passphrase", ["file": file])
    case .wrongKey: CommandText("age.wrong-key", ["file": file])
    case .workFactorTooHigh:
      // 2^n KiB for a work factor of n.
      CommandText("age.too-much-work", ["file": file, "most": String(1 << (WorkFactor.maximum - 20))])
    case .payloadDamaged(let chunk): CommandText("age.payload-damaged", ["file": file, "block": String(chunk + 1)])
    case .truncated: CommandText("age.truncated", ["file": file])
    case .tooLarge(let limit): CommandText("age.too-large", ["file": file, "most": String(limit / 1_048_576)])
    case .cryptographyFailed: CommandText("age.no-memory", ["file": file])
    }
  }

  static func refusal(_ error: SavedRecordError, _ file: String) -> CommandText {
    switch error {
    case .notRecord: CommandText("record.not-one", ["file": file])
    case .future(let version):
      CommandText(
        "record.future", ["file": file, "version": String(version), "latest": String(SavedRecord.version)])
    case .unfit(let field): CommandText("record.unfit", ["file": file, "field": field])
    }
  }

  /// - Parameter isOld: Whether it is the passphrase of an existing record, and not a new one.
  static func refusal(_ error: PassphraseFault, isOld: Bool = false) -> CommandText {
    let why =
      switch error {
      case .empty: CommandText("passphrase.blank")
      case .utf16: CommandText("passphrase.other-encoding")
      case .notText: CommandText("passphrase.not-text")
      case .control: CommandText("passphrase.control")
      case .invisible: CommandText("passphrase.invisible")
      case .tooLong: passphraseTooLong(most: Passphrase.maximumSize)
      }
    return isOld ? CommandText("passphrase.old-unfit", ["why": why.text]) : why
  }

  static func refusal(_ error: DiskFault) -> CommandText {
    switch error.reason {
    case .missing: CommandText("disk.missing", ["path": error.path])
    case .exists: CommandText("disk.exists", ["path": error.path])
    case .forbidden, .readOnly: CommandText("disk.forbidden", ["path": error.path])
    case .full: CommandText("disk.full")
    case .busy: CommandText("disk.busy", ["path": error.path])
    case .tooLarge: CommandText("disk.too-large", ["path": error.path])
    case .notFile, .isFolder, .notFolder, .isLink, .special: CommandText("disk.not-a-file", ["path": error.path])
    case .unproven: CommandText("vault.not-proven", ["path": error.path])
    case .nameTooLong: CommandText("disk.name-too-long", ["path": error.path])
    case .other(let code): CommandText("disk.system", ["path": error.path, "code": String(code)])
    }
  }

  /// Several sentences if several records are at fault, in the order of their names.
  static func refusals(_ error: VaultError) -> [CommandText] {
    switch error {
    case .busy: [CommandText("vault.busy")]
    case .noRecord(let name): [CommandText("vault.no-record", ["name": name.fileName])]
    case .notPrivate(let path): [CommandText("vault.not-private", ["path": path])]
    case .notProven(let path): [CommandText("vault.not-proven", ["path": path])]
    case .unreadable(let errors):
      errors.sorted { $0.key < $1.key }.map { name, error in
        error == .wrongPassphrase
          ? CommandText("record.other-passphrase", ["file": name.fileName]) : refusal(error, name.fileName)
      }
    case .noNameLeft: [CommandText("vault.no-name-left")]
    }
  }
}
