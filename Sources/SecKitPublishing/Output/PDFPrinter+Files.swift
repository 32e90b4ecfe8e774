import SecKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension PDFPrinter {
  /// The variable that names the `weasyprint` program to use.
  public static let engineVariable = "SECKIT_WEASYPRINT"

  /// Looks for WeasyPrint: where ``engineVariable`` says, in the project's own Python environment, on the `PATH`.
  /// - Parameters:
  ///   - folder: the project's folder, which may have a `.venv`.
  ///   - environment: a variable's value; the process's own by default.
  public static func find(
    folder: String = ".", environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  ) throws(PDFPrinterError) -> PDFPrinter {
    if let named = environment(engineVariable), !named.isEmpty {
      // Somebody chose it: another one in its stead would only confuse.
      guard isProgram(named) else { throw .engineMissing(named) }
      return PDFPrinter(engine: named)
    }
    let path = environment("PATH") ?? ""
    let candidates =
      [FilePath.join(folder, ".venv/bin/weasyprint")]
      + path.split(separator: ":").map { FilePath.join(String($0), "weasyprint") }
    guard let engine = candidates.first(where: isProgram) else { throw .engineMissing(nil) }
    return PDFPrinter(engine: engine)
  }

  /// Prints an HTML file to a PDF file, which appears whole or not at all. Relative addresses begin at the HTML file.
  /// - Returns: WeasyPrint's warnings.
  public func print(
    file html: String, to pdf: String, styles: [String] = []
  ) async throws(PDFPrinterError) -> [String] {
    let bytes: [UInt8]
    do {
      bytes = try FileSystem.disk.contents(html, Self.byteLimit)
    } catch {
      throw .unreadable(html)
    }
    let folder = FilePath.folder(of: html)
    let printout = try await print(bytes, baseFolder: folder.isEmpty ? "." : folder, styles: styles)
    do throws(OutputError) {
      try OutputWriter.replace(pdf, with: printout.bytes)
    } catch {
      throw .unwritable(error)
    }
    return printout.warnings
  }

  private static func isProgram(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
