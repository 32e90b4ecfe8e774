#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

/// Tells one build of the program from another: what a build of other code has made is made anew.
enum ProgramBuild {
  /// The id that the linker gave the running program, a sum of its code; nil where it gave none.
  static let id: String? = {
    let file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    func bytes(_ count: Int, at offset: Int) -> [UInt8] {
      [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        filled = max(0, pread(file, buffer.baseAddress, count, off_t(offset)))
      }
    }
    return id(of: bytes)
  }()

  /// The id of a program for Linux with addresses of 64 bits.
  /// - Parameter bytes: so many of the program's file from an offset, fewer at its end.
  static func id(of bytes: (_ count: Int, _ offset: Int) -> [UInt8]) -> String? {
    let header = bytes(64, 0)
    guard header.count == 64, header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]) else { return nil }
    func number(_ width: Int, of bytes: [UInt8], at place: Int) -> Int {
      bytes[place..<(place + width)].reversed().reduce(0) { $0 << 8 | Int($1) }
    }
    let (start, size, count) = (
      number(4, of: header, at: 32), number(2, of: header, at: 54), number(2, of: header, at: 56)
    )
    guard size >= 56, count < 1000 else { return nil }
    for index in 0..<count {
      let segment = bytes(size, start + index * size)
      // Notes are of type 4, and few.
      guard segment.count == size, number(4, of: segment, at: 0) == 4 else { continue }
      let notes = bytes(min(number(4, of: segment, at: 32), 1 << 16), number(4, of: segment, at: 8))
      let alignment = max(4, min(number(4, of: segment, at: 48), 8))
      if let id = notes.withUnsafeBytes({ id(in: $0, alignment: alignment) }) { return id }
    }
    return nil
  }

  /// The id in a program's notes: each has the lengths of its name and content, its type, then both, padded.
  static func id(in notes: UnsafeRawBufferPointer, alignment: Int) -> String? {
    func padded(_ count: Int) -> Int { (count + alignment - 1) / alignment * alignment }
    var place = 0
    while place + 12 <= notes.count {
      let word = { Int(notes.loadUnaligned(fromByteOffset: place + 4 * $0, as: UInt32.self)) }
      let (name, content) = (place + 12, place + padded(12 + word(0)))
      let next = content + padded(word(1))
      guard next <= notes.count, name + word(0) <= content else { return nil }
      if word(2) == 3, notes[name..<(name + word(0))].elementsEqual("GNU\0".utf8) {
        return notes[content..<(content + word(1))].map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }
          .joined()
      }
      place = next
    }
    return nil
  }
}
