import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

@Suite(.waits) struct WeasyPrintTests {
  private static let weasyprint = try? WeasyPrint.find(checkout: repository)
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  /// A program in WeasyPrint's place.
  ///
  /// A child writes it: were it open for writing here while another test starts a process, that process would hold it open for
  /// a moment and running it would fail with "text file busy".
  private func engine(_ script: String, in folder: TemporaryFolder) throws -> WeasyPrint {
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "printf %s \"$1\" > \"$2\" && chmod 700 \"$2\"", "sh", "#!/bin/sh\n" + script, folder.path("motor"),
    ]
    try writer.run()
    writer.waitUntilExit()
    try #require(writer.terminationStatus == 0)
    return WeasyPrint(engine: folder.path("motor"))
  }

  @Test func missingEngineIsNamed() async throws {
    let printer = WeasyPrint(engine: "/no/hay/weasyprint")
    await #expect(throws: DocumentEngineError.engineMissing("/no/hay/weasyprint")) {
      try await printer.print(Array("x".utf8), baseFolder: ".")
    }
  }

  /// WeasyPrint ends with 0 although it says ERROR.
  @Test func errorOnStandardErrorFails() async throws {
    let folder = try TemporaryFolder()
    let printer = try engine(
      "cat >/dev/null; echo 'ERROR: falta lang' >&2; echo 'WARNING: w' >&2; echo '%PDF-1.7'", in: folder)
    await #expect(throws: DocumentEngineError.failed(["falta lang"])) {
      try await printer.print(Array("x".utf8), baseFolder: ".")
    }
  }

  @Test(arguments: [
    "cat >/dev/null; echo no >&2; exit 3", "cat >/dev/null; echo '%PDF-1.7'; echo no >&2; exit 1",
    "cat >/dev/null; echo no >&2",
  ])
  func failureIsNamed(_ script: String) async throws {
    let folder = try TemporaryFolder()
    let printer = try engine(script, in: folder)
    await #expect(throws: DocumentEngineError.failed(["no"])) {
      try await printer.print(Array("x".utf8), baseFolder: ".")
    }
  }

  /// It leaves before it has read anything, hangs, ends by a signal, writes something else: an error, and this process lives.
  @Test(arguments: [
    ("exit 1", DocumentEngineError.Stop.code(1)), ("head -c 10 >/dev/null; exit 3", .code(3)),
    ("exec <&-; printf '%%PDF-'; exit 4", .code(4)), ("cat >/dev/null; exit 3", .code(3)), ("kill -9 $$", .signal(9)),
    ("head -c 1000 /dev/urandom", .noPDF), ("cat >/dev/null", .noPDF), ("printf '\\n \\n' >&2; exit 5", .code(5)),
    ("exec sleep 60", .late(1)), ("sleep 60", .late(1)), ("while :; do :; done", .late(1)),
  ])
  func anEngineThatFailsWithoutAWordIsNamed(_ script: String, _ stop: DocumentEngineError.Stop) async throws {
    let folder = try TemporaryFolder()
    var printer = try engine(script, in: folder)
    printer.timeLimit = stop == .late(1) ? .seconds(1) : .seconds(60)
    // More than a pipe holds.
    let input = [UInt8](repeating: 0x61, count: 300_000)
    await #expect(throws: DocumentEngineError.stopped(stop)) { try await printer.print(input, baseFolder: ".") }
  }

  /// Output without end is stopped while it is written.
  @Test func anEngineThatWritesWithoutEndIsStopped() async throws {
    let folder = try TemporaryFolder()
    for script in ["exec cat /dev/zero", "exec cat /dev/zero >&2"] {
      let printer = try engine(script, in: folder)
      await #expect {
        try await printer.print(Array("x".utf8), baseFolder: ".")
      } throws: { error in
        // Memory for such files may be scarcer than the limit: then the writer is told that it is full.
        if case .stopped(.tooMuch) = error as? DocumentEngineError { return true }
        return (error as? DocumentEngineError).map { "\($0)".contains("No space") } ?? false
      }
    }
  }

  /// A program that the engine leaves behind keeps nobody waiting.
  @Test func whatTheEngineLeavesBehindIsNotWaitedFor() async throws {
    let folder = try TemporaryFolder()
    let printer = try engine("sleep 90 & printf '%%PDF-'; cat", in: folder)
    let start = ContinuousClock.now
    #expect(try await printer.print(Array("x".utf8), baseFolder: ".").bytes == Array("%PDF-x".utf8))
    #expect(ContinuousClock.now - start < .seconds(60))
  }

  @Test func limitsAreSetByTheEnvironment() throws {
    let folder = try TemporaryFolder()
    let path = try engine("", in: folder).engine
    func limit(_ seconds: String?) throws -> Duration? {
      try WeasyPrint.find { ["SECKIT_WEASYPRINT": path, "SECKIT_WEASYPRINT_SECONDS": seconds][$0] ?? nil }.timeLimit
    }
    #expect(try limit("90") == .seconds(90))
    for none in [nil, "", "0", "-5", "diez"] { #expect(try limit(none) == nil) }
  }

  /// A character without a glyph is written as its number, and named.
  @Test func missingLettersAreSpelledAndNamed() async throws {
    let folder = try TemporaryFolder()
    let printer = try engine(
      """
      printf '%%PDF-'; tee entrada; grep -q '🔒' entrada && \
        echo 'WARNING: .notdef glyph rendered for Unicode string unsupported by fonts: "🔒" (U+1F512)' >&2
      grep -q '語' entrada && \
        echo 'WARNING: .notdef glyph rendered for Unicode string unsupported by fonts: "(語)" (U+8A9E U+200D)' >&2
      exit 0
      """.replacing("entrada", with: folder.path("entrada")), in: folder)
    let printout = try #require(
      try await printer.convert([Array("á 🔒 語\u{200D} 🔒".utf8)], baseFolder: ".").first)
    #expect(String(decoding: printout.bytes, as: UTF8.self) == "%PDF-á [U+1F512] [U+8A9E]\u{200D} [U+1F512]")
    #expect(printout.spelled == ["🔒", "語"])
    let plain = try #require(try await printer.convert([Array("á".utf8)], baseFolder: ".").first)
    #expect(plain.spelled.isEmpty && plain.bytes == Array("%PDF-á".utf8))
  }

  @Test func inputArgumentsAndWarningsPassThrough() async throws {
    let folder = try TemporaryFolder()
    let printer = try engine("echo '%PDF-'; echo \"$@\"; cat; echo 'WARNING: w' >&2", in: folder)
    let printout = try await printer.print(Array("hóla".utf8), baseFolder: "/b", styles: ["a4.css"])
    #expect(
      String(decoding: printout.bytes, as: UTF8.self)
        == "%PDF-\n--pdf-variant pdf/ua-1 --allowed-protocols file,data --encoding utf-8 --base-url /b/ --stylesheet a4.css - -\nhóla"
    )
    #expect(printout.warnings == ["w"])
  }

  @Test func fileAppearsWholeOrNotAtAll() async throws {
    let folder = try TemporaryFolder()
    try folder.put("hoja.html", "nuevo")
    try folder.put("hoja.pdf", "viejo")
    let broken = try engine("cat >/dev/null; exit 1", in: folder)
    await #expect(throws: DocumentEngineError.self) {
      _ = try await broken.print(file: folder.path("hoja.html"), to: folder.path("hoja.pdf"))
    }
    #expect(folder.text("hoja.pdf") == "viejo")
    let working = try engine("printf '%%PDF-'; cat", in: folder)
    _ = try await working.print(file: folder.path("hoja.html"), to: folder.path("hoja.pdf"))
    #expect(folder.text("hoja.pdf") == "%PDF-nuevo")
    #expect(folder.listing() == ["hoja.html", "hoja.pdf", "motor"])
    await #expect(throws: DocumentEngineError.unreadable(folder.path("no.html"))) {
      _ = try await working.print(file: folder.path("no.html"), to: folder.path("hoja.pdf"))
    }
  }

  @Test func searchOrder() throws {
    let folder = try TemporaryFolder()
    _ = try engine("", in: folder)
    for place in [".venv/bin", "bin"] {
      try folder.put(place + "/x", "")
      try FileManager.default.copyItem(atPath: folder.path("motor"), toPath: folder.path(place + "/weasyprint"))
    }
    let path = "/no/hay:" + folder.path("bin")
    func find(_ project: String, _ environment: [String: String]) throws -> String {
      try WeasyPrint.find(checkout: project) { environment[$0] }.engine
    }
    #expect(try find(folder.path, ["SECKIT_WEASYPRINT": folder.path("motor"), "PATH": path]) == folder.path("motor"))
    #expect(try find(folder.path, ["PATH": path]) == folder.path(".venv/bin/weasyprint"))
    #expect(try find("/no", ["PATH": path]) == folder.path("bin/weasyprint"))
    #expect(throws: DocumentEngineError.engineMissing(nil)) { try find("/no", [:]) }
    #expect(throws: DocumentEngineError.engineMissing("/no/x")) {
      try find(folder.path, ["SECKIT_WEASYPRINT": "/no/x"])
    }
  }

  /// A program in the folder that one works in may be anybody's: no way to name that folder leads to it.
  @Test func noPlaceIsRelative() throws {
    let folder = try TemporaryFolder()
    _ = try engine("", in: folder)
    for place in [".venv/bin", "bin"] {
      try folder.put(place + "/x", "")
      try FileManager.default.copyItem(atPath: folder.path("motor"), toPath: folder.path(place + "/weasyprint"))
    }
    // A way from the folder that the tests run in.
    let depth = FileManager.default.currentDirectoryPath.split(separator: "/").count
    let here = String(repeating: "../", count: depth) + folder.path.dropFirst()
    #expect(FileManager.default.isExecutableFile(atPath: here + "/.venv/bin/weasyprint"))
    #expect(throws: DocumentEngineError.engineMissing(nil)) {
      try WeasyPrint.find(checkout: here) { ["PATH": "\(here)/bin:.::bin:./\(here)/bin"][$0] }
    }
    #expect(throws: DocumentEngineError.engineMissing(here + "/motor")) {
      try WeasyPrint.find { ["SECKIT_WEASYPRINT": here + "/motor"][$0] }
    }
  }

  @Test(.enabled(if: weasyprint != nil, "WeasyPrint is not installed; make test installs it"))
  func realEngineRepeatsItself() async throws {
    let printer = try #require(Self.weasyprint)
    let html = Array("<!DOCTYPE html><html lang=es><title>Hoja</title><h1>Ñandú</h1>".utf8)
    let first = try await printer.print(html, baseFolder: ".")
    #expect(try await printer.print(html, baseFolder: ".") == first)
    // The words in which it names what no font has are those that we read.
    let rare = Array("<!DOCTYPE html><html lang=es><title>Hoja</title><p>\u{E000} a \u{F0000}</p>".utf8)
    // Several in one process are as each by itself, and what is said of one is not said of another.
    let batch = try await printer.convert([html, rare, html], baseFolder: ".")
    #expect(batch[0] == first && batch[2] == first)
    #expect(batch[1].spelled == ["\u{E000}", "\u{F0000}"])
    let faulty = Array("<!DOCTYPE html><title>Hoja</title><h1>Sin lengua</h1>".utf8)
    await #expect(throws: DocumentEngineError.self) { try await printer.print(faulty, baseFolder: ".") }
    await #expect(throws: DocumentEngineError.self) { try await printer.convert([html, faulty], baseFolder: ".") }
  }

  /// An engine whose first line names a Python, which here is a program of ours.
  private func python(_ script: String, in folder: TemporaryFolder) throws -> WeasyPrint {
    let path = try engine(script, in: folder).engine
    try FileManager.default.moveItem(atPath: path, toPath: folder.path("python3"))
    try folder.put("motor", "#!\(folder.path("python3"))\nimport weasyprint\n")
    return WeasyPrint(engine: folder.path("motor"))
  }

  private let batch = ["uno", "dos y más", ""].map { Array($0.utf8) }

  /// All documents of a batch go to one process, and come back from it, with what was said of each.
  @Test func oneProcessPrintsABatch() async throws {
    let folder = try TemporaryFolder()
    let printer = try python(
      """
      echo run >> veces; echo "$@" > palabras; cat > entrada
      mark=$(echo "$2" | sed -n "s/.*print('\\(seckit-[0-9]*\\)'.*/\\1/p")
      printf '8\\n%%PDF-uno8\\n%%PDF-dos5\\n%%PDF-'
      printf 'WARNING: a\\n%s\\n%s\\nWARNING: c\\n%s\\n' $mark $mark $mark >&2
      """.replacing("veces", with: folder.path("veces")).replacing("palabras", with: folder.path("palabras"))
        .replacing("entrada", with: folder.path("entrada")), in: folder)
    let printouts = try await printer.convert(batch, baseFolder: "/b", styles: ["a4.css"])
    #expect(printouts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["%PDF-uno", "%PDF-dos", "%PDF-"])
    #expect(printouts.map(\.warnings) == [["a"], [], ["c"]])
    #expect(folder.text("veces") == "run\n")
    #expect(folder.text("entrada") == "3\nuno10\ndos y más0\n")
    let words = try #require(folder.text("palabras"))
    #expect(words.hasPrefix("-c import sys") && words.contains("--allowed-protocols file,data"))
    #expect(words.hasSuffix("--base-url /b/ --stylesheet a4.css - -\n"))
  }

  /// What is not framed as it must be is no batch of PDFs, and nothing of it is used.
  @Test(arguments: [
    "printf '8\\n%%PDF-uno'", "printf '999\\n%%PDF-'", "printf -- '-1\\n'", "printf 'x\\n'", "printf '%%PDF-'",
    "printf '5\\n%%PDF-5\\n%%PDF-5\\nnada.'", "cat", "true",
  ])
  func aBatchThatIsNotWholeIsRefused(_ script: String) async throws {
    let folder = try TemporaryFolder()
    let printer = try python(script, in: folder)
    let batch = batch
    await #expect(throws: DocumentEngineError.stopped(.noPDF)) { try await printer.convert(batch, baseFolder: ".") }
  }

  /// A batch that hangs is ended when the time for all its documents is over.
  @Test func aBatchHasTheTimeOfItsDocuments() async throws {
    let folder = try TemporaryFolder()
    var printer = try python("exec sleep 60", in: folder)
    printer.timeLimit = .milliseconds(400)
    let (slow, batch) = (printer, batch)
    await #expect(throws: DocumentEngineError.stopped(.late(1))) { try await slow.convert(batch, baseFolder: ".") }
  }

  /// A program that is no Python script prints one document after another.
  @Test func anotherProgramPrintsEachByItself() async throws {
    let folder = try TemporaryFolder()
    let printer = try engine("printf '%%PDF-'; cat; echo run >> \(folder.path("veces"))", in: folder)
    let printouts = try await printer.convert(batch, baseFolder: ".")
    #expect(printouts.map { String(decoding: $0.bytes, as: UTF8.self) } == ["%PDF-uno", "%PDF-dos y más", "%PDF-"])
    #expect(folder.text("veces") == "run\nrun\nrun\n")
  }
}
