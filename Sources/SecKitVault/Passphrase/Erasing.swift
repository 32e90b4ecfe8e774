#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Overwrites secret bytes with zeros and empties the array. Copies made earlier, by growing or by assignment and writing,
/// are out of its reach.
package func erase(_ bytes: inout [UInt8]) {
  bytes.withUnsafeMutableBytes { buffer in
    // Unlike `memset`, never removed by an optimizer that sees nobody read the zeros.
    if let start = buffer.baseAddress { explicit_bzero(start, buffer.count) }
  }
  bytes.removeAll()
}
