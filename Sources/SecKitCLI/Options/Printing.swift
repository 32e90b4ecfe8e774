import SecKit
import SecKitPublishing
import SecKitRules

/// Printing PDFs, with words for what can go wrong.
struct Printing {
  private let printer: any DocumentEngine
  private let folder: String
  private let instead: String

  /// - Parameters:
  ///   - option: what asks the same command for HTML, for who has no engine.
  ///   - folder: where the style sheets are.
  init(instead option: String, folder: String) throws {
    printer = try Self.printer(instead: option)
    self.folder = FilePath.normalize(FilePath.join(WorkingFolder.path, folder))
    instead = option
  }

  /// Finds the engine.
  static func printer(instead option: String) throws -> WeasyPrint {
    do throws(DocumentEngineError) {
      return try WeasyPrint.find(checkout: ProgramFile.checkout)
    } catch {
      throw failure(error, instead: option)
    }
  }

  /// Prints documents, all or none.
  func print(_ batch: [[UInt8]], styles: [String] = []) async throws -> [Printout] {
    do throws(DocumentEngineError) {
      return try await printer.convert(batch, baseFolder: folder, styles: styles)
    } catch {
      throw Self.failure(error, instead: instead)
    }
  }

  /// Says which letters no font has, and where they are in the content.
  static func tell(_ missing: Set<Unicode.Scalar>, in documents: [Document]) {
    guard !missing.isEmpty else { return }
    let places = PaperGlyphs.places(of: missing, in: documents)
    let sources = Dictionary(documents.map { ($0.source.path, $0.source) }) { first, _ in first }
    if !places.isEmpty {
      let formatter = ConsoleFormatter(colour: Colour.onError, language: CommandText.language, limitPerID: 20)
      StandardError.write(formatter.format(places, sources: sources))
    }
    for scalar in missing.sorted() where !places.contains(where: { $0.arguments["code"] == scalar.paperName }) {
      // In the words of the interface, or put together from several places.
      StandardError.write(.noLetter(String(scalar), code: scalar.paperName))
    }
  }

  private static func failure(_ error: DocumentEngineError, instead option: String) -> Failure {
    switch error {
    case .engineMissing(let engine): Failure(.couldNotRun, .noPDFEngine(at: engine, instead: option))
    case .unreadable(let path): Failure(.couldNotRun, .unreadable(path))
    case .unwritable(let error): Failure(.couldNotRun, .folder(error.path, error))
    case .failed, .stopped: Failure(.couldNotRun, .printingFailed(error, instead: option))
    }
  }
}
