import Foundation
import SecKitFiles
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// A vault on the machine's own disk.
@Suite struct VaultTests {
  private let temporary: TemporaryFolder
  private let vault: Vault

  init() throws {
    temporary = try TemporaryFolder()
    vault = Vault(folder: "\(temporary.path)/arriba/registros")
  }

  private func name(_ number: Int) throws -> RecordName { try #require(RecordName(number: number)) }

  @discardableResult
  private func save(_ text: String, as earlier: RecordName? = nil) throws -> RecordName {
    try vault.save(Array(text.utf8), as: earlier, under: .old, workFactor: .tiny)
  }

  private func text(_ name: RecordName, _ passphrase: Passphrase = .old) throws -> String {
    String(decoding: try vault.open(name, with: passphrase), as: UTF8.self)
  }

  @Test func nothingIsThereBeforeTheFirstRecord() throws {
    #expect(try vault.list() == [])
    #expect(try vault.opens(with: .old))
    #expect(!FileManager.default.fileExists(atPath: vault.folder))
  }

  @Test func savesReplacesForgets() throws {
    for text in ["uno", "dos", "tres"] { try save(text) }
    #expect(try vault.list().map(\.fileName) == ["registro-1.age", "registro-2.age", "registro-3.age"])
    #expect(try text(name(2)) == "dos")
    try save("dos y medio", as: name(2))
    #expect(try text(name(2)) == "dos y medio")
    try vault.forget(name(2))
    let second = try name(2)
    #expect(throws: VaultError.noRecord(second)) { try vault.open(second, with: .old) }
    #expect(throws: VaultError.noRecord(second)) { try vault.forget(second) }
    #expect(throws: VaultError.noRecord(second)) { try save("x", as: second) }
    #expect(try save("cuatro").number == 4)
    #expect(throws: AgeError.wrongPassphrase) { try vault.open(name(1), with: .new) }
    #expect(try vault.opens(with: .old) && !vault.opens(with: .new))
  }

  @Test func onlyThePersonMayEnter() throws {
    try save("uno")
    #expect(try temporary.mode("arriba") == 0o700)
    #expect(try temporary.mode("arriba/registros") == 0o700)
    for file in ["registro-1.age", ".lock"] { #expect(try temporary.mode("arriba/registros/\(file)") == 0o600) }
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: vault.folder)
    try save("dos")
    #expect(try temporary.mode("arriba/registros") == 0o700)
  }

  @Test func aLinkIsNoVault() throws {
    let link = "\(temporary.path)/enlace"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: temporary.path)
    #expect(throws: VaultError.notPrivate(path: link)) {
      try Vault(folder: link).save([1], under: .old, workFactor: .tiny)
    }
    try save("uno")
    try FileManager.default.createSymbolicLink(
      atPath: "\(vault.folder)/registro-2.age", withDestinationPath: "registro-1.age")
    #expect(throws: DiskFault.self) { try vault.open(name(2), with: .old) }
  }

  @Test func changesThePassphraseOfAll() throws {
    for text in ["uno", "dos", "tres"] { try save(text) }
    var progress: [Int] = []
    try vault.changePassphrase(from: .old, to: .new, workFactor: .tiny) { done, _ in progress.append(done) }
    #expect(progress == [1, 2, 3])
    #expect(try text(name(3), .new) == "tres")
    #expect(throws: AgeError.wrongPassphrase) { try vault.open(name(1), with: .old) }
    let all = try Dictionary(uniqueKeysWithValues: (1...3).map { (try name($0), AgeError.wrongPassphrase) })
    #expect(throws: VaultError.unreadable(all)) {
      try vault.changePassphrase(from: .old, to: .new, workFactor: .tiny)
    }
  }

  /// One damaged record does not hold the others, but only if the person says so.
  @Test func aDamagedRecordIsNamed() throws {
    for text in ["uno", "dos", "tres"] { try save(text) }
    var bytes = try temporary.read("arriba/registros/registro-2.age")
    bytes[bytes.count - 1] ^= 1
    _ = try temporary.write(bytes, "arriba/registros/registro-2.age")
    let second = try name(2)
    #expect(throws: VaultError.unreadable([second: .payloadDamaged(chunk: 0)])) {
      try vault.changePassphrase(from: .old, to: .new, workFactor: .tiny)
    }
    #expect(try text(name(1)) == "uno")
    try vault.changePassphrase(from: .old, to: .new, workFactor: .tiny, except: [second])
    #expect(try text(name(3), .new) == "tres")
    #expect(try temporary.read("arriba/registros/registro-2.age") == bytes)
  }

  /// Wherever a record is damaged, it does not stand between a person and the passphrase of her other records.
  @Test func theNewestReadableRecordTellsThePassphrase() throws {
    #expect(try vault.newestReadable() == nil && vault.opens(with: .new))
    for text in ["uno", "dos"] { try save(text) }
    let whole = try temporary.read("arriba/registros/registro-2.age")
    #expect(try vault.newestReadable() == name(2))
    for count in 0..<whole.count {
      _ = try temporary.write(Array(whole.prefix(count)), "arriba/registros/registro-2.age")
      // Cut within the payload it still tells: the header has all that is asked of it.
      let newest = try vault.newestReadable()
      #expect(try newest == name(1) || newest == name(2))
      #expect(try vault.opens(with: .old) && !vault.opens(with: .new))
    }
    for index in whole.indices {
      var bytes = whole
      bytes[index] ^= 1
      _ = try temporary.write(bytes, "arriba/registros/registro-2.age")
      #expect(try !vault.opens(with: .new))
    }
    _ = try temporary.write(Array("no".utf8), "arriba/registros/registro-1.age")
    _ = try temporary.write([], "arriba/registros/registro-2.age")
    #expect(try vault.newestReadable() == nil)
    #expect(throws: AgeError.notAge) { try vault.check(name(2)) }
  }

  @Test func oneWriterAtATime() throws {
    try save("uno")
    let other = Vault(folder: vault.folder)
    let writing = try other.beginWriting()
    #expect(throws: VaultError.busy) { try save("dos") }
    #expect(throws: VaultError.busy) { try vault.forget(name(1)) }
    #expect(throws: VaultError.busy) { try vault.changePassphrase(from: .old, to: .new, workFactor: .tiny) }
    #expect(try text(name(1)) == "uno")
    other.endWriting(writing)
    try save("dos")
  }

  @Test func exportsAndImports() throws {
    let record = try save("uno")
    let copy = "\(temporary.path)/copia.age"
    try vault.export(record, by: vault.file(copy))
    #expect(try temporary.mode("copia.age") == 0o600)
    #expect(throws: DiskFault(path: copy, reason: .exists)) { try vault.export(record, by: vault.file(copy)) }
    let other = Vault(folder: "\(temporary.path)/otro")
    let name = try other.importRecord(from: copy, openedWith: .passphrase(.old), under: .new, workFactor: .tiny)
    #expect(try other.open(name, with: .new) == Array("uno".utf8))

    let trainer = try AgeIdentity()
    let report = "\(temporary.path)/informe.age"
    try vault.export(record, openedWith: .old, for: trainer.recipient, by: vault.file(report))
    let again = try other.importRecord(from: report, openedWith: .identity(trainer), under: .new, workFactor: .tiny)
    #expect(again.number == 2)
    #expect(throws: AgeError.needsKey) {
      try other.importRecord(from: report, openedWith: .passphrase(.old), under: .new, workFactor: .tiny)
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: temporary.path).allSatisfy { !$0.hasSuffix(".parcial") })
  }

  /// A sparse file of 1 GiB, which takes no room, is refused by its size alone.
  @Test func aHugeFileIsNotRead() throws {
    let path = try temporary.write([], "enorme.age")
    #expect(truncate(path, 1 << 30) == 0)
    let time = try ContinuousClock().measure {
      #expect(throws: AgeError.tooLarge(limit: AgeFile.maximumSize)) {
        try vault.importRecord(from: path, openedWith: .passphrase(.old), under: .old, workFactor: .tiny)
      }
      try save("uno")
      #expect(rename(path, "\(vault.folder)/registro-2.age") == 0)
      #expect(throws: AgeError.tooLarge(limit: AgeFile.maximumSize)) { try vault.open(name(2), with: .old) }
    }
    #expect(time < .seconds(1))
  }

  @Test(arguments: ["/dev/zero", "/dev/null", "/"]) func whatIsNoFileIsNotRead(_ path: String) {
    #expect(throws: DiskFault(path: path, reason: .notFile)) {
      try vault.importRecord(from: path, openedWith: .passphrase(.old), under: .old, workFactor: .tiny)
    }
  }

  @Test func otherFilesAreLeftAlone() throws {
    try save("uno")
    for other in ["notas.txt", "registro-01.age", "registro-x.age", "registro-1.age.bak", ".otra"] {
      _ = try temporary.write([65], "arriba/registros/\(other)")
    }
    try save("dos")
    try vault.changePassphrase(from: .old, to: .new, workFactor: .tiny)
    #expect(try vault.list().map(\.number) == [1, 2])
    #expect(try FileManager.default.contentsOfDirectory(atPath: vault.folder).count == 8)
  }

  /// Root writes anywhere, so that only another user can show this.
  @Test(.enabled(if: geteuid() != 0, "root is refused nothing")) func aReadOnlyFolderStillOpens() throws {
    try save("uno")
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: vault.folder)
    #expect(try text(name(1)) == "uno")
    #expect(throws: DiskFault.self) { try save("dos") }
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: vault.folder)
  }
}
