import Testing

@testable import SecKitVault

@Suite struct AgeFileTests {
  private let text = Array("Hoy cambié la contraseña del correo.".utf8)

  @Test(arguments: [0, 1, 65_535, 65_536, 65_537, 131_072, 200_000])
  func opensWhatItSealed(size: Int) throws {
    let plaintext = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    let sealed = try AgeFile.seal(plaintext, to: .passphrase(.old, .tiny))
    #expect(try AgeFile.open(sealed.bytes, with: .passphrase(.old)) == plaintext)
    #expect(sealed.isProven(by: sealed.bytes, holding: plaintext))
    #expect(!sealed.isProven(by: sealed.bytes, holding: plaintext + [0]))
    #expect(!sealed.isProven(by: Array(sealed.bytes.dropLast()), holding: plaintext))
  }

  @Test func eachRecipientOpens() throws {
    let identities = try (0..<3).map { _ in try AgeIdentity() }
    let sealed = try AgeFile.seal(
      text, to: .recipients(identities[0].recipient, others: identities.dropFirst().map(\.recipient)))
    for identity in identities { #expect(try AgeFile.open(sealed.bytes, with: .identity(identity)) == text) }
    #expect(sealed.isProven(by: sealed.bytes, holding: text))
    let stranger = try AgeIdentity()
    #expect(throws: AgeError.wrongKey) { try AgeFile.open(sealed.bytes, with: .identity(stranger)) }
    #expect(throws: AgeError.needsKey) { try AgeFile.open(sealed.bytes, with: .passphrase(.old)) }
  }

  @Test func theSameRandomnessGivesTheSameFile() throws {
    let files = try (0..<2).map { _ in
      try AgeFile.seal(text, to: .passphrase(.old, .tiny), randomness: .fixed("a")).bytes
    }
    #expect(files[0] == files[1])
    #expect(try AgeFile.seal(text, to: .passphrase(.old, .tiny)).bytes != files[0])
  }

  /// Every bit of every byte of a file matters, and none makes a crash or a long wait.
  @Test(arguments: 0..<8) func noFlippedBitPasses(bit: Int) throws {
    let whole = try AgeFile.seal(text, to: .passphrase(.old, WorkFactor(clamping: 4)), randomness: .fixed("b")).bytes
    let header = try AgeHeaderParser.parse(whole).size
    for offset in whole.indices {
      var file = whole
      file[offset] ^= 1 << bit
      var fault: AgeError?
      do throws(AgeError) { _ = try AgeFile.open(file, with: .passphrase(.old)) } catch { fault = error }
      let found = try #require(fault, "byte \(offset)")
      switch offset {
      case header...: #expect(found == .payloadDamaged(chunk: 0), "byte \(offset)")
      // Without the header's last line feed, the header has no end.
      case header - 1: #expect(found == .truncated || found.name == "headerDamaged")
      default: #expect(found.name != "payloadDamaged" && found != .truncated, "byte \(offset): \(found)")
      }
    }
  }

  @Test func noTruncatedFilePasses() throws {
    let whole = try AgeFile.seal(text, to: .passphrase(.old, .tiny), randomness: .fixed("c")).bytes
    let header = try AgeHeaderParser.parse(whole).size
    for length in 0..<whole.count {
      var fault: AgeError?
      do throws(AgeError) { _ = try AgeFile.open(Array(whole[..<length]), with: .passphrase(.old)) } catch {
        fault = error
      }
      switch length {
      case 0: #expect(fault == .notAge)
      case ...(header + PayloadStream.nonceSize): #expect(fault == .truncated, "length \(length)")
      default: #expect(fault == .payloadDamaged(chunk: 0), "length \(length)")
      }
    }
  }

  @Test func chunksCannotBeDroppedOrSwapped() throws {
    let plaintext = [UInt8](repeating: 7, count: 3 * PayloadStream.chunkSize)
    let whole = try AgeFile.seal(plaintext, to: .passphrase(.old, .tiny)).bytes
    let start = try AgeHeaderParser.parse(whole).size + PayloadStream.nonceSize
    let size = PayloadStream.sealedChunkSize
    func chunk(_ number: Int) -> ArraySlice<UInt8> { whole[(start + number * size)..<(start + (number + 1) * size)] }
    let swapped = whole[..<start] + chunk(1) + chunk(0) + chunk(2)
    #expect(throws: AgeError.payloadDamaged(chunk: 0)) { try AgeFile.open(Array(swapped), with: .passphrase(.old)) }
    let dropped = whole[..<start] + chunk(0) + chunk(2)
    #expect(throws: AgeError.payloadDamaged(chunk: 1)) { try AgeFile.open(Array(dropped), with: .passphrase(.old)) }
    let cut = whole[..<start] + chunk(0) + chunk(1)
    #expect(throws: AgeError.truncated) { try AgeFile.open(Array(cut), with: .passphrase(.old)) }
  }

  @Test func refusesWhatIsTooLarge() throws {
    let limit = AgeFile.maximumSize
    let large = [UInt8](repeating: 0, count: limit)
    #expect(throws: AgeError.tooLarge(limit: limit)) { try AgeFile.seal(large, to: .passphrase(.old, .tiny)) }
    #expect(throws: AgeError.tooLarge(limit: limit)) { try AgeFile.open(large + [0], with: .passphrase(.old)) }
    let endless = Array("age-encryption.org/v1\n-> x\n".utf8) + [UInt8](repeating: UInt8(ascii: "A"), count: 100_000)
    #expect(throws: AgeError.headerDamaged(line: 3)) { try AgeFile.open(endless, with: .passphrase(.old)) }
  }

  /// No secret may slip into a log or a crash report by way of a description.
  @Test func secretsDoNotPrint() throws {
    let identity = try AgeIdentity()
    for text in ["\(Passphrase.old)", String(reflecting: Passphrase.old)] { #expect(text == "Passphrase(…)") }
    #expect(!String(reflecting: identity).contains("SECRET"))
    var dumped = ""
    dump(Passphrase.old, to: &dumped)
    dump(identity, to: &dumped)
    #expect(!dumped.contains("siete") && !dumped.contains("SymmetricKey") && !dumped.contains("PrivateKey"))
  }
}
