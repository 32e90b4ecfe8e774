import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// Other programs open our files, and we theirs: Debian's `age`, and PyPI's `pyrage`.
@Suite(.waits) struct AgeInteropTests {
  private let temporary: TemporaryFolder
  private let text = (0..<200_000).map { UInt8(truncatingIfNeeded: $0 &* 7) }

  init() throws { temporary = try TemporaryFolder() }

  private static let hasAge = Tool.isThere("age")
  /// age reads passphrases from a terminal alone: `script` gives it one.
  private static let hasTerminal = hasAge && Tool.isThere("script")

  private func path(_ name: String) -> String { "\(temporary.path)/\(name)" }

  @Test(.enabled(if: hasAge, "no age")) func ageOpensOursWithAKey() throws {
    let age = try Tool.find("age")
    let identity = try AgeIdentity()
    _ = try temporary.write(Array("\(identity.secretText)\n".utf8), "llave")
    let sealed = try AgeFile.seal(text, to: .recipients(try AgeIdentity().recipient, others: [identity.recipient]))
    _ = try temporary.write(sealed.bytes, "nuestro.age")
    let outcome = try age.run(["-d", "-i", path("llave"), "-o", path("abierto"), path("nuestro.age")])
    #expect(outcome.code == 0, "\(outcome.all)")
    #expect(try temporary.read("abierto") == text)
  }

  @Test(.enabled(if: hasAge, "no age"), arguments: [[], ["-a"]]) func weOpenAgesWithAKey(_ armor: [String]) throws {
    let age = try Tool.find("age")
    let identity = try AgeIdentity()
    let plain = try temporary.write(text, "plano")
    let outcome = try age.run(armor + ["-r", identity.recipient.text, "-o", path("suyo.age"), plain])
    #expect(outcome.code == 0, "\(outcome.all)")
    #expect(try AgeFile.open(temporary.read("suyo.age"), with: .identity(identity)) == text)
  }

  @Test(.enabled(if: hasAge, "no age")) func keysOfAgeKeygenAreRead() throws {
    let keygen = try Tool.find("age-keygen")
    let lines = try keygen.run([]).all.split(separator: "\n").map(String.init)
    let secret = try #require(lines.first { $0.hasPrefix("AGE-SECRET-KEY-1") })
    let identity = try #require(AgeIdentity(secret))
    #expect(identity.secretText == secret)
    #expect(lines.contains("# public key: \(identity.recipient.text)"))
  }

  @Test(.enabled(if: hasTerminal, "no age or no script")) func ageOpensOursWithAPassphrase() throws {
    let script = try Tool.find("script")
    let sealed = try AgeFile.seal(text, to: .passphrase(Passphrase("nube-tigre-ñandú"), WorkFactor(clamping: 10)))
    _ = try temporary.write(sealed.bytes, "nuestro.age")
    let command = "age -d -o '\(path("abierto"))' '\(path("nuestro.age"))'"
    let outcome = try script.run(["-qec", command, "/dev/null"], input: Array("nube-tigre-ñandú\n".utf8))
    #expect(outcome.code == 0, "\(outcome.all)")
    #expect(try temporary.read("abierto") == text)
  }

  /// The work factor is age's own, 2^18: half a second.
  @Test(.enabled(if: hasTerminal, "no age or no script")) func weOpenAgesWithAPassphrase() throws {
    let script = try Tool.find("script")
    let plain = try temporary.write(text, "plano")
    let command = "age -p -a -o '\(path("suyo.age"))' '\(plain)'"
    let outcome = try script.run(["-qec", command, "/dev/null"], input: Array("nube tigre\nnube tigre\n".utf8))
    #expect(outcome.code == 0, "\(outcome.all)")
    let file = try temporary.read("suyo.age")
    #expect(try AgeFile.open(file, with: .passphrase(Passphrase("nube tigre"))) == text)
  }

  @Test(.enabled(if: Tool.python != nil, noPython)) func pyrageBothWays() throws {
    let identity = try AgeIdentity()
    _ = try temporary.write(try AgeFile.seal(text, to: .passphrase(.old, WorkFactor(clamping: 10))).bytes, "clave.age")
    _ = try temporary.write(try AgeFile.seal(text, to: .recipients(identity.recipient)).bytes, "llave.age")
    try pyrage(
      """
      identity = pyrage.x25519.Identity.from_str(secret)
      assert pyrage.decrypt((folder / "llave.age").read_bytes(), [identity]) == plain
      assert pyrage.passphrase.decrypt((folder / "clave.age").read_bytes(), passphrase) == plain
      (folder / "suya.age").write_bytes(pyrage.encrypt(plain, [identity.to_public()]))
      """, identity)
    #expect(try AgeFile.open(temporary.read("suya.age"), with: .identity(identity)) == text)
  }

  /// pyrage gives no choice of the work factor: it takes what costs a second with its own scrypt, on a fast machine more than
  /// we open.
  @Test(.enabled(if: Tool.python != nil, noPython)) func weOpenPyragesWithAPassphrase() throws {
    try pyrage(#"(folder / "suya.age").write_bytes(pyrage.passphrase.encrypt(plain, passphrase))"#, try AgeIdentity())
    let file = try temporary.read("suya.age")
    let stanza = String(decoding: file.prefix(200), as: UTF8.self).split(separator: "\n")[1]
    let log2 = try #require(stanza.split(separator: " ").last.flatMap { Int($0) })
    if log2 > WorkFactor.maximum {
      #expect(throws: AgeError.workFactorTooHigh(log2: log2)) { try AgeFile.open(file, with: .passphrase(.old)) }
    } else {
      #expect(try AgeFile.open(file, with: .passphrase(.old)) == text)
    }
  }

  /// A file that pyrage 1.4.0 sealed under a slowed clock, so that it took 2^11: opened in every run, pyrage or not.
  @Test func weOpenAKeptFileOfPyrages() throws {
    let file = """
      -----BEGIN AGE ENCRYPTED FILE-----
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBXYk1hMWkxSWJPb2twckJQ
      ZGVBK093IDExCmVVS3hFSC9hUjRjbjErU2hKV3dtMlIrUHNsazg0U0JFdXlnQ3pu
      RzJwNWsKLS0tIE1Md3B6L05BK205L1JKS1NIdmd2SkRmNjRKQkhaZm9yTFVhSS9l
      UWNOa2MKC/cbPBoh+eHXLdxzr/fAx9AZbunTkbUhMYFNkd5DQU9FELXTiXlzryKk
      1mWfVhnDop36of/Omlpm
      -----END AGE ENCRYPTED FILE-----
      """
    let opened = try AgeFile.open(Array(file.utf8), with: .passphrase(Passphrase("nube tigre ñandú")))
    #expect(String(decoding: opened, as: UTF8.self) == "Guardé esto con pyrage.\n")
    #expect(throws: AgeError.wrongPassphrase) { try AgeFile.open(Array(file.utf8), with: .passphrase(.old)) }
  }

  private static let noPython: Comment = "no Python with pyrage: set SECKIT_TEST_PYTHON"

  private func pyrage(_ program: String, _ identity: AgeIdentity) throws {
    let python = try #require(Tool.python)
    _ = try temporary.write(text, "plano")
    let opening = """
      import pathlib, sys, pyrage
      folder, secret, passphrase = pathlib.Path(sys.argv[1]), sys.argv[2], sys.argv[3]
      plain = (folder / "plano").read_bytes()

      """
    let outcome = try python.run(
      ["-c", opening + program, temporary.path, identity.secretText, "siete palabras al azar"])
    #expect(outcome.code == 0, "\(outcome.all)")
  }
}
