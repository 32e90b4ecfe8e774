import Foundation
import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// What somebody copies from a paper by hand is there letter by letter, and all of it on the sheet.
@Suite(.waits, .enabled(if: Tool.isRequired || hasPrinter, "WeasyPrint is not installed; make test installs it"))
struct PaperCopyTests {
  private static let mail = "acompanamiento.seguridad.integral.comunidades@organizaciondeprueba.example"
  private static let page =
    "https://organizaciondeprueba.example/verificacion/encuentros?sesion=extraordinaria&grupo=comunidades"
  private static let user = "acompanamientocomunitariopermanente"
  private static let command = "descargarverificacionfirmasdigitalescomunitarias --acompanamiento=permanente"
  private static let print = "0123456789abcdefacompanamientofedcba9876543210ABCDEFacompanamientoFEDCBA"
  private static let message = "tramites-justicia.example/expediente/notificaciones.apk"

  /// Prints the sample's workshop with something else on its sheet.
  private func text(_ sheet: String, bbox: Bool = false) async throws -> String {
    let sample = try String(contentsOfFile: Kits.root + "/Tests/Sample/curricula/es/taller.md", encoding: .utf8)
    let helper = try String(contentsOfFile: Kits.root + "/Tests/Sample/Content/es/directorio/linea.md", encoding: .utf8)
    let catalog = try await Kits.sample(with: [
      "/curricula/es/taller.md": sample.replacing("Escribe qué cuidas.", with: sheet),
      "/directorio/linea.md": helper.replacing("hola@ejemplo.mx", with: Self.mail),
    ])
    let papers = WorkshopPapers.papers(for: try #require(catalog.workshops.first), in: catalog, today: Kits.today)
    let html = try #require(papers.last).html
    let printer = try WeasyPrint.find(checkout: Kits.root)
    let folder = try TemporaryFolder()
    try Data(try await printer.print(html, baseFolder: Kits.root + "/site").bytes).write(
      to: URL(filePath: folder.path("hoja.pdf")))
    let result = try Tool.find("pdftotext").run(
      (bbox ? ["-bbox"] : []) + ["-enc", "UTF-8", folder.path("hoja.pdf"), "-"])
    #expect(result.code == 0)
    return result.text
  }

  /// Wherever in a line it begins.
  private var sheet: String {
    let filler = "Aquí va otra palabra más y sigue el renglón hasta donde toca cortar ahora mismo"
    return (0..<40).map { column in
      let before = String(filler.prefix(2 * column))
      return """
        \(before) \(Self.mail)

        \(before) <\(Self.page)>

        \(before) **@\(Self.user)** y `\(Self.user)`

        \(before) `\(Self.command)`
        """
    }.joined(separator: "\n\n")
      + "\n\n```\n\(Self.print)\(Self.print)\n```\n\n```mensaje\nMira \(Self.message) y \(Self.message) hoy\n```\n"
  }

  @Test(.needs("pdftotext")) func everyLetterIsThere() async throws {
    let text = try await text(sheet)
    let letters = String(text.filter { !$0.isWhitespace })
    func count(_ literal: String) -> Int {
      letters.split(separator: literal.filter { !$0.isWhitespace }, omittingEmptySubsequences: false).count - 1
    }
    // The helper's card has the address once more.
    #expect(count(Self.mail) == 41)
    #expect(count(Self.page) == 40)
    #expect(count("@" + Self.user) == 40 && count(Self.user) == 80)
    #expect(count(Self.command) == 40)
    #expect(count(Self.print) == 2)
    #expect(count(Self.message) == 2)
  }

  @Test(.needs("pdftotext")) func nothingLeavesTheSheet() async throws {
    let endless = String(repeating: "acompanamiento", count: 40)
    let text = try await text(
      sheet + "\n\n#### \(endless)\n\n**\(endless)** \(endless)\n\n`\(endless)`\n\n- [ ] \(endless)\n", bbox: true)
    let words = text.matches(of: /xMin="([\d.]+)" yMin="[\d.]+" xMax="([\d.]+)"/)
    #expect(words.count > 200)
    for word in words {
      let (left, right) = (try #require(Double(word.1)), try #require(Double(word.2)))
      // Letter is 612 points wide, with margins of 18 mm.
      #expect(left > 40 && right < 612 - 40, "\(word.0)")
    }
  }
}
