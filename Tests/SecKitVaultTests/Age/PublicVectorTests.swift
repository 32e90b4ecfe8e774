import Foundation
import Testing

@testable import SecKitVault

/// C2SP's public vectors (CCTV, folder `age/testdata`), which are not kept here: give their folder in `SECKIT_AGE_VECTORS`.
/// Left out are those of kinds not read here (post-quantum keys) and those packed with zlib.
@Suite(.enabled(if: PublicVector.folder != nil, "SECKIT_AGE_VECTORS names no folder")) struct PublicVectorTests {
  @Test func allEndAsTheyShould() throws {
    let folder = try #require(PublicVector.folder)
    var tried = 0
    for name in try FileManager.default.contentsOfDirectory(atPath: folder).sorted() {
      guard let vector = try PublicVector(path: "\(folder)/\(name)") else { continue }
      tried += 1
      var found = AgeError.notAge.name
      do throws(AgeError) {
        let text = try AgeFile.open(vector.file, with: vector.key)
        found = "success"
        #expect(SHA256Text.of(text) == vector.payload, "\(name)")
      } catch {
        found = error.name
      }
      #expect(vector.allows(found), "\(name): \(found), expected \(vector.expected)")
    }
    #expect(tried >= 90)
  }
}
