import Foundation
import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// The PDFs of the shipped workshops in the eyes of other programs.
@Suite(.waits, .enabled(if: Tool.isRequired || hasPrinter, "WeasyPrint is not installed; make test installs it"))
struct WorkshopPDFTests {
  private static let printing = Task { () -> [String: [UInt8]] in
    let printer = try WeasyPrint.find(checkout: Kits.root)
    let catalog = try await Kits.real()
    let site = Kits.root + "/site"
    var printed: [String: [UInt8]] = [:]
    for workshop in catalog.workshops.prefix(1) {
      for paper in WorkshopPapers.papers(for: workshop, in: catalog, today: Kits.today) {
        for (size, styles) in [("letter", []), ("a4", [site + "/impreso-a4.css"])] {
          printed["\(paper.name)-\(size)"] = try await printer.print(paper.html, baseFolder: site, styles: styles).bytes
        }
      }
    }
    #expect(printed.count == 4)
    return printed
  }

  /// Calls `check` with the name and path of each PDF.
  private func eachPDF(_ check: (String, String) throws -> Void) async throws {
    let printed = try await Self.printing.value
    let folder = try TemporaryFolder()
    for (name, bytes) in printed {
      try Data(bytes).write(to: URL(filePath: folder.path(name)))
      try check(name, folder.path(name))
    }
  }

  @Test(.needs("qpdf")) func qpdfFindsNothingWrong() async throws {
    let qpdf = try Tool.find("qpdf")
    try await eachPDF { name, path in
      let result = try qpdf.run(["--check", path])
      #expect(result.code == 0, "\(name): \(result.text)\(result.messages)")
      #expect(result.text.contains("No syntax or stream encoding errors found"), "\(name)")
    }
  }

  /// The words can be copied and searched, accents and all, and answers are only in the guide.
  @Test(.needs("pdftotext")) func textCanBeTakenOut() async throws {
    let pdftotext = try Tool.find("pdftotext")
    let catalog = try await Kits.real()
    let workshop = try #require(catalog.workshops.first)
    try await eachPDF { name, path in
      let result = try pdftotext.run(["-enc", "UTF-8", path, "-"])
      #expect(result.code == 0)
      let text = result.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(text.contains(workshop.article.info.title), "\(name)")
      for letter in "áéíóúñ¿" { #expect(text.contains(letter), "\(name) has no \(letter)") }
      #expect(!text.unicodeScalars.contains("\u{FFFD}"), "\(name)")
      #expect(text.contains(catalog.words(.guideKey)) == name.hasPrefix("guia"), "\(name)")
      #expect(text.contains("☐"), "\(name) has no boxes")
    }
  }

  @Test(.needs("pdfinfo")) func pagesHaveTheSizeAskedFor() async throws {
    let pdfinfo = try Tool.find("pdfinfo")
    try await eachPDF { name, path in
      let info = try pdfinfo.run([path]).text
      let size = name.hasSuffix("a4") ? "595.276 x 841.89 pts (A4)" : "612 x 792 pts (letter)"
      #expect(info.contains(size), "\(name): \(info)")
      #expect(info.contains("Tagged:          yes"), "\(name)")
      #expect(info.range(of: #"Title: +\S"#, options: .regularExpression) != nil, "\(name)")
      // Nothing about the machine or the hour.
      #expect(!info.contains("CreationDate"), "\(name)")
    }
  }

  @Test(.needs("pdffonts")) func fontsAreEmbedded() async throws {
    let pdffonts = try Tool.find("pdffonts")
    try await eachPDF { name, path in
      let lines = try pdffonts.run([path]).text.split(separator: "\n").dropFirst(2)
      #expect(!lines.isEmpty, "\(name)")
      for line in lines {
        // … emb sub uni object ID
        let columns = line.split(separator: " ").suffix(5).prefix(3)
        #expect(columns.allSatisfy { $0 == "yes" }, "\(name): \(line)")
      }
    }
  }
}

let hasPrinter: Bool = {
  do {
    _ = try WeasyPrint.find(checkout: Kits.root)
    return true
  } catch { return false }
}()
