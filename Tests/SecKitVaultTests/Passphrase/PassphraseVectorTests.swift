import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// The same words in other bytes (`Vectors/passphrases.txt`).
@Suite struct PassphraseVectorTests {
  struct Vector: CustomTestStringConvertible, Sendable {
    let testDescription: String
    let fields: [String]

    /// The bytes that a field stands for.
    func bytes(_ index: Int) -> [UInt8] {
      var bytes: [UInt8] = []
      var rest = fields[index][...]
      while let first = rest.first {
        if let match = rest.prefixMatch(of: /\\x([0-9a-f]{2})/), let byte = UInt8(match.1, radix: 16) {
          bytes.append(byte)
          rest = rest[match.range.upperBound...]
        } else {
          bytes += Array(String(first).utf8)
          rest = rest.dropFirst()
        }
      }
      return bytes
    }

    func passphrase(_ index: Int) throws -> Passphrase {
      var bytes = bytes(index)
      return try #require(Passphrase(erasing: &bytes))
    }
  }

  static let all: [Vector] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    do {
      let text = try String(contentsOf: folder.appending(path: "Vectors/passphrases.txt"), encoding: .utf8)
      return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map { line in
        Vector(
          testDescription: String(line),
          fields: line.components(separatedBy: " | "))
      }
    } catch {
      Issue.record(error)
      return []
    }
  }()

  @Test func thereAreVectors() {
    #expect(Self.all.count { $0.fields[0] == "seal" } >= 35 && Self.all.count { $0.fields[0] == "open" } >= 25)
  }

  @Test(arguments: all.filter { $0.fields[0] == "seal" }) func sealsWhatIsSeen(_ vector: Vector) throws {
    do {
      let fit = try vector.passphrase(1).fitToSeal()
      #expect(fit.withUnsafeBytes { Array($0) } == vector.bytes(2))
      // What was sealed opens as it came, as it is seen, and is sealed the same again.
      #expect(try vector.passphrase(1).forms.contains(fit))
      #expect(try fit.fitToSeal() == fit)
    } catch let fault as PassphraseFault {
      #expect(String(describing: fault) == vector.fields[2])
    }
  }

  @Test(arguments: all.filter { $0.fields[0] == "open" }) func opensInAnyForm(_ vector: Vector) throws {
    let sealed = try AgeFile.seal([1, 2], to: .passphrase(vector.passphrase(1), .tiny))
    let given = try vector.passphrase(2)
    #expect(given.forms.count <= Passphrase.mostForms && Passphrase.mostForms <= 8)
    #expect(given.forms.first == given)
    if vector.fields[3] == "opens" {
      #expect(try AgeFile.open(sealed.bytes, withAnyFormOf: given) == [1, 2])
    } else {
      #expect(throws: AgeError.wrongPassphrase) { try AgeFile.open(sealed.bytes, withAnyFormOf: given) }
    }
    #expect(try AgeFile.isSealed(sealed.bytes, underAnyFormOf: given) == (vector.fields[3] == "opens"))
  }

  /// A wrong one of plain letters costs three guesses, a right one one.
  @Test func fewForms() {
    #expect(Passphrase("murcielago anejo").forms.count == 3)
    #expect(Passphrase("señal").forms.count == 4)
  }

  /// The vault is where every way in ends: what it seals, it seals as seen; what it opens, it opens in any form.
  @Test func theVaultDoesSo() throws {
    let temporary = try TemporaryFolder()
    let vault = Vault(folder: temporary.path + "/registros")
    let (marked, hard) = (Passphrase("\u{FEFF}sen\u{303}al larga"), Passphrase("señal\u{A0}larga "))
    let first = try vault.save([1], under: marked, workFactor: .tiny)
    #expect(try AgeFile.open(vault.sealedBytes(of: first), with: .passphrase(Passphrase("señal larga"))) == [1])
    #expect(try vault.open(first, with: hard) == [1] && vault.opens(with: marked) && vault.opens(first, with: hard))
    // One that an earlier version sealed with the mark.
    let old = try AgeFile.seal([2], to: .passphrase(Passphrase("\u{FEFF}señal larga"), .tiny))
    let path = try temporary.write(old.bytes, "viejo.age")
    let second = try vault.importRecord(
      from: path, openedWith: .passphrase(hard), under: hard, workFactor: .tiny)
    #expect(try vault.open(second, with: Passphrase("señal larga")) == [2])
    try Data(old.bytes).write(to: URL(filePath: vault.path(of: first)))
    try vault.changePassphrase(from: Passphrase("señal larga"), to: Passphrase(" nueva\r"), workFactor: .tiny)
    for (name, text) in [(first, [2]), (second, [2])] as [(RecordName, [UInt8])] {
      #expect(try AgeFile.open(vault.sealedBytes(of: name), with: .passphrase(Passphrase("nueva"))) == text)
    }
    for unfit in ["a\tb", "  ", "a\u{200B}b"] {
      #expect(throws: PassphraseFault.self) { try vault.save([3], under: Passphrase(unfit), workFactor: .tiny) }
      #expect(throws: PassphraseFault.self) {
        try vault.changePassphrase(from: Passphrase("nueva"), to: Passphrase(unfit), workFactor: .tiny)
      }
    }
    #expect(try vault.list().count == 2)
  }
}
