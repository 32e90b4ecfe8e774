import Glibc
import SecKitFiles
import SecKitTestSupport
import Testing

/// Every call that changes the disk fails, is the last one of a dying process, or meets a power cut: what stood at the name is
/// there, or the new file whole, and what was to be kept is kept.
@Suite struct AtomicFileFaultTests {
  struct Case: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let existing: AtomicFile.Existing
    /// What stands in the folder before, by name.
    let before: [String: String]
    /// What is to stand there afterwards.
    let after: [String: String]
  }

  static let cases = [
    Case(testDescription: "a new file", existing: .refused, before: [:], after: ["plan": "nuevo"]),
    Case(
      testDescription: "in place of a file", existing: .kept, before: ["plan": "uno"],
      after: ["plan": "nuevo", "plan~": "uno"]),
    Case(
      testDescription: "in place of a file that had one before", existing: .kept,
      before: ["plan": "dos", "plan~": "uno"], after: ["plan": "nuevo", "plan~": "dos", "plan~2": "uno"]),
    Case(
      testDescription: "in place of a file of our own", existing: .replaced, before: ["plan": "uno"],
      after: ["plan": "nuevo"]),
  ]

  private static let folder = "/casa"

  private static func prepared(_ before: [String: String], cannotLink: Bool) throws -> ModelDisk {
    let model = ModelDisk(cannotLink: cannotLink)
    try model.disk.makeFolder(folder)
    for (name, text) in before { try AtomicFile("\(folder)/\(name)").write(Array(text.utf8), on: model.disk) }
    return model.rebooted()
  }

  private static func contents(_ model: ModelDisk) throws -> [String: String] {
    var contents: [String: String] = [:]
    for name in try model.disk.names(folder) {
      contents[name] = String(decoding: try model.disk.read("\(folder)/\(name)", 1000), as: UTF8.self)
    }
    return contents
  }

  private static func isWritten(_ item: Case, on model: ModelDisk) -> DiskFault? {
    do {
      try AtomicFile("\(folder)/plan", existing: item.existing).write(Array("nuevo".utf8), on: model.disk) {
        $0 == Array("nuevo".utf8)
      }
      return nil
    } catch { return error }
  }

  @Test(arguments: cases, [false, true]) func whatWasWrittenOutlivesAPowerCut(_ item: Case, _ cannotLink: Bool) throws {
    for kept in ModelDisk.Kept.allCases {
      let model = try Self.prepared(item.before, cannotLink: cannotLink)
      #expect(Self.isWritten(item, on: model) == nil)
      #expect(try Self.contents(model.rebooted(kept)) == item.after, "\(kept)")
    }
  }

  /// One call fails; the rest works, clearing up too.
  @Test(arguments: cases, [false, true]) func aFaultChangesNothing(_ item: Case, _ cannotLink: Bool) throws {
    let start = try Self.prepared(item.before, cannotLink: cannotLink)
    var number = 1
    while true {
      let model = start.rebooted(trouble: .fault(at: number, ENOSPC))
      guard let fault = Self.isWritten(item, on: model) else {
        // Where a call may fail unharmed, all the same comes out.
        #expect(try Self.contents(model) == item.after, "call \(number)")
        if number > model.calls { break }
        number += 1
        continue
      }
      #expect(fault.reason == .full, "call \(number): \(fault)")
      // The last step of what is not kept cannot be undone: the new file is there, whole.
      let found = try Self.contents(model)
      #expect(found == item.before || item.existing == .replaced && found == item.after, "call \(number): \(found)")
      number += 1
    }
    #expect(number > 6)
  }

  /// Nothing works any more from some call on, or the process dies there, and then the power goes.
  @Test(arguments: cases, [false, true]) func theEndAtAnyCall(_ item: Case, _ cannotLink: Bool) throws {
    let start = try Self.prepared(item.before, cannotLink: cannotLink)
    for number in 1...20 {
      for trouble in [ModelDisk.Trouble.faults(from: number, EIO), .death(at: number)] {
        let model = start.rebooted(trouble: trouble)
        let fault = Self.isWritten(item, on: model)
        for kept in ModelDisk.Kept.allCases {
          let found = try Self.contents(model.rebooted(kept))
          let place = "call \(number), \(trouble), \(kept): \(found)"
          // What somebody had is never lost, whatever its name is now.
          if item.existing == .kept {
            #expect(Set(item.before.values).isSubset(of: found.values), "\(place)")
          }
          switch found["plan"] {
          case "nuevo": break
          case item.before["plan"]: #expect(fault != nil, "\(place)")
          // Where no file has two names, one that is new is first an empty one.
          case "": #expect(cannotLink && item.before.isEmpty, "\(place)")
          // And one that is put aside has for a moment only that name.
          case nil: #expect(cannotLink && found["plan~"] == item.before["plan"], "\(place)")
          default: Issue.record("\(place)")
          }
        }
      }
    }
  }

  /// A disk that gives back other bytes than it got.
  @Test func aLyingDiskIsNoticed() throws {
    let model = try Self.prepared(["plan": "uno"], cannotLink: false)
    var disk = model.disk
    let read = disk.read
    disk.read = { path, limit throws(DiskFault) in try read(path, limit).map { $0 ^ 1 } }
    #expect(throws: DiskFault(path: "\(Self.folder)/plan", reason: .unproven)) {
      try AtomicFile("\(Self.folder)/plan", existing: .kept).write([1, 2, 3], on: disk) { $0 == [1, 2, 3] }
    }
    #expect(try Self.contents(model) == ["plan": "uno"])
  }

  /// The file that was to be kept vanishes before it can be; somebody else takes the name of a new one.
  @Test func whatChangesMeanwhile() throws {
    let model = try Self.prepared(["plan": "dos", "plan~": "uno"], cannotLink: false)
    var disk = model.disk
    let link = disk.link
    disk.link = { path, newPath throws(DiskFault) in
      if newPath.hasSuffix("~") { try model.disk.remove(path) }
      try link(path, newPath)
    }
    try AtomicFile("\(Self.folder)/plan", existing: .kept).write(Array("nuevo".utf8), on: disk)
    #expect(try Self.contents(model) == ["plan": "nuevo", "plan~": "uno"])

    let other = try Self.prepared([:], cannotLink: false)
    var taken = other.disk
    taken.link = { path, newPath throws(DiskFault) in
      try AtomicFile(newPath).write(Array("de otra persona".utf8), on: other.disk)
      try other.disk.link(path, newPath)
    }
    #expect(throws: DiskFault(path: "\(Self.folder)/plan", reason: .exists)) {
      try AtomicFile("\(Self.folder)/plan").write(Array("nuevo".utf8), on: taken)
    }
    #expect(try Self.contents(other) == ["plan": "de otra persona"])
  }

  /// A disk that takes no byte and says nothing of it.
  @Test func aDiskThatTakesNothing() throws {
    let model = try Self.prepared(["plan": "uno"], cannotLink: false)
    var disk = model.disk
    disk.write = { _, _, _ throws(DiskFault) in 0 }
    #expect(throws: DiskFault(path: "\(Self.folder)/plan", reason: .full)) {
      try AtomicFile("\(Self.folder)/plan", existing: .kept).write([1], on: disk)
    }
    #expect(try Self.contents(model) == ["plan": "uno"])
  }
}
