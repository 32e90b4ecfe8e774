import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

@Suite struct OutputWriterTests {
  private func files(_ pairs: KeyValuePairs<String, String>) throws -> [OutputFile] {
    try pairs.map { OutputFile(try #require(OutputPath($0.key)), Array($0.value.utf8)) }
  }

  @Test func writesReplacesAndTidies() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path("salida/es"))
    let first = try writer.write(files(["b.html": "b", "a/c/d.html": "d", "a.html": "a"]))
    #expect(first.written.map(\.text) == ["a.html", "b.html", "a/c/d.html"])
    #expect(first.unchanged == 0)
    #expect(
      folder.listing("salida/es") == [".seckit-manifest", "a.html", "a/", "a/c/", "a/c/d.html", "b.html"])
    func manifest(_ texts: KeyValuePairs<String, String>) -> String {
      let lines = texts.map { "\(ContentSum(of: Array($0.value.utf8)).text) site \($0.key)\n" }
      return "seckit-manifest 2\n" + lines.joined()
    }
    #expect(
      folder.text("salida/es/.seckit-manifest") == manifest(["a.html": "a", "b.html": "b", "a/c/d.html": "d"]))

    let second = try writer.write(files(["a.html": "a", "b.html": "B"]))
    #expect(second.written.map(\.text) == ["b.html"])
    #expect(second.unchanged == 1)
    #expect(second.removed.map(\.text) == ["a/c/d.html"])
    #expect(folder.listing("salida/es") == [".seckit-manifest", "a.html", "b.html"])
    #expect(folder.text("salida/es/b.html") == "B")
    #expect(folder.text("salida/es/.seckit-manifest") == manifest(["a.html": "a", "b.html": "B"]))
  }

  @Test func unchangedBytesAreNotTouched() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    let built = try files(["a/b.html": "x", "c.html": ""])
    _ = try writer.write(built)
    func identities() throws -> [Int] {
      try ["a/b.html", "c.html", ".seckit-manifest", ""].map { name in
        let attributes = try FileManager.default.attributesOfItem(atPath: folder.path(name))
        let changed = try #require(attributes[.modificationDate] as? Date)
        return try #require(attributes[.systemFileNumber] as? Int) ^ Int(changed.timeIntervalSince1970 * 1e6)
      }
    }
    let before = try identities()
    let again = try writer.write(built.reversed())
    #expect(again.written.isEmpty)
    #expect(again.unchanged == 2)
    #expect(try identities() == before)
  }

  @Test func onlyTheManifestNamesWhatIsRemoved() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(["a/b.html": "x", "c.html": "c"]))
    try folder.put("a/notas.txt", "mías")
    _ = try writer.write(files(["c.html": "c"]))
    #expect(folder.listing() == [".seckit-manifest", "a/", "a/notas.txt", "c.html"])
  }

  @Test func aManifestCannotNameWhatLiesOutside() throws {
    let folder = try TemporaryFolder()
    try folder.put("ajeno.txt", "x")
    try folder.put(
      "salida/.seckit-manifest", "seckit-manifest 1\n../ajeno.txt\n\(folder.path("ajeno.txt"))\na/../../ajeno.txt\n")
    _ = try OutputWriter(folder: folder.path("salida")).write(files(["c.html": "c"]))
    #expect(folder.text("ajeno.txt") == "x")
  }

  @Test func foreignFolderIsRefusedUnlessAllowed() throws {
    let folder = try TemporaryFolder()
    try folder.put("tesis.doc", "x")
    let built = try files(["c.html": "c"])
    #expect(throws: OutputError(path: folder.path, reason: .notOurs)) {
      try OutputWriter(folder: folder.path).write(built)
    }
    #expect(folder.listing() == ["tesis.doc"])
    _ = try OutputWriter(folder: folder.path, allowsForeignFiles: true).write(built)
    _ = try OutputWriter(folder: folder.path).write([])
    #expect(folder.listing() == [".seckit-manifest", "tesis.doc"])
  }

  @Test func foreignFileIsNotOverwritten() throws {
    let folder = try TemporaryFolder()
    _ = try OutputWriter(folder: folder.path).write(files(["c.html": "c"]))
    try folder.put("d.html", "de otra persona")
    let built = try files(["c.html": "C", "d.html": "d"])
    #expect(throws: OutputError(path: "d.html", reason: .notOurs)) {
      try OutputWriter(folder: folder.path).write(built)
    }
    #expect(folder.text("c.html") == "c")
    #expect(folder.text("d.html") == "de otra persona")
    #expect(folder.listing() == [".seckit-manifest", "c.html", "d.html"])
  }

  @Test func folderIsAFile() throws {
    let folder = try TemporaryFolder()
    try folder.put("salida", "x")
    for path in ["salida", "salida/es"] {
      #expect(throws: OutputError(path: folder.path(path), reason: .notAFolder)) {
        try OutputWriter(folder: folder.path(path)).write([])
      }
    }
  }

  @Test func aLinkedFolderIsNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.put("fuera/b.html", "fuera")
    let writer = OutputWriter(folder: folder.path("salida"))
    _ = try writer.write(files(["a/b.html": "dentro"]))
    try FileManager.default.removeItem(atPath: folder.path("salida/a"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("salida/a"), withDestinationPath: folder.path("fuera"))
    let built = try files(["a/b.html": "nuevo"])
    #expect(throws: OutputError(path: "a", reason: .notAFolder)) { try writer.write(built) }
    #expect(throws: OutputError(path: "a", reason: .notAFolder)) { try writer.write([]) }
    #expect(folder.text("fuera/b.html") == "fuera")
  }

  @Test func aLinkedFileIsReplacedNotFollowed() throws {
    let folder = try TemporaryFolder()
    try folder.put("fuera.html", "fuera")
    let writer = OutputWriter(folder: folder.path("salida"))
    _ = try writer.write(files(["b.html": "dentro"]))
    try FileManager.default.removeItem(atPath: folder.path("salida/b.html"))
    try FileManager.default.createSymbolicLink(
      atPath: folder.path("salida/b.html"), withDestinationPath: folder.path("fuera.html"))
    _ = try writer.write(files(["b.html": "nuevo"]))
    #expect(folder.text("fuera.html") == "fuera")
    #expect(folder.text("salida/b.html") == "nuevo")
  }

  @Test func collisionsAreRefused() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path("salida"))
    for pair in [("a.html", "a.html"), ("A.html", "a.html"), ("a", "a/b.html"), ("A", "a/b/c.html")] {
      let built = try files([pair.0: "1", pair.1: "2"])
      #expect { try writer.write(built) } throws: { ($0 as? OutputError)?.reason == .collision }
    }
    #expect(folder.listing().isEmpty)
  }

  @Test func onlyOneBuildAtATime() throws {
    let folder = try TemporaryFolder()
    let other = try FolderHandle(path: folder.path)
    try other.lock()
    #expect(throws: OutputError(path: folder.path, reason: .busy)) {
      try OutputWriter(folder: folder.path).write([])
    }
  }

  @Test func leftoversOfAKilledBuildAreTidied() throws {
    let folder = try TemporaryFolder()
    try folder.put(".seckit-staging/0", "a medias")
    try folder.put(".seckit-staging/manifest", "a medias")
    _ = try OutputWriter(folder: folder.path).write(files(["c.html": "c"]))
    #expect(folder.listing() == [".seckit-manifest", "c.html"])
  }

  @Test func sameFilesSameFolder() throws {
    let folder = try TemporaryFolder()
    let built = try files(["b/c.html": "c", "a.html": "a", "b/a.html": "x"])
    _ = try OutputWriter(folder: folder.path("1")).write(built)
    _ = try OutputWriter(folder: folder.path("2")).write(built.reversed())
    #expect(folder.listing("1") == folder.listing("2"))
    for name in ["a.html", "b/a.html", "b/c.html", ".seckit-manifest"] {
      #expect(folder.text("1/" + name) == folder.text("2/" + name))
    }
  }
}
