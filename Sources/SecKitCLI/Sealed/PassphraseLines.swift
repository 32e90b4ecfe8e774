import SecKitVault

#if canImport(Glibc)
  import Glibc
#endif

/// Passphrases from a file or descriptor, one per line: for scripts and tests. People type theirs.
final class PassphraseLines {
  private let descriptor: Int32
  private let isOurs: Bool

  init(descriptor: Int32) {
    self.descriptor = descriptor
    isOurs = false
  }

  init(path: String) throws {
    descriptor = Glibc.open(path, O_RDONLY | O_CLOEXEC)
    isOurs = true
    guard descriptor >= 0 else {
      throw Failure(.couldNotRun, .passphraseFileUnreadable(path))
    }
  }

  deinit { if isOurs { close(descriptor) } }

  /// The next line, without its end; nil if there are no more.
  func next() throws -> Passphrase? {
    // Capacity for everything, so that growing leaves no copies.
    var line: [UInt8] = []
    line.reserveCapacity(Passphrase.maximumSize + 2)
    defer { erase(&line) }
    var byte: UInt8 = 0
    while true {
      let count = read(descriptor, &byte, 1)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw Failure(.couldNotRun, .passphraseDescriptorUnreadable(descriptor)) }
      if count == 0, line.isEmpty { return nil }
      if count == 0 || byte == UInt8(ascii: "\n") { break }
      guard line.count <= Passphrase.maximumSize else {
        throw Failure(.couldNotRun, .passphraseTooLong(most: Passphrase.maximumSize))
      }
      line.append(byte)
    }
    if line.last == UInt8(ascii: "\r") { line.removeLast() }
    guard let passphrase = Passphrase(erasing: &line) else {
      throw Failure(.couldNotRun, .passphraseUnfit(most: Passphrase.maximumSize))
    }
    return passphrase
  }
}
