import Glibc
import SecKitFiles
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// Every call that changes the disk fails, is the last one of a dying process, or meets a power cut: what a vault held
/// before or was to hold after is there, whole, and the next writer goes on.
@Suite struct VaultFaultTests {
  /// Something a vault is asked to do, with what it may hold afterwards.
  struct Operation: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let run: @Sendable (Vault) throws -> Void
    /// The plaintexts by number, each under the one passphrase.
    let before: (records: [Int: String], passphrase: Passphrase)
    let after: (records: [Int: String], passphrase: Passphrase)
  }

  private static let records = [1: "uno", 2: "dos", 3: "tres"]

  static let operations: [Operation] = [
    Operation(
      testDescription: "save a new record",
      run: { try $0.save(Array("cuatro".utf8), under: .old, workFactor: .tiny) }, before: (records, .old),
      after: (records.merging([4: "cuatro"]) { $1 }, .old)),
    Operation(
      testDescription: "save in place of a record",
      run: { try $0.save(Array("dos y medio".utf8), as: RecordName(number: 2), under: .old, workFactor: .tiny) },
      before: (records, .old), after: (records.merging([2: "dos y medio"]) { $1 }, .old)),
    Operation(
      testDescription: "forget a record", run: { try $0.forget(try #require(RecordName(number: 2))) },
      before: (records, .old), after: ([1: "uno", 3: "tres"], .old)),
    Operation(
      testDescription: "change the passphrase",
      run: { try $0.changePassphrase(from: .old, to: .new, workFactor: .tiny) }, before: (records, .old),
      after: (records, .new)),
  ]

  private static let folder = "/casa/registros"

  private static func vault(_ disk: ModelDisk) -> Vault { Vault(folder: folder, disk: disk.disk) }

  /// A disk with three records on it.
  private static func prepared() throws -> ModelDisk {
    let disk = ModelDisk()
    for (_, text) in records.sorted(by: { $0.key < $1.key }) {
      try vault(disk).save(Array(text.utf8), under: .old, workFactor: .tiny)
    }
    return disk.rebooted()
  }

  private static func holds(_ expected: (records: [Int: String], passphrase: Passphrase), _ vault: Vault) -> Bool {
    do {
      let names = try vault.list()
      guard names.map(\.number) == expected.records.keys.sorted() else { return false }
      return try names.allSatisfy {
        try vault.open($0, with: expected.passphrase) == Array((expected.records[$0.number] ?? "").utf8)
      }
    } catch {
      return false
    }
  }

  private static func fails(_ operation: Operation, _ disk: ModelDisk) -> Bool {
    do {
      try operation.run(vault(disk))
      return false
    } catch {
      return true
    }
  }

  /// What must hold whatever happened: old or new, whole; nothing unsealed; the same operation then succeeds or, if it was
  /// done, is refused; no leftover remains.
  private static func expectWhole(_ operation: Operation, _ disk: ModelDisk, _ comment: Comment) throws {
    let isOld = holds(operation.before, vault(disk))
    #expect(isOld || holds(operation.after, vault(disk)), comment)
    for bytes in disk.allBytes {
      #expect(bytes.isEmpty || bytes.starts(with: "age-enc".utf8) || bytes.count < 7, comment)
    }
    if isOld { try operation.run(vault(disk)) } else { _ = fails(operation, disk) }
    let vault = vault(disk)
    try vault.endWriting(vault.beginWriting())
    #expect(try vault.disk.names(folder).contains { $0.hasPrefix(".") } == false, comment)
  }

  @Test(arguments: operations) func eachCallMayFail(_ operation: Operation) throws {
    let start = try Self.prepared()
    let trial = start.rebooted()
    try operation.run(Self.vault(trial))
    #expect(Self.holds(operation.after, Self.vault(trial)))
    for number in 1...trial.calls {
      for code in [ENOSPC, EIO] {
        for trouble in [ModelDisk.Trouble.fault(at: number, code), .faults(from: number, code)] {
          let disk = start.rebooted(trouble: trouble)
          #expect(Self.fails(operation, disk) || Self.holds(operation.after, Self.vault(disk)), "call \(number)")
          try Self.expectWhole(operation, disk.rebooted(), "call \(number), \(trouble)")
        }
      }
    }
  }

  @Test(arguments: operations, ModelDisk.Kept.allCases)
  func eachCallMayBeTheLast(_ operation: Operation, kept: ModelDisk.Kept) throws {
    let start = try Self.prepared()
    let trial = start.rebooted()
    try operation.run(Self.vault(trial))
    for number in 1...trial.calls {
      let disk = start.rebooted(trouble: .death(at: number))
      _ = Self.fails(operation, disk)
      try Self.expectWhole(operation, disk.rebooted(kept), "death at call \(number), kept \(kept)")
    }
    // What was reported as done stays done.
    #expect(Self.holds(operation.after, Self.vault(trial.rebooted(kept))))
  }

  /// The first record of a vault that does not exist yet.
  @Test(arguments: ModelDisk.Kept.allCases) func theFirstRecordToo(kept: ModelDisk.Kept) throws {
    let first = Operation(
      testDescription: "first", run: { try $0.save(Array("uno".utf8), under: .old, workFactor: .tiny) },
      before: ([:], .old), after: ([1: "uno"], .old))
    let trial = ModelDisk()
    try first.run(Self.vault(trial))
    for number in 1...trial.calls {
      let disk = ModelDisk().rebooted(trouble: .death(at: number))
      #expect(Self.fails(first, disk))
      try Self.expectWhole(first, disk.rebooted(kept), "death at call \(number), kept \(kept)")
    }
  }

  /// A change of passphrase cut short while its files move is finished by a change cut short, and again.
  @Test func dyingAgainWhileFinishing() throws {
    let operation = Self.operations[3]
    var disk = try Self.prepared()
    let trial = disk.rebooted()
    try operation.run(Self.vault(trial))
    disk = disk.rebooted(trouble: .death(at: trial.calls - 5))
    #expect(Self.fails(operation, disk))
    for round in 0..<12 {
      disk = disk.rebooted(round.isMultiple(of: 2) ? .synchronized : .all, trouble: .death(at: 2 + round % 4))
      #expect(Self.holds(operation.after, Self.vault(disk.rebooted())))
      do { try Self.vault(disk).forget(try #require(RecordName(number: 999))) } catch {}
    }
    try Self.expectWhole(operation, disk.rebooted(), "after many deaths")
  }

  /// A disk that gives back other bytes than it was given: the earlier version stays.
  @Test func aLyingDiskIsNoticed() throws {
    let model = try Self.prepared()
    var disk = model.disk
    disk.read = { path, limit throws(DiskFault) in
      var bytes = try model.disk.read(path, limit)
      if path.hasSuffix(Vault.partialSuffix) { bytes[bytes.count - 1] ^= 1 }
      return bytes
    }
    let vault = Vault(folder: Self.folder, disk: disk)
    #expect(throws: VaultError.notProven(path: "\(Self.folder)/.registro-2.age.parcial")) {
      try vault.save([1], as: RecordName(number: 2), under: .old, workFactor: .tiny)
    }
    #expect(Self.holds(Self.operations[0].before, Self.vault(model)))
  }
}
