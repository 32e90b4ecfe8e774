import Testing

@testable import SecKitPublishing

@Suite struct ProgramBuildTests {
  @Test func thisProgramHasAnID() throws {
    let id = try #require(ProgramBuild.id)
    #expect(id.count >= 16 && id.allSatisfy(\.isHexDigit))
  }

  private func note(_ name: String, _ type: UInt32, _ content: [UInt8]) -> [UInt8] {
    let lengths = [UInt32(name.utf8.count), UInt32(content.count), type]
    func padded(_ bytes: [UInt8]) -> [UInt8] { bytes + [UInt8](repeating: 0, count: (4 - bytes.count % 4) % 4) }
    return lengths.flatMap { length in withUnsafeBytes(of: length) { Array($0) } } + padded(Array(name.utf8))
      + padded(content)
  }

  private func id(_ notes: [UInt8]) -> String? { notes.withUnsafeBytes { ProgramBuild.id(in: $0, alignment: 4) } }

  @Test func theIDIsFoundAmongOtherNotes() {
    let id = note("GNU\0", 3, [0x0a, 0xbc, 0xde])
    #expect(self.id(note("gold\0", 3, [1]) + note("GNU\0", 1, [2, 3]) + id) == "0abcde")
    #expect(self.id(note("gold\0", 3, [1])) == nil)
    #expect(self.id([]) == nil)
    // Notes that end in the middle are none.
    for count in 0..<id.count where count < id.count - 1 { #expect(self.id(Array(id.prefix(count))) == nil) }
  }

  /// What is no program, or ends early, has no id.
  @Test func onlyProgramsHaveOne() {
    let program = [0x7F, 0x45, 0x4C, 0x46, 2, 1] + [UInt8](repeating: 0xFF, count: 200)
    for file in [[], Array("#!/bin/sh\n".utf8), [UInt8](repeating: 0, count: 100), program, Array(program.prefix(63))] {
      #expect(ProgramBuild.id(of: { count, offset in Array(file.dropFirst(offset).prefix(count)) }) == nil)
    }
  }
}
