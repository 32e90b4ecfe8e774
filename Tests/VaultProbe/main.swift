import SecKitFiles
import SecKitVault

// For the tests alone: does one thing to a vault, so that a test can kill it while it writes, or fill its disk. The
// passphrases are no secrets. Prints each record's number and text under the passphrase that opens it.

func passphrase(_ text: String) -> Passphrase {
  var bytes = Array(text.utf8)
  guard let passphrase = Passphrase(erasing: &bytes) else { fatalError("an empty passphrase") }
  return passphrase
}

guard CommandLine.arguments.count >= 3, let workFactor = WorkFactor(log2: 1) else { fatalError("FOLDER OPERATION") }
let vault = Vault(folder: CommandLine.arguments[1])
let (old, new) = (passphrase("vieja"), passphrase("nueva"))

switch CommandLine.arguments[2] {
case "prepare":
  for text in ["uno", "dos", "tres"] { try vault.save(Array(text.utf8), under: old, workFactor: workFactor) }
case "save":
  try vault.save(Array("cuatro".utf8), under: old, workFactor: workFactor)
case "replace":
  try vault.save(Array("dos y medio".utf8), as: RecordName(number: 2), under: old, workFactor: workFactor)
case "forget":
  if let name = RecordName(number: 2) { try vault.forget(name) }
case "change":
  try vault.changePassphrase(from: old, to: new, workFactor: workFactor)
case "fill":
  // Until the disk is full; what was saved before must stay.
  var saved = 0
  do {
    while true {
      try vault.save([UInt8](repeating: 7, count: 5_000), under: old, workFactor: workFactor)
      saved += 1
    }
  } catch let fault as DiskFault {
    let whole = try vault.list().allSatisfy { try vault.open($0, with: old).count == 5_000 }
    print("saved \(saved), listed \(try vault.list().count), whole \(whole), \(fault.reason)")
  }
  do {
    try vault.changePassphrase(from: old, to: new, workFactor: workFactor)
  } catch let fault as DiskFault {
    let whole = try vault.list().allSatisfy { try vault.open($0, with: old).count == 5_000 }
    print("listed \(try vault.list().count), whole \(whole), \(fault.reason)")
  }
case "show":
  for (word, passphrase) in [("vieja", old), ("nueva", new)] {
    let texts = try vault.list().compactMap { name in
      do {
        return "\(name.number)=\(String(decoding: try vault.open(name, with: passphrase), as: UTF8.self))"
      } catch AgeError.wrongPassphrase {
        return nil
      }
    }
    if !texts.isEmpty { print(word, texts.joined(separator: ",")) }
  }
case "bench":
  // What sealing and opening cost beside the scrypt alone; for a release build.
  let tuned = WorkFactor.tuned()
  let record = [UInt8](repeating: 7, count: 100_000)
  let rounds = 5
  func median(_ work: () throws -> Void) rethrows -> Duration {
    try (0..<rounds).map { _ in try ContinuousClock().measure(work) }.sorted()[rounds / 2]
  }
  let alone = (0..<rounds).map { _ in tuned.measuredCost() }.sorted()[rounds / 2]
  var name: RecordName?
  let saving = try median { name = try vault.save(record, under: old, workFactor: tuned) }
  let opening = try median { if let name { _ = try vault.open(name, with: old) } }
  print(
    "log2 N \(tuned.log2), scrypt \(alone), save \(saving) (\(saving / alone)×), open \(opening) (\(opening / alone)×)")
default:
  fatalError("an unknown operation")
}
