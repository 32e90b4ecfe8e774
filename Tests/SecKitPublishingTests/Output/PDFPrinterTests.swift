import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

@Suite(.waits) struct PDFPrinterTests {
  private static let weasyprint = try? PDFPrinter.find(checkout: repository)
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  /// A program in WeasyPrint's place.
  ///
  /// A child writes it: were it open for writing here while another test starts a process, that process would hold it open for
  /// a moment and running it would fail with "text file busy".
  private func engine(_ script: String, in folder: TemporaryFolder) throws -> PDFPrinter {
    let writer = Process()
    writer.executableURL = URL(filePath: "/bin/sh")
    writer.arguments = [
      "-c", "printf %s \"$1\" > \"$2\" && chmod 700 \"$2\"", "sh", "#!/bin/sh\n" + script, folder.path("motor"),
    ]
    try writer.run()
    writer.waitUntilExit()
    try #require(writer.terminationStatus == 0)
    return PDFPrinter(engine: folder.path("motor"))
  }

  @Test func missingEngineIsNamed() async throws {
    let printer = PDFPrinter(engine: "/no/hay/weasyprint")
    await #expect(throws: PDFPrinterError.engineMissing("/no/hay/weasyprint")) {
      try await printer.print(Array("x".utf8), baseFolder: ".")
    }
  }

  /// WeasyPrint ends with 0 although it says ERROR.
  @Test func errorOnStandardErrorFails() async throws {
    let folder = try TemporaryFolder()
    let printer = try engine(
      "cat >/dev/null; echo 'ERROR: falta lang' >&2; echo 'WARNING: w' >&2; echo '%PDF-1.7'", in: folder)
    await #expect(throws: PDFPrinterError.failed(["falta lang"])) {
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
    await #expect(throws: PDFPrinterError.failed(["no"])) {
      try await printer.print(Array("x".utf8), baseFolder: ".")
    }
  }

  /// It leaves before it has read anything, hangs, ends by a signal, writes something else: an error, and this process lives.
  @Test(arguments: [
    ("exit 1", PDFPrinterError.Stop.code(1)), ("head -c 10 >/dev/null; exit 3", .code(3)),
    ("exec <&-; printf '%%PDF-'; exit 4", .code(4)), ("cat >/dev/null; exit 3", .code(3)), ("kill -9 $$", .signal(9)),
    ("head -c 1000 /dev/urandom", .noPDF), ("cat >/dev/null", .noPDF), ("printf '\\n \\n' >&2; exit 5", .code(5)),
    ("exec sleep 60", .late(1)), ("sleep 60", .late(1)), ("while :; do :; done", .late(1)),
  ])
  func anEngineThatFailsWithoutAWordIsNamed(_ script: String, _ stop: PDFPrinterError.Stop) async throws {
    let folder = try TemporaryFolder()
    var printer = try engine(script, in: folder)
    printer.timeLimit = stop == .late(1) ? .seconds(1) : .seconds(60)
    // More than a pipe holds.
    let input = [UInt8](repeating: 0x61, count: 300_000)
    await #expect(throws: PDFPrinterError.stopped(stop)) { try await printer.print(input, baseFolder: ".") }
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
        if case .stopped(.tooMuch) = error as? PDFPrinterError { return true }
        return (error as? PDFPrinterError).map { "\($0)".contains("No space") } ?? false
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
      try PDFPrinter.find { ["SECKIT_WEASYPRINT": path, "SECKIT_WEASYPRINT_SECONDS": seconds][$0] ?? nil }.timeLimit
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
    let printout = try await printer.print(spelling: Array("á 🔒 語\u{200D} 🔒".utf8), baseFolder: ".")
    #expect(String(decoding: printout.bytes, as: UTF8.self) == "%PDF-á [U+1F512] [U+8A9E]\u{200D} [U+1F512]")
    #expect(printout.spelled == ["🔒", "語"])
    let plain = try await printer.print(spelling: Array("á".utf8), baseFolder: ".")
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
    await #expect(throws: PDFPrinterError.self) {
      _ = try await broken.print(file: folder.path("hoja.html"), to: folder.path("hoja.pdf"))
    }
    #expect(folder.text("hoja.pdf") == "viejo")
    let working = try engine("printf '%%PDF-'; cat", in: folder)
    _ = try await working.print(file: folder.path("hoja.html"), to: folder.path("hoja.pdf"))
    #expect(folder.text("hoja.pdf") == "%PDF-nuevo")
    #expect(folder.listing() == ["hoja.html", "hoja.pdf", "motor"])
    await #expect(throws: PDFPrinterError.unreadable(folder.path("no.html"))) {
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
      try PDFPrinter.find(checkout: project) { environment[$0] }.engine
    }
    #expect(try find(folder.path, ["SECKIT_WEASYPRINT": folder.path("motor"), "PATH": path]) == folder.path("motor"))
    #expect(try find(folder.path, ["PATH": path]) == folder.path(".venv/bin/weasyprint"))
    #expect(try find("/no", ["PATH": path]) == folder.path("bin/weasyprint"))
    #expect(throws: PDFPrinterError.engineMissing(nil)) { try find("/no", [:]) }
    #expect(throws: PDFPrinterError.engineMissing("/no/x")) { try find(folder.path, ["SECKIT_WEASYPRINT": "/no/x"]) }
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
    #expect(throws: PDFPrinterError.engineMissing(nil)) {
      try PDFPrinter.find(checkout: here) { ["PATH": "\(here)/bin:.::bin:./\(here)/bin"][$0] }
    }
    #expect(throws: PDFPrinterError.engineMissing(here + "/motor")) {
      try PDFPrinter.find { ["SECKIT_WEASYPRINT": here + "/motor"][$0] }
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
    #expect(try await printer.print(spelling: rare, baseFolder: ".").spelled == ["\u{E000}", "\u{F0000}"])
    let faulty = Array("<!DOCTYPE html><title>Hoja</title><h1>Sin lengua</h1>".utf8)
    await #expect(throws: PDFPrinterError.self) { try await printer.print(faulty, baseFolder: ".") }
  }
}
