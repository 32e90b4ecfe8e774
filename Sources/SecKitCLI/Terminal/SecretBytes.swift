#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A passphrase as typed, in UTF-8 without any normalization. Its memory is overwritten when it goes out of use; it is never
/// moved while it grows, so no copy stays behind.
struct SecretBytes: ~Copyable {
  /// The most bytes a passphrase may have; what is typed beyond is refused.
  static let capacity = 1024

  private let storage: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init() { storage = .allocate(byteCount: Self.capacity, alignment: 1) }

  deinit {
    Self.overwrite(UnsafeRawBufferPointer(storage))
    storage.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  /// Lends the bytes for the time of the call. A copy made there is the caller's to overwrite.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(storage)[..<count]))
  }

  /// Whether both hold the same bytes, in a time that tells nothing about where they differ.
  func equals(_ other: borrowing SecretBytes) -> Bool {
    var difference = count ^ other.count
    for index in 0..<min(count, other.count) { difference |= Int(storage[index] ^ other.storage[index]) }
    return difference == 0
  }

  /// - Returns: False when there is no room left.
  mutating func append(_ byte: UInt8) -> Bool {
    guard count < Self.capacity else { return false }
    storage[count] = byte
    count += 1
    return true
  }

  /// Takes the last character (Unicode scalar) back.
  mutating func removeLast() {
    while count > 0 {
      count -= 1
      let isContinuation = storage[count] & 0xC0 == 0x80
      storage[count] = 0
      if !isContinuation { return }
    }
  }

  mutating func removeAll() {
    Self.overwrite(UnsafeRawBufferPointer(storage))
    count = 0
  }

  /// Overwrites memory in a way the compiler does not leave out. It must be mutable memory that nothing else uses.
  static func overwrite(_ bytes: UnsafeRawBufferPointer) {
    guard let address = bytes.baseAddress else { return }
    explicit_bzero(UnsafeMutableRawPointer(mutating: address), bytes.count)
  }
}
