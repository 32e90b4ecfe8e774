import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitVault

/// A program that another thread is just starting holds copies of all our descriptors until it runs: no lock may depend on them.
@Suite struct VaultLockTests {
  /// Copies of every descriptor that is open on a path, as a child has them after `fork` and before `exec`.
  private func copies(of path: String) throws -> [Int32] {
    let names = try FileManager.default.contentsOfDirectory(atPath: "/proc/self/fd")
    return names.compactMap(Int32.init).filter {
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/fd/\($0)")) == path
    }.map { dup($0) }.filter { $0 >= 0 }
  }

  @Test func aCopyOfTheDescriptorDoesNotKeepTheLock() throws {
    let temporary = try TemporaryFolder()
    let vault = Vault(folder: URL(filePath: temporary.path).resolvingSymlinksInPath().path + "/registros")
    let writing = try vault.beginWriting()
    let held = try copies(of: vault.lockPath)
    defer { for descriptor in held { close(descriptor) } }
    #expect(!held.isEmpty)
    #expect(throws: VaultError.busy) { try vault.save([1], under: .old, workFactor: .tiny) }
    vault.endWriting(writing)
    try vault.save([1], under: .old, workFactor: .tiny)
  }
}
