#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Overwrites secret bytes with zeros and empties the array. It cannot reach copies made earlier, by growing or by assignment
/// and writing.
package func erase(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes(overwrite)
  bytes.removeAll()
}

/// Overwrites memory with zeros.
func overwrite(_ buffer: UnsafeMutableRawBufferPointer) {
  // Unlike `memset`, it is never removed by an optimizer that finds that nobody reads the zeros.
  if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
}

/// Secret bytes that are overwritten when their last user releases them.
final class Erasable {
  private(set) var bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  deinit { erase(&bytes) }
}
