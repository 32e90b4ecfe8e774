import SecKit
private import Subprocess

/// Prints HTML documents as accessible PDF (PDF/UA-1) by running WeasyPrint. The same input gives the same bytes.
///
/// Nothing is fetched: WeasyPrint may open local files only. It is trusted with the documents and with nothing else: one that
/// leaves early, hangs, or writes without end costs no more than a message.
public struct WeasyPrint: DocumentEngine {
  /// The path of the `weasyprint` program; see ``find(checkout:environment:)``.
  public let engine: String
  /// How long it may take for a document; nil allows a minute, and one more for every megabyte.
  public var timeLimit: Duration?

  public init(engine: String, timeLimit: Duration? = nil) {
    self.engine = engine
    self.timeLimit = timeLimit
  }

  /// More than any handout needs; a document that comes out larger is a fault of ours.
  static let byteLimit = 64 << 20
  /// A warning for each of a hundred thousand letters fits.
  private static let messageLimit = 16 << 20

  /// Prints a document.
  /// - Parameters:
  ///   - html: the whole document, UTF-8.
  ///   - baseFolder: where relative addresses in the document begin.
  ///   - styles: paths of style sheets to add to those that the document names, such as another paper size.
  public func print(
    _ html: [UInt8], baseFolder: String, styles: [String] = []
  ) async throws(DocumentEngineError) -> Printout {
    let run = Run(
      program: engine, arguments: Self.arguments(baseFolder, styles), input: html, timeLimit: limit(for: html.count),
      byteLimit: Self.byteLimit)
    let end = try await self.end(of: run) { $0.starts(with: "%PDF-".utf8) }
    return Printout(bytes: end.output, warnings: Self.lines(of: end.messages, marked: "WARNING: "))
  }

  static func arguments(_ baseFolder: String, _ styles: [String]) -> [String] {
    ["--pdf-variant", "pdf/ua-1", "--allowed-protocols", "file,data", "--encoding", "utf-8"]
      + ["--base-url", baseFolder.hasSuffix("/") ? baseFolder : baseFolder + "/"]
      + styles.flatMap { ["--stylesheet", $0] } + ["-", "-"]
  }

  func limit(for size: Int) -> Duration { timeLimit ?? .seconds(60 + 60 * (size >> 20)) }

  /// A program to be run, and what it may take.
  struct Run: Sendable {
    let program: String
    let arguments: [String]
    let input: [UInt8]
    let timeLimit: Duration
    let byteLimit: Int
  }

  /// Runs it and waits.
  /// - Parameter isWhole: whether what it wrote is what it was to write.
  /// - Returns: what it wrote, when it ended well and complained of nothing.
  func end(
    of run: Run, isWhole: ([UInt8]) -> Bool
  ) async throws(DocumentEngineError) -> (output: [UInt8], messages: String) {
    let (output, messages, stop) = try await start(run)
    let errors = Self.lines(of: messages, marked: "ERROR: ")
    // WeasyPrint reports a missing language or text alternative as an error and still ends with 0.
    guard stop == nil, errors.isEmpty, isWhole(output) else {
      let words = errors.isEmpty ? Self.lines(of: messages, marked: "").suffix(3) : errors[...]
      if words.isEmpty { throw .stopped(stop ?? .noPDF) }
      throw .failed(words.map { String($0.prefix(300)) })
    }
    return (output, messages)
  }

  private enum End: Sendable {
    case status(TerminationStatus)
    case stopped(DocumentEngineError.Stop)
    case missing
  }

  /// - Returns: what it wrote, and why that may not be whole; nil when it ended well.
  ///
  /// All three streams are files. A pipe would end this program with it when the engine closes its end, and a program that
  /// the engine started and left behind would keep one open for ever.
  private func start(
    _ run: Run
  ) async throws(DocumentEngineError) -> (output: [UInt8], messages: String, stop: DocumentEngineError.Stop?) {
    let streams: (input: ScratchFile, output: ScratchFile, messages: ScratchFile)
    do throws(OutputError) {
      streams = (try ScratchFile(run.input), try ScratchFile(), try ScratchFile())
    } catch {
      throw .unwritable(error)
    }
    let end = await end(run, streams.input, streams.output, streams.messages)
    let (output, messages) = (streams.output, streams.messages)
    func result(_ stop: DocumentEngineError.Stop?) -> ([UInt8], String, DocumentEngineError.Stop?) {
      (
        output.bytes(limit: run.byteLimit),
        String(decoding: messages.bytes(limit: Self.messageLimit), as: UTF8.self), stop
      )
    }
    switch end {
    case .missing: throw .engineMissing(engine)
    case .stopped(let stop): throw .stopped(stop)
    case .status(.exited(0)): return result(nil)
    case .status(.exited(let code)): return result(.code(code))
    case .status(.signaled(let signal)): return result(.signal(signal))
    }
  }

  private func end(
    _ run: Run, _ input: ScratchFile, _ output: ScratchFile, _ messages: ScratchFile
  ) async -> End {
    let limit = run.timeLimit
    return await withTaskGroup(of: End.self) { group in
      group.addTask {
        do {
          let result = try await Subprocess.run(
            .path(.init(run.program)), arguments: Arguments(run.arguments),
            input: .fileDescriptor(.init(rawValue: input.descriptor), closeAfterSpawningProcess: false),
            output: .fileDescriptor(.init(rawValue: output.descriptor), closeAfterSpawningProcess: false),
            error: .fileDescriptor(.init(rawValue: messages.descriptor), closeAfterSpawningProcess: false))
          return .status(result.terminationStatus)
        } catch let error as SubprocessError where error.code == .executableNotFound {
          return .missing
        } catch {
          return .stopped(.notStarted(run.program))
        }
      }
      group.addTask {
        let last = ContinuousClock.now + limit
        while ContinuousClock.now < last {
          do { try await Task.sleep(for: .milliseconds(20)) } catch { break }
          if output.size > run.byteLimit || messages.size > Self.messageLimit {
            return .stopped(.tooMuch(max(output.size, messages.size)))
          }
        }
        return .stopped(.late(Int(limit.components.seconds)))
      }
      let first = await group.next() ?? .missing
      // Kills the engine, if it is the one that is late.
      group.cancelAll()
      return first
    }
  }

  static func lines(of messages: String, marked mark: String) -> [String] {
    messages.split(separator: "\n").filter { $0.hasPrefix(mark) && !$0.trimmed.isEmpty }
      .map { String($0.dropFirst(mark.count)) }
  }
}
