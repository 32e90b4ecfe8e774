import Crypto

/// A newly sealed file with the keys that can verify it.
package struct SealedFile: Sendable {
  /// The age file.
  package let bytes: [UInt8]
  /// The keys that unwrap the file key from each stanza, in their order.
  let wrappingKeys: [SymmetricKey]

  /// Whether a file read back from a disk is this one and opens to this plaintext.
  ///
  /// All steps of opening are repeated except one: the wrapping key is kept from sealing instead of being derived again, as a
  /// second scrypt would double the cost of saving and compute the same function of the same input.
  package func isProven(by file: [UInt8], holding plaintext: [UInt8]) -> Bool {
    guard file == bytes else { return false }
    do throws(AgeError) {
      let (header, size) = try AgeHeaderParser.parse(file)
      guard header.stanzas.count == wrappingKeys.count else { return false }
      for (stanza, key) in zip(header.stanzas, wrappingKeys) {
        guard let fileKey = FileKeyWrap.unwrap(stanza.body, with: key), header.isAuthentic(under: fileKey) else {
          return false
        }
        guard try PayloadStream.open(file[size...], fileKey: fileKey) == plaintext else { return false }
      }
      return true
    } catch {
      return false
    }
  }
}
