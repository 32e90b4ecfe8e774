#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// A passphrase as typed, in UTF-8 without any normalization. Its memory is overwritten at the end of its lifetime and is never
/// moved while it grows, so that no copy remains.
struct SecretBytes: ~Copyable {
  /// The maximum size of a passphrase in bytes; further input is refused.
  static let capacity = 1024

  private let storage: UnsafeMutableRawBufferPointer
  private(set) var count = 0

  init() { storage = .allocate(byteCount: Self.capacity, alignment: 1) }

  deinit {
    Self.overwrite(UnsafeRawBufferPointer(storage))
    storage.deallocate()
  }

  var isEmpty: Bool { count == 0 }

  /// Gives access to the bytes during the call. A copy made there must be overwritten by the caller.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(storage)[..<count]))
  }

  /// Whether both have the same bytes, in a time that does not reveal where they differ.
  func equals(_ other: borrowing SecretBytes) -> Bool {
    var difference = count ^ other.count
    for index in 0..<min(count, other.count) { difference |= Int(storage[index] ^ other.storage[index]) }
    return difference == 0
  }

  /// - Returns: False if there is no room left.
  mutating func append(_ byte: UInt8) -> Bool {
    guard count < Self.capacity else { return false }
    storage[count] = byte
    count += 1
    return true
  }

  /// Removes the last character (Unicode scalar).
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

  /// Overwrites memory in a way that the compiler does not remove. It must be mutable memory that nothing else uses.
  static func overwrite(_ bytes: UnsafeRawBufferPointer) {
    guard let address = bytes.baseAddress else { return }
    explicit_bzero(UnsafeMutableRawPointer(mutating: address), bytes.count)
  }
}
