private import Subprocess

/// Prints an HTML document as an accessible PDF (PDF/UA-1) by running WeasyPrint. The same input gives the same bytes.
///
/// Nothing is fetched: WeasyPrint may open local files only.
public struct PDFPrinter: Sendable {
  /// The path of the `weasyprint` program; see ``find(checkout:environment:)``.
  public let engine: String

  public init(engine: String) { self.engine = engine }

  /// A printed document.
  public struct Printout: Hashable, Sendable {
    public let bytes: [UInt8]
    /// What WeasyPrint noticed and could still print, mostly style rules that it does not know.
    public let warnings: [String]
  }

  /// More than any handout needs; a document that comes out larger is a fault of ours.
  static let byteLimit = 64 << 20

  /// Prints a document.
  /// - Parameters:
  ///   - html: the whole document, UTF-8.
  ///   - baseFolder: where relative addresses in the document begin.
  ///   - styles: paths of style sheets to add to those that the document names, such as another paper size.
  public func print(
    _ html: [UInt8], baseFolder: String, styles: [String] = []
  ) async throws(PDFPrinterError) -> Printout {
    var arguments = ["--pdf-variant", "pdf/ua-1", "--allowed-protocols", "file,data", "--encoding", "utf-8"]
    arguments += ["--base-url", baseFolder.hasSuffix("/") ? baseFolder : baseFolder + "/"]
    for style in styles { arguments += ["--stylesheet", style] }
    arguments += ["-", "-"]
    let (bytes, messages, isSuccess) = try await run(arguments, input: html)
    let errors = Self.lines(of: messages, marked: "ERROR: ")
    // WeasyPrint reports a missing language or text alternative as an error and still ends with 0.
    guard isSuccess, errors.isEmpty, bytes.starts(with: "%PDF-".utf8) else {
      throw .failed(errors.isEmpty ? messages.split(separator: "\n").suffix(3).map(String.init) : errors)
    }
    return Printout(bytes: bytes, warnings: Self.lines(of: messages, marked: "WARNING: "))
  }

  private func run(
    _ arguments: [String], input: [UInt8]
  ) async throws(PDFPrinterError) -> (output: [UInt8], messages: String, isSuccess: Bool) {
    do {
      let result = try await Subprocess.run(
        .path(.init(engine)), arguments: Arguments(arguments), input: .array(input),
        output: .bytes(limit: Self.byteLimit), error: .string(limit: 1 << 20))
      return (result.standardOutput, result.standardError, result.terminationStatus.isSuccess)
    } catch let error as SubprocessError where error.code == .executableNotFound {
      throw .engineMissing(engine)
    } catch {
      throw .failed([String(describing: error)])
    }
  }

  private static func lines(of messages: String, marked mark: String) -> [String] {
    messages.split(separator: "\n").filter { $0.hasPrefix(mark) }.map { String($0.dropFirst(mark.count)) }
  }
}
