import Foundation
import Testing

@testable import SecKitPublishing

@Suite struct PDFPrinterTests {
  private static let weasyprint = try? PDFPrinter.find(checkout: repository)
  private static let repository = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  /// A program in WeasyPrint's place.
  ///
  /// A child writes it: were it open for writing here while another test starts a process, that process would hold it open for
  /// a moment and running it would fail with "text file busy".
  private func engine(_ script: String, in folder: borrowing TemporaryFolder) throws -> PDFPrinter {
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
    let faulty = Array("<!DOCTYPE html><title>Hoja</title><h1>Sin lengua</h1>".utf8)
    await #expect(throws: PDFPrinterError.self) { try await printer.print(faulty, baseFolder: ".") }
  }
}
