import SecKit

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#endif

extension WeasyPrint {
  /// The variable that names the `weasyprint` program to use.
  public static let engineVariable = "SECKIT_WEASYPRINT"

  /// The variable that says how many seconds it may take for a document.
  public static let timeVariable = "SECKIT_WEASYPRINT_SECONDS"

  /// Looks for WeasyPrint: where ``engineVariable`` says, in the Python environment of the checkout that the program was built
  /// in, on the `PATH`.
  ///
  /// What is found gets the whole document and runs as the person. So never is the folder looked in that one happens to work
  /// in, which may be somebody else's: every place is a full path, and entries of the `PATH` that are none are passed over.
  /// - Parameters:
  ///   - checkout: the full path of the folder that may have a `.venv`; only one whose owner could as well have changed the
  ///     program itself.
  ///   - environment: a variable's value; the process's own by default.
  public static func find(
    checkout: String? = nil, environment: (String) -> String? = { name in getenv(name).map { String(cString: $0) } }
  ) throws(DocumentEngineError) -> WeasyPrint {
    let limit = environment(timeVariable).flatMap(Int.init).flatMap { $0 > 0 ? Duration.seconds($0) : nil }
    if let named = environment(engineVariable), !named.isEmpty {
      // Somebody chose it: another one in its stead would only confuse.
      guard isProgram(named) else { throw .engineMissing(named) }
      return WeasyPrint(engine: named, timeLimit: limit)
    }
    let path = (environment("PATH") ?? "").split(separator: ":").map { FilePath.join(String($0), "weasyprint") }
    let own = checkout.map { [FilePath.join($0, ".venv/bin/weasyprint")] } ?? []
    guard let engine = (own + path).first(where: isProgram) else { throw .engineMissing(nil) }
    return WeasyPrint(engine: engine, timeLimit: limit)
  }

  /// Prints an HTML file to a PDF file, which appears whole or not at all. Relative addresses begin at the HTML file.
  /// - Returns: WeasyPrint's warnings.
  public func print(
    file html: String, to pdf: String, styles: [String] = []
  ) async throws(DocumentEngineError) -> [String] {
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
    guard path.hasPrefix("/") else { return false }
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
  }
}
