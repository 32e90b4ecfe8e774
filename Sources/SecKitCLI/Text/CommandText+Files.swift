import SecKit
import SecKitFiles
import SecKitPublishing

#if canImport(Glibc)
  import Glibc
#endif

/// Files and folders that are written, and what makes them.
extension CommandText {
  static func unreadable(_ path: String) -> CommandText {
    CommandText("file.unreadable", ["path": path])
  }

  /// - Parameter earlier: where the file is kept that stood there.
  static func written(in path: String, isUnsealed: Bool, earlier: String?) -> [CommandText] {
    let told =
      isUnsealed ? CommandText("file.unsealed", ["path": path]) : CommandText("file.written", ["path": path])
    return [told] + (earlier.map { [CommandText("file.earlier-kept", ["path": $0])] } ?? [])
  }

  static var sameTwice: CommandText { CommandText("file.same-twice") }
  static var notOnTerminal: CommandText { CommandText("file.not-on-terminal") }

  /// - Parameter trouble: why something could not be written.
  static func askAnother(after trouble: String) -> CommandText { CommandText("file.another", ["trouble": trouble]) }
  static func givenUp(after trouble: String) -> CommandText { CommandText("file.given-up", ["trouble": trouble]) }

  static func workshopNone(in folder: String) -> CommandText {
    CommandText("workshop.none", ["folder": folder])
  }

  static func workshopDone(_ names: [String], in folder: String) -> CommandText {
    CommandText("workshop.done", ["names": list(names), "folder": folder])
  }

  static func siteDone(_ count: Int, written: Int, unchanged: Int, removed: Int, in folder: String) -> CommandText {
    CommandText(
      "site.done",
      [
        "count": String(count), "written": String(written), "unchanged": String(unchanged), "removed": String(removed),
        "folder": folder,
      ])
  }

  /// Content with errors, which a command refuses to publish.
  static func publishingStopped(_ count: Int) -> CommandText {
    count == 1
      ? CommandText("publishing.stopped-one") : CommandText("publishing.stopped", ["count": String(count)])
  }

  /// The same, published because somebody asked for it.
  static func publishedDespite(_ count: Int) -> CommandText {
    count == 1
      ? CommandText("publishing.despite-one") : CommandText("publishing.despite", ["count": String(count)])
  }

  static func assetMissing(_ path: String) -> CommandText {
    CommandText("site.asset-missing", ["path": path])
  }

  /// - Parameter option: what asks the same command for HTML.
  static func styleMissing(_ path: String) -> CommandText {
    CommandText("plan.style-missing", ["path": path])
  }

  /// - Parameter path: where the person said it is, if she did.
  static func noPDFEngine(at path: String?, instead option: String) -> CommandText {
    let variable = WeasyPrint.engineVariable
    guard let path else { return CommandText("pdf.no-engine", ["option": option, "variable": variable]) }
    return CommandText("pdf.no-engine-there", ["path": path, "option": option, "variable": variable])
  }

  /// - Parameter option: what asks the same command for HTML.
  static func printingFailed(_ error: DocumentEngineError, instead option: String) -> CommandText {
    switch error {
    case .failed(let lines):
      CommandText("pdf.failed", ["lines": lines.joined(separator: "\n")])
    case .stopped(let stop): stopped(stop, option)
    // The others have their own words.
    case .engineMissing, .unreadable, .unwritable: CommandText("pdf.failed", ["lines": ""])
    }
  }

  private static func stopped(_ stop: DocumentEngineError.Stop, _ option: String) -> CommandText {
    switch stop {
    case .notStarted(let path): CommandText("pdf.not-started", ["path": path, "option": option])
    case .code(let code): CommandText("pdf.code", ["code": String(code), "option": option])
    case .signal(let signal): CommandText("pdf.signal", ["signal": String(signal), "option": option])
    case .late(let seconds):
      CommandText(
        "pdf.late", ["seconds": String(seconds), "variable": WeasyPrint.timeVariable, "option": option])
    case .tooMuch(let bytes): CommandText("pdf.too-much", ["size": String(bytes >> 20), "option": option])
    case .noPDF: CommandText("pdf.no-pdf", ["option": option])
    }
  }

  /// A character that no font has and that no file of the content holds as it is.
  static func noLetter(_ character: String, code: String) -> CommandText {
    CommandText("pdf.no-letter", ["character": character, "code": code])
  }

  /// Days of a plan that are not in its calendar.
  static func datesOver(_ count: Int, from first: String, to last: String) -> CommandText {
    if count == 1 { return CommandText("calendar.over-one", ["first": first]) }
    return CommandText("calendar.over", ["count": String(count), "first": first, "last": last])
  }

  static var calendarSeen: CommandText { CommandText("calendar.seen") }
  static var nothingToRemind: CommandText { CommandText("calendar.empty") }

  /// A file that was not written. Nothing was changed.
  static func unwritten(_ path: String, _ fault: DiskFault) -> CommandText {
    let why =
      fault.path == path + "~" && fault.reason != .full
      ? CommandText("reason.no-room-for-earlier", ["path": fault.path]) : reason(fault.reason)
    return CommandText("file.unwritten-unchanged", ["path": path, "reason": why.text])
  }

  static func outputUnwritten(code: Int32) -> CommandText {
    CommandText("output.unwritten", ["reason": reason(DiskFault(path: "", code: code).reason).text])
  }

  private static func reason(_ reason: DiskFault.Reason) -> CommandText {
    switch reason {
    case .missing: CommandText("reason.missing-folder")
    case .notFolder: CommandText("reason.not-folder")
    case .forbidden: CommandText("reason.forbidden")
    case .readOnly: CommandText("reason.read-only")
    case .full: CommandText("reason.full")
    case .isFolder: CommandText("reason.is-folder")
    case .isLink: CommandText("reason.is-link")
    case .special, .notFile: CommandText("reason.special")
    case .exists: CommandText("reason.taken")
    case .nameTooLong: CommandText("reason.name-too-long")
    case .unproven: CommandText("reason.unproven")
    case .tooLarge: system(EFBIG)
    case .busy: system(EWOULDBLOCK)
    case .other(let code): system(code)
    }
  }

  private static func system(_ code: Int32) -> CommandText { CommandText("reason.system", ["code": String(code)]) }

  /// Files of an output folder that somebody changed, and what became of the new ones; the first of many.
  static func kept(_ kept: [OutputWriter.Kept], in folder: String) -> [CommandText] {
    let texts = kept.prefix(listLimit).map { file -> CommandText in
      guard let beside = file.beside else { return CommandText("output.kept-stale", ["path": file.path.text]) }
      return CommandText("output.kept", ["path": file.path.text, "beside": beside.text])
    }
    return texts + more(kept.count, in: folder)
  }

  /// What was in the way of files of an output folder, and the names it has now.
  static func copies(_ copies: [OutputWriter.Copy], in folder: String) -> [CommandText] {
    copies.prefix(listLimit).map { CommandText("output.copy", ["path": $0.path.text, "copy": $0.name]) }
      + more(copies.count, in: folder)
  }

  private static let listLimit = 20

  private static func more(_ count: Int, in folder: String) -> [CommandText] {
    count > listLimit ? [CommandText("output.more", ["count": String(count - listLimit), "folder": folder])] : []
  }

  /// An output folder in, around or equal to one that the content is read from.
  static func outputOverSource(_ output: String, _ source: String) -> CommandText {
    CommandText("folder.source", ["folder": output, "source": source])
  }

  /// An output folder that was refused. Nothing in it was changed.
  static func folder(_ folder: String, _ error: OutputError) -> CommandText {
    switch error.reason {
    case .notAFolder: CommandText("folder.not-a-folder", ["path": error.path])
    case .forbidden: CommandText("folder.forbidden", ["path": error.path])
    case .full: CommandText("folder.full")
    case .notOurs: CommandText("folder.not-ours", ["folder": folder, "path": error.path])
    case .busy: CommandText("folder.busy", ["folder": folder])
    case .collision: CommandText("folder.collision", ["path": error.path])
    case .other(let code): CommandText("folder.system", ["path": error.path, "code": String(code)])
    }
  }
}
