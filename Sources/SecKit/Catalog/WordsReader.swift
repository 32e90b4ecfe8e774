/// Reads `strings.yml` and compares it with the words that the program uses.
public enum WordsReader {
  /// Reads the interface words of a content folder and nothing else of it, for programs that only need words.
  /// - Parameters:
  ///   - paths: The folders to read.
  ///   - fileSystem: The disk to read from.
  /// - Throws: ``FileSystemError`` if the file cannot be read.
  public static func load(
    _ paths: ContentFolder.Paths, from fileSystem: FileSystem = .disk
  ) throws(FileSystemError) -> LoadedContent<Words> {
    let path = FilePath.join(FilePath.join(paths.content, paths.language), "strings.yml")
    let raw = try fileSystem.contents(path, SourceFile.byteLimit)
    let source = SourceFile.read(path: path, location: paths.location(of: path), raw: raw)
    let words = source.flatMap(read)
    return LoadedContent(
      words.value, words.diagnostics, sources: source.value.map { [path: $0] } ?? [:])
  }

  static func read(_ source: SourceFile) -> Diagnosed<Words> {
    FrontMatterReader.readFile(source).flatMap { root in
      guard case .map(let entries) = root.content else {
        return .failure(
          Diagnostic(
            .valueType, in: source.path, root.range, ["name": "strings.yml", "expected": "@expected.map"]))
      }
      var diagnostics: [Diagnostic] = []
      var texts: [Word: String] = [:]
      // Words with a fault of their own are not missing.
      var faulty: Set<String> = []
      for entry in entries {
        guard case .text(let text) = entry.value.content else {
          diagnostics.append(
            Diagnostic(
              .valueType, in: source.path, entry.value.range, ["name": entry.key, "expected": "@expected.text"]))
          faulty.insert(entry.key)
          continue
        }
        guard let word = Word(key: entry.key) else {
          diagnostics.append(
            Suggestion.diagnostic(
              .wordUnknown, in: source.path, LocatedText(text: entry.key, range: entry.keyRange),
              arguments: ["name": entry.key], candidates: Word.allCases.map(\.key)))
          continue
        }
        texts[word] = text
        // The only word that is an address: the target of the button to leave quickly.
        if word == .siteExitUrl, !text.isEmpty, WebAddress.kind(of: text) != .https {
          diagnostics.append(WebAddress.Fault.notWeb.diagnostic(text, in: source.path, entry.value.range))
        }
        let expected = word.placeholders
        if Set(Placeholders.names(in: text)) != Set(expected) {
          let names = expected.map { "{\($0)}" }.joined(separator: " ")
          diagnostics.append(
            Diagnostic(
              .wordPlaceholder, in: source.path, entry.value.range,
              ["name": entry.key, "expected": names.isEmpty ? "@expected.no-placeholder" : names]))
        }
      }
      for word in Word.allCases where texts[word]?.isEmpty ?? true && !faulty.contains(word.key) {
        diagnostics.append(Diagnostic(.wordMissing, in: source.path, .fileStart, ["name": word.key]))
      }
      return Diagnosed(Words(texts), Consequences.removed(from: diagnostics.limited()))
    }
  }
}
