import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// What somebody did to a build's files between two builds.
@Suite struct OutputEditTests {
  private func files(_ pairs: KeyValuePairs<String, String>) throws -> [OutputFile] {
    try pairs.map { OutputFile(try #require(OutputPath($0.key)), Array($0.value.utf8)) }
  }

  private func kept(_ report: OutputWriter.Report) -> [String] {
    report.kept.map { $0.path.text + ">" + ($0.beside?.text ?? "") }
  }

  @Test func editsStayAndTheNewFileLiesBeside() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(["a/b.html": "uno", "c.html": "uno"]))
    try folder.put("a/b.html", "mío")
    let second = try writer.write(files(["a/b.html": "dos", "c.html": "dos"]))
    #expect(kept(second) == ["a/b.html>a/b.nuevo.html"])
    #expect(second.written.map(\.text) == ["c.html", "a/b.nuevo.html"])
    #expect(
      folder.text("a/b.html") == "mío" && folder.text("a/b.nuevo.html") == "dos" && folder.text("c.html") == "dos")
    // The one beside is ours, and follows every build.
    let third = try writer.write(files(["a/b.html": "tres", "c.html": "dos"]))
    #expect(kept(third) == ["a/b.html>a/b.nuevo.html"])
    #expect(folder.text("a/b.html") == "mío" && folder.text("a/b.nuevo.html") == "tres")
    // Nothing new: nothing is written, and it is still said.
    let fourth = try writer.write(files(["a/b.html": "tres", "c.html": "dos"]))
    #expect(fourth.written.isEmpty && kept(fourth) == ["a/b.html>a/b.nuevo.html"])
    // She takes it.
    try folder.put("a/b.html", "tres")
    let fifth = try writer.write(files(["a/b.html": "tres", "c.html": "dos"]))
    #expect(fifth.kept.isEmpty && fifth.removed.map(\.text) == ["a/b.nuevo.html"])
    #expect(try writer.write(files(["a/b.html": "cuatro", "c.html": "dos"])).kept.isEmpty)
    #expect(folder.text("a/b.html") == "cuatro")
    #expect(folder.listing() == [".seckit-manifest", "a/", "a/b.html", "c.html"])
  }

  /// She may work on the one that was laid beside hers, and another of that name may be hers from before.
  @Test func whatLiesBesideIsHersTooOnceSheChangesIt() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(["b.html": "uno"]))
    try folder.put("b.html", "mío")
    try folder.put("b.nuevo.html", "de antes")
    #expect(kept(try writer.write(files(["b.html": "dos"]))) == ["b.html>b.nuevo-2.html"])
    try folder.put("b.nuevo-2.html", "también mío")
    let third = try writer.write(files(["b.html": "tres"]))
    #expect(kept(third) == ["b.html>b.nuevo-3.html", "b.nuevo-2.html>"])
    #expect(folder.text("b.nuevo.html") == "de antes" && folder.text("b.nuevo-2.html") == "también mío")
    #expect(folder.text("b.nuevo-3.html") == "tres" && folder.text("b.html") == "mío")
  }

  @Test func whatIsNoLongerBuiltGoesUnlessItIsHers() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(files(["a.html": "a", "b.html": "b", "c.html": "c"]))
    try folder.put("b.html", "mío")
    let second = try writer.write(files(["a.html": "a"]))
    #expect(second.removed.map(\.text) == ["c.html"] && kept(second) == ["b.html>"])
    #expect(folder.text("b.html") == "mío")
    // Never removed, however often.
    _ = try writer.write(files(["a.html": "A"]))
    #expect(folder.text("b.html") == "mío")
  }

  @Test func onRequestItGivesWayAndACopyIsKept() throws {
    let folder = try TemporaryFolder()
    let forced = OutputWriter(folder: folder.path, allowsForeignFiles: true)
    try folder.put("a.html", "ajeno")
    try folder.put("a.html~", "otra copia")
    try FileManager.default.createSymbolicLink(atPath: folder.path("e.html"), withDestinationPath: "a.html")
    let first = try forced.write(files(["a.html": "uno", "b.html": "uno", "e.html": "uno"]))
    #expect(first.copies.map { $0.path.text + ">" + $0.name } == ["a.html>a.html~2", "e.html>e.html~"])
    try folder.put("b.html", "mío")
    let second = try forced.write(files(["a.html": "dos", "b.html": "dos", "e.html": "uno"]))
    #expect(second.copies.map(\.name) == ["b.html~"] && second.kept.isEmpty)
    #expect(folder.text("a.html~") == "otra copia" && folder.text("a.html~2") == "ajeno")
    #expect(folder.text("b.html~") == "mío" && folder.text("b.html") == "dos" && folder.text("a.html") == "dos")
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: folder.path("e.html~")) == "a.html")
    // No build ever removes a copy.
    _ = try forced.write([])
    #expect(folder.listing() == [".seckit-manifest", "a.html~", "a.html~2", "b.html~", "e.html~"])
  }

  @Test func setsLeaveEachOtherAlone() throws {
    let folder = try TemporaryFolder()
    let writer = OutputWriter(folder: folder.path)
    _ = try writer.write(sets: [OutputSet("t/html", try files(["h.html": "1", "s.css": "1"]), errorCount: 2)])
    _ = try writer.write(sets: [OutputSet("t/pdf", try files(["h.pdf": "1", "g.pdf": "1"]))])
    _ = try writer.write(sets: [OutputSet("t/pdf", try files(["h.pdf": "2"]))])
    #expect(folder.listing() == [".seckit-manifest", "h.html", "h.pdf", "s.css"])
    #expect(folder.text(".seckit-manifest")?.contains("\nerrors t/html 2\n") == true)
    // A path belongs to one set.
    #expect(throws: OutputError(path: "h.html", reason: .collision)) {
      try writer.write(sets: [OutputSet("otro", try files(["h.html": "x"]))])
    }
    #expect(folder.text("h.html") == "1")
    _ = try writer.write(sets: [OutputSet("t/html", try files(["h.html": "1"]))])
    #expect(folder.listing() == [".seckit-manifest", "h.html", "h.pdf"])
    #expect(folder.text(".seckit-manifest")?.contains("errors") == false)
    let scopes = OutputWriter.scopes(in: folder.path)
    #expect(Set(scopes.map { $0.key.text + " " + $0.value }) == ["h.html t/html", "h.pdf t/pdf"])
  }

  /// A folder of version 1: what differs may be an edit and is copied; what is the same is not.
  @Test func foldersOfVersionOneAreBroughtUpToDate() throws {
    let folder = try TemporaryFolder()
    try folder.put("index.html", "igual")
    try folder.put("a.html", "viejo")
    try folder.put("b.html", "sobra")
    try folder.put(".seckit-manifest", "seckit-manifest 1\na.html\nb.html\nindex.html\n")
    let report = try OutputWriter(folder: folder.path).write(files(["index.html": "igual", "a.html": "nuevo"]))
    #expect(report.unchanged == 1 && report.removed.map(\.text) == ["b.html"])
    #expect(report.copies.map(\.name) == ["a.html~"] && folder.text("a.html~") == "viejo")
    #expect(folder.text(".seckit-manifest")?.hasPrefix("seckit-manifest 2\n") == true)
    // From then on as any other.
    #expect(try OutputWriter(folder: folder.path).write(files(["index.html": "x", "a.html": "y"])).copies.isEmpty)
  }

  /// Killed at any moment, a build leaves nothing that the next one takes for her work. The moments are those after which the
  /// folder looks different: before a file moves, between two, and before the last manifest.
  @Test func aKilledBuildIsNotTakenForHerWork() throws {
    let old = ["a.html": "a", "b.html": "b", "d.html": "d"]
    let new = ["a.html": "A", "b.html": "B", "c.html": "C"]
    for moved in 0...new.count {
      let folder = try TemporaryFolder()
      let writer = OutputWriter(folder: folder.path)
      func built(_ pairs: [String: String]) throws -> [OutputFile] {
        try pairs.map { OutputFile(try #require(OutputPath($0.key)), Array($0.value.utf8)) }
      }
      _ = try writer.write(built(old))
      // What a build that is killed there has done: the manifest of both, and some of the files.
      var interim = OutputManifest()
      for (name, text) in old.sorted(by: <) + new.sorted(by: <) {
        interim.entries[try #require(OutputPath(name)), default: .init(scope: "site", sums: [])].sums
          .insert(ContentSum(of: Array(text.utf8)))
      }
      try folder.put(".seckit-manifest", String(decoding: interim.bytes, as: UTF8.self))
      for (name, text) in new.sorted(by: <).prefix(moved) { try folder.put(name, text) }
      try folder.put(".seckit-staging/0", "a medias")
      let report = try writer.write(built(new))
      #expect(report.kept.isEmpty && report.copies.isEmpty, "after \(moved)")
      #expect(folder.listing() == [".seckit-manifest", "a.html", "b.html", "c.html"], "after \(moved)")
      #expect(folder.text("a.html") == "A" && folder.text("b.html") == "B")
      let sums = try #require(OutputManifest(reading: Array((folder.text(".seckit-manifest") ?? "").utf8)))
      #expect(sums.entries.values.allSatisfy { $0.sums.count == 1 })
    }
  }

  @Test func longNamesHaveRoomBesideThem() throws {
    let long = try #require(OutputPath("x/" + String(repeating: "a", count: 95) + ".html"))
    for number in [1, 2, 99] {
      let beside = try #require(long.beside(number))
      #expect(beside.name.utf8.count <= 100 && beside != long && beside.folder == "x")
    }
    #expect(try #require(OutputPath("sin-punto")).beside(1)?.text == "sin-punto.nuevo")
  }
}
