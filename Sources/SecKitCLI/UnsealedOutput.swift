import SecKit

/// What is made of answers, written where the person said; nothing seals it.
enum UnsealedOutput {
  static func write(_ text: String, to path: String?) throws { try write(Array(text.utf8), to: path) }

  /// - Parameter path: a file that only its owner may read, and which the person is reminded of; nil for the standard output.
  static func write(_ bytes: [UInt8], to path: String?) throws {
    guard let path else {
      StandardOutput.write(bytes)
      return
    }
    try PrivateFile.write(bytes, to: path)
    StandardError.write(.unsealed(in: path))
  }
}
