/// Why a document could not be printed.
public enum PDFPrinterError: Error, Hashable, Sendable {
  /// There is no WeasyPrint to run; the path that was asked for, if one was. What to do about it is for the caller to say.
  case engineMissing(String?)
  /// WeasyPrint found the document faulty or failed; its own words.
  case failed([String])
  /// The HTML file could not be read.
  case unreadable(String)
  /// The PDF could not be written.
  case unwritable(OutputError)
}
