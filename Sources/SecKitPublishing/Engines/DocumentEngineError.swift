/// Why a document could not be printed.
public enum DocumentEngineError: Error, Hashable, Sendable {
  /// There is no WeasyPrint to run; the path that was asked for, if one was. What to do about it is for the caller to say.
  case engineMissing(String?)
  /// WeasyPrint found the document faulty or failed; its own words, at least one line.
  case failed([String])
  /// WeasyPrint ended, or had to be ended, without a word of its own.
  case stopped(Stop)
  /// The HTML file could not be read.
  case unreadable(String)
  /// The PDF could not be written.
  case unwritable(OutputError)

  public enum Stop: Hashable, Sendable {
    /// The system would not start it.
    case notStarted(String)
    /// It ended with an exit code that means failure.
    case code(Int32)
    /// A signal ended it.
    case signal(Int32)
    /// It had not ended after so many seconds.
    case late(Int)
    /// It wrote more bytes than any document of ours has.
    case tooMuch(Int)
    /// It ended well and wrote something that is no PDF.
    case noPDF
  }
}
