import SecKit

extension WeasyPrint {
  /// Converts documents in one process: starting WeasyPrint takes longer than printing most of them. Characters that no font has are
  /// written as their numbers; the documents that have any are printed once more.
  public func convert(
    _ batch: [[UInt8]], baseFolder: String, styles: [String] = []
  ) async throws(DocumentEngineError) -> [Printout] {
    var printouts = try await print(batch, baseFolder: baseFolder, styles: styles)
    let missing = printouts.map { Self.missing(in: $0.warnings) }
    let again = missing.indices.filter { !missing[$0].isEmpty }
    let spelled = try await print(
      again.map { Self.spell(missing[$0], in: batch[$0]) }, baseFolder: baseFolder, styles: styles)
    for (index, printout) in zip(again, spelled) {
      printouts[index] = printout
      printouts[index].spelled = missing[index]
    }
    return printouts
  }

  /// Prints documents: all in one process where the engine is a program that Python runs, else in one for each.
  private func print(
    _ batch: [[UInt8]], baseFolder: String, styles: [String]
  ) async throws(DocumentEngineError) -> [Printout] {
    guard batch.count > 1, let python else {
      var printouts: [Printout] = []
      for html in batch { printouts.append(try await print(html, baseFolder: baseFolder, styles: styles)) }
      return printouts
    }
    // Nobody who writes a document can know it.
    let mark = "seckit-\(UInt64.random(in: 0 ... .max))"
    let time = batch.reduce(Duration.zero) { $0 + limit(for: $1.count) }
    let run = Run(
      program: python, arguments: ["-c", Self.script(mark)] + Self.arguments(baseFolder, styles),
      input: Self.framed(batch), timeLimit: time, byteLimit: batch.count * Self.byteLimit)
    let end = try await self.end(of: run) { Self.unframed($0)?.count == batch.count }
    let messages = Self.parted(end.messages, by: mark)
    guard let files = Self.unframed(end.output), messages.count == batch.count else { throw .stopped(.noPDF) }
    return zip(files, messages).map { file, messages in
      let warnings = messages.filter { $0.hasPrefix("WARNING: ") }.map { String($0.dropFirst(9)) }
      return Printout(bytes: Array(file), warnings: warnings)
    }
  }

  /// The Python that the engine's first line names; nil for a program of another kind.
  private var python: String? {
    guard let bytes = try? FileSystem.disk.contents(engine, 1 << 16), bytes.starts(with: "#!".utf8) else { return nil }
    let line = bytes.dropFirst(2).prefix { $0 != UInt8(ascii: "\n") }
    let path = String(decoding: line, as: UTF8.self).trimmed
    let name = path.split(separator: "/").last ?? ""
    return path.hasPrefix("/") && name.hasPrefix("python") && !name.contains(" ") ? path : nil
  }

  /// Does for every document what the program does for one, with the same arguments. Nothing is taken from the folder that one
  /// happens to work in.
  private static func script(_ mark: String) -> String {
    """
    import sys
    sys.path[:] = [path for path in sys.path if path]
    import io
    from weasyprint.__main__ import main
    source, target = sys.stdin.buffer, sys.stdout.buffer
    for line in iter(source.readline, b''):
        pdf = io.BytesIO()
        main(sys.argv[1:], stdout=pdf, stdin=io.BytesIO(source.read(int(line))))
        target.write(b'%d\\n' % len(pdf.getvalue()))
        target.write(pdf.getvalue())
        print('\(mark)', file=sys.stderr, flush=True)
    """
  }

  /// Every document after a line with its length.
  private static func framed(_ batch: [[UInt8]]) -> [UInt8] {
    batch.reduce(into: []) { result, html in
      result += Array("\(html.count)\n".utf8)
      result += html
    }
  }

  /// Nil for what is not framed so, or no PDF.
  private static func unframed(_ bytes: [UInt8]) -> [ArraySlice<UInt8>]? {
    var files: [ArraySlice<UInt8>] = []
    var rest = bytes[...]
    while let end = rest.firstIndex(of: UInt8(ascii: "\n")) {
      guard let count = Int(String(decoding: rest[..<end], as: UTF8.self)), count >= 0, count <= rest.endIndex - end - 1
      else { return nil }
      let file = rest[(end + 1)..<(end + 1 + count)]
      guard file.starts(with: "%PDF-".utf8) else { return nil }
      files.append(file)
      rest = rest[(end + 1 + count)...]
    }
    return rest.isEmpty ? files : nil
  }

  /// The lines about each document.
  private static func parted(_ messages: String, by mark: String) -> [[Substring]] {
    messages.split(separator: "\n").split(separator: Substring(mark), omittingEmptySubsequences: false).dropLast()
      .map(Array.init)
  }
}
