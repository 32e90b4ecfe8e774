import SecKit
import SecKitPublishing

/// Printing PDFs, with words for what can go wrong.
enum Printing {
  /// - Parameter option: what asks the same command for HTML, for who has no engine.
  static func printer(instead option: String) throws -> PDFPrinter {
    do throws(PDFPrinterError) {
      return try PDFPrinter.find(checkout: ProgramFile.checkout)
    } catch {
      throw failure(error, instead: option)
    }
  }

  /// - Parameter option: as for ``printer(instead:)``.
  static func print(
    _ html: [UInt8], _ printer: PDFPrinter, folder: String, styles: [String], instead option: String
  ) async throws -> [UInt8] {
    do throws(PDFPrinterError) {
      let base = FilePath.normalize(FilePath.join(WorkingFolder.path, folder))
      return try await printer.print(html, baseFolder: base, styles: styles).bytes
    } catch {
      throw failure(error, instead: option)
    }
  }

  private static func failure(_ error: PDFPrinterError, instead option: String) -> Failure {
    switch error {
    case .engineMissing(let engine): Failure(.couldNotRun, .noPDFEngine(at: engine, instead: option))
    case .failed(let lines): Failure(.couldNotRun, .printingFailed(lines))
    case .unreadable(let path): Failure(.couldNotRun, .unreadable(path))
    case .unwritable(let error): Failure(.couldNotRun, .folder(error.path, error))
    }
  }
}
