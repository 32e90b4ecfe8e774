import Testing

@testable import SecKitVault

/// Files made by another program from the specification (`Vectors/generate.py`).
@Suite struct AgeVectorTests {
  @Test func thereAreVectors() {
    #expect(AgeVector.all.count >= 190)
    #expect(Set(AgeVector.all.map(\.name)).count == AgeVector.all.count)
  }

  @Test(arguments: AgeVector.all) func opensOrSaysWhyNot(_ vector: AgeVector) throws {
    let key = try #require(vector.key)
    var found = "opens"
    do throws(AgeError) {
      let text = try AgeFile.open(vector.file, with: key)
      if let sha256 = vector.sha256 {
        #expect(SHA256Text.of(text) == sha256)
      } else {
        #expect(text == vector.text)
      }
    } catch {
      found = error.name
    }
    #expect(found == vector.expected)
  }

  /// What the parser accepts has one spelling: writing it again gives the same bytes.
  @Test(arguments: AgeVector.all) func headersReadAndWrittenAreTheSame(_ vector: AgeVector) throws {
    guard vector.expected == "opens", !AgeArmor.isArmored(vector.file) else { return }
    let (header, size) = try AgeHeaderParser.parse(vector.file)
    #expect(header.serialized == Array(vector.file[..<size]))
    let again = Array("age-encryption.org/v1\n".utf8) + header.stanzas.flatMap(\.serialized) + Array("---".utf8)
    #expect(again == header.authenticatedBytes)
  }
}
