import Foundation
import SecKitFiles
import Testing

/// Single files on the machine's own disk.
@Suite struct AtomicFileTests {
  private let folder = FileManager.default.temporaryDirectory.path + "/archivos-" + UUID().uuidString

  init() throws { try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true) }

  /// Each test has a folder of its own, which goes with it.
  private func withFolder(_ body: () throws -> Void) throws {
    defer { do { try FileManager.default.removeItem(atPath: folder) } catch {} }
    try body()
  }

  private func put(_ text: String, _ name: String) throws { try Data(text.utf8).write(to: URL(filePath: path(name))) }
  private func path(_ name: String) -> String { folder + "/" + name }
  private func text(_ name: String) throws -> String { try String(contentsOfFile: path(name), encoding: .utf8) }
  private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

  private func reason(_ body: () throws -> Void) -> DiskFault.Reason? {
    do { try body() } catch { return (error as? DiskFault)?.reason }
    return nil
  }

  private func mode(_ name: String) throws -> Int {
    (try FileManager.default.attributesOfItem(atPath: path(name))[.posixPermissions] as? NSNumber)?.intValue ?? -1
  }

  @Test func aNewFileIsPrivateAndWhole() throws {
    try withFolder {
      let file = AtomicFile(path("plan.txt"))
      try file.check()
      #expect(try names() == [])
      #expect(try file.write(Array("plan".utf8)).earlier == nil)
      #expect(try names() == ["plan.txt"] && text("plan.txt") == "plan" && mode("plan.txt") == 0o600)
      // It stays, whoever comes next.
      #expect(reason { try file.check() } == .exists)
      #expect(reason { try file.write([]) } == .exists)
      #expect(try names() == ["plan.txt"] && text("plan.txt") == "plan")
      // What everybody may read has the mode of any new file.
      try AtomicFile(path("a.md"), isPrivate: false).write([])
      let mask = umask(0)
      umask(mask)
      #expect(try mode("a.md") == 0o666 & ~Int(mask))
    }
  }

  @Test func whatIsReplacedIsKept() throws {
    try withFolder {
      try put("uno", "plan.txt")
      let file = AtomicFile(path("plan.txt"), existing: .kept)
      try file.check()
      #expect(try names() == ["plan.txt"])
      for text in ["dos", "tres", "cuatro"] {
        #expect(try file.write(Array(text.utf8)).earlier == path("plan.txt~"))
      }
      #expect(try names() == ["plan.txt", "plan.txt~", "plan.txt~2", "plan.txt~3"])
      #expect(try ["plan.txt", "plan.txt~", "plan.txt~3", "plan.txt~2"].map(text) == ["cuatro", "tres", "dos", "uno"])
      #expect(try mode("plan.txt") == 0o600)
      // A new one has nothing to keep.
      #expect(try AtomicFile(path("otro"), existing: .kept).write([]).earlier == nil)
    }
  }

  @Test func aFileOfOurOwnIsReplaced() throws {
    try withFolder {
      try put("uno", "ids.lock")
      try AtomicFile(path("ids.lock"), existing: .replaced, isPrivate: false).write(Array("dos".utf8))
      #expect(try names() == ["ids.lock"] && text("ids.lock") == "dos")
    }
  }

  /// Pipes, links, folders, sockets and devices are never written to, nor put aside.
  @Test(arguments: [AtomicFile.Existing.refused, .kept, .replaced]) func whatIsNoFileIsRefused(
    _ existing: AtomicFile.Existing
  ) throws {
    try withFolder {
      try put("ajeno", "ajeno")
      try FileManager.default.createDirectory(atPath: path("carpeta"), withIntermediateDirectories: true)
      #expect(mkfifo(path("tubo"), 0o600) == 0)
      #expect(symlink("ajeno", path("enlace")) == 0 && symlink("no-hay", path("roto")) == 0)
      #expect(symlink("carpeta", path("a-carpeta")) == 0 && symlink("bucle", path("bucle")) == 0)
      let socket = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
      defer { close(socket) }
      var address = sockaddr_un()
      address.sun_family = sa_family_t(AF_UNIX)
      withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path("enchufe").utf8.prefix(100)) }
      let bound = withUnsafePointer(to: &address) {
        $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
          bind(socket, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
        }
      }
      var refused: [(String, DiskFault.Reason)] = [
        ("carpeta", .isFolder), ("carpeta/", .isFolder), ("carpeta/..", .isFolder), ("tubo", .special),
        ("enlace", .isLink), ("roto", .isLink), ("a-carpeta", .isLink), ("bucle", .isLink), ("no/hay/x", .missing),
        ("ajeno/x", .notFolder), ("ajeno/", .isFolder), ("bucle/x", .isLink),
        (String(repeating: "n", count: 300), .nameTooLong),
      ]
      if bound == 0 { refused.append(("enchufe", .special)) }
      // The null device, under a name of our own: only root can make one.
      if mknod(path("aparato"), mode_t(S_IFCHR) | 0o600, makedev(1, 3)) == 0 { refused.append(("aparato", .special)) }
      let before = try names()
      for (name, why) in refused {
        let file = AtomicFile(path(name), existing: existing)
        #expect(reason { try file.check() } == why, "\(name)")
        #expect(reason { try file.write(Array("x".utf8)) } == why, "\(name)")
      }
      #expect(reason { try AtomicFile("", existing: existing).check() } == .missing)
      #expect(try names() == before && text("ajeno") == "ajeno")
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: path("enlace")) == "ajeno")
    }
  }

  /// The same for the place where the earlier file would be kept.
  @Test func theEarlierFileNeedsAPlace() throws {
    try withFolder {
      try put("uno", "plan")
      try put("ajeno", "ajeno")
      #expect(symlink("ajeno", path("plan~")) == 0)
      let file = AtomicFile(path("plan"), existing: .kept)
      #expect(reason { try file.check() } == .isLink)
      #expect(reason { try file.write([]) } == .isLink)
      #expect(try text("plan") == "uno" && text("ajeno") == "ajeno")
      let long = String(repeating: "n", count: 255)
      try put("uno", long)
      #expect(reason { try AtomicFile(path(long), existing: .kept).check() } == .nameTooLong)
      #expect(try text(long) == "uno")
    }
  }

  /// Many at once: one gets a new name, and of those that replace none destroys another's.
  @Test func manyAtOnce() async throws {
    let (file, replacing) = (AtomicFile(path("uno")), AtomicFile(path("varios"), existing: .kept))
    try put("antes", "varios")
    let (won, replaced) = await withTaskGroup(of: (Bool, Bool).self) { group in
      for number in 0..<24 {
        group.addTask {
          func done(_ file: AtomicFile) -> Bool {
            do { return try file.write(Array("escritor \(number)".utf8)).earlier?.isEmpty != true } catch {
              return false
            }
          }
          return (done(file), done(replacing))
        }
      }
      return await group.reduce(into: (0, 0)) { $0 = ($0.0 + ($1.0 ? 1 : 0), $0.1 + ($1.1 ? 1 : 0)) }
    }
    #expect(won == 1 && replaced == 24)
    let found = try names().filter { $0.hasPrefix("varios") }.map(text)
    #expect(Set(found) == Set((0..<24).map { "escritor \($0)" } + ["antes"]) && found.count == 25)
    #expect(try names().allSatisfy { !$0.hasPrefix(".") })
    try FileManager.default.removeItem(atPath: folder)
  }

  /// A folder that may be entered and written, but not read: nothing to synchronize, and a file all the same.
  @Test(.enabled(if: getuid() != 0, "root is refused nothing")) func aFolderThatMayNotBeRead() throws {
    try withFolder {
      chmod(folder, 0o300)
      defer { chmod(folder, 0o700) }
      try AtomicFile(path("plan")).write(Array("x".utf8))
      #expect(try text("plan") == "x")
      chmod(folder, 0o500)
      #expect(reason { try AtomicFile(path("otro")).check() } == .forbidden)
    }
  }
}

/// The device number of `makedev(3)`, which Swift does not see.
private func makedev(_ major: dev_t, _ minor: dev_t) -> dev_t { major << 8 | minor }
