extension AgeFile {
  /// The plaintext, if any form of the passphrase opens the file.
  package static func open(_ file: [UInt8], withAnyFormOf passphrase: Passphrase) throws(AgeError) -> [UInt8] {
    for form in passphrase.forms {
      do throws(AgeError) { return try open(file, with: .passphrase(form)) } catch {
        guard error == .wrongPassphrase else { throw error }
      }
    }
    throw .wrongPassphrase
  }

  /// Whether a file is sealed under any form of the passphrase.
  static func isSealed(_ file: [UInt8], underAnyFormOf passphrase: Passphrase) throws(AgeError) -> Bool {
    for form in passphrase.forms where try isSealed(file, under: form) { return true }
    return false
  }
}
