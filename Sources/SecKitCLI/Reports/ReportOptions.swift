import ArgumentParser
import SecKit
import SecKitPublishing

/// The options for a report's format and destination.
struct ReportOptions: ParsableArguments {
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html, pdf, ics

    /// Whether the format makes no sense on a terminal.
    var needsFile: Bool { self == .html || self == .pdf || self == .ics }
  }

  @Option(help: .says("format-plan", "format"))
  var format = Format.text

  @Option(help: .says("report-output", "file"))
  var output: String?

  @OptionGroup var replacing: ReplaceOption

  @Flag(help: .says("explain"))
  var explain = false

  @Flag(name: .customLong("full-plan"), help: .says("full-plan"))
  var wholePlan = false

  @Option(name: .customLong("ics-title"), help: .says("ics-title", "text"))
  var calendarTitle: String?

  func validate() throws {
    if let calendarTitle, !calendarTitle.unicodeScalars.contains(where: Self.isSeen) {
      throw ValidationError(.noCalendarTitle)
    }
  }

  private static func isSeen(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .spaceSeparator, .lineSeparator, .paragraphSeparator, .unassigned: false
    default: true
    }
  }

  /// The style sheet for a plan on paper.
  static func style() throws -> String {
    let path = FilePath.join(SharedFolder.path("site"), WorkshopPapers.stylesheet)
    do throws(FileSystemError) {
      return String(decoding: try FileSystem.disk.contents(path, SourceFile.byteLimit), as: UTF8.self)
    } catch {
      throw Failure(.couldNotRun, .styleMissing(path))
    }
  }

  /// Where the report goes; nil for a screen or the standard output.
  var destination: Destination? { output.map { Destination($0, replaces: replacing.replace) } }

  /// The option that asks for a plan without a PDF engine.
  static let instead = "--format html"

  func check() throws {
    if format.needsFile, output == nil {
      throw ValidationError(.reportNeedsFile(format.rawValue))
    }
    // Nobody should learn after a hundred questions that the paper cannot be made.
    if format == .html || format == .pdf { _ = try Self.style() }
    if format == .pdf { _ = try Printing.printer(instead: Self.instead) }
    if format == .pdf, destination == .standardOutput, StandardOutput.isTerminal {
      throw ValidationError(.notOnTerminal)
    }
    try destination?.check()
  }
}
