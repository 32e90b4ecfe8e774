/// Reads `strings.yml` and compares it with the texts that a program needs.
public enum TextTableReader {
  /// Reads the interface texts of a content folder and nothing else of it, for programs that need nothing else.
  /// - Parameters:
  ///   - paths: The folders to read.
  ///   - texts: The texts of the interface that the program needs.
  ///   - fileSystem: The disk to read from.
  /// - Throws: ``FileSystemError`` if the file cannot be read.
  public static func load(
    _ paths: ContentFolder.Paths, texts: RequiredTexts = .library, from fileSystem: FileSystem = .disk
  ) throws(FileSystemError) -> LoadedContent<TextTable> {
    let path = FilePath.join(FilePath.join(paths.content, paths.language), "strings.yml")
    let raw = try fileSystem.contents(path, SourceFile.byteLimit)
    let source = SourceFile.read(path: path, location: paths.location(of: path), raw: raw)
    let read = source.flatMap { Self.read($0, needing: texts) }
    return LoadedContent(read.value, read.diagnostics, sources: source.value.map { [path: $0] } ?? [:])
  }

  static func read(_ source: SourceFile, needing needed: RequiredTexts) -> Diagnosed<TextTable> {
    let keys = Dictionary(needed.keys.map { ($0.name, $0) }) { first, _ in first }
    return FrontMatterReader.readFile(source).flatMap { root in
      guard case .map(let entries) = root.content else {
        return .failure(
          Diagnostic(
            .valueType, in: source.path, root.range, ["name": "strings.yml", "expected": "@expected.map"]))
      }
      var diagnostics: [Diagnostic] = []
      var texts: [String: String] = [:]
      // Those with a fault of their own are there.
      var faulty: Set<String> = []
      for entry in entries {
        guard case .text(let text) = entry.value.content else {
          diagnostics.append(
            Diagnostic(
              .valueType, in: source.path, entry.value.range, ["name": entry.key, "expected": "@expected.text"]))
          faulty.insert(entry.key)
          continue
        }
        guard keys[entry.key] != nil || needed.allowsOthers else {
          diagnostics.append(
            Suggestion.diagnostic(
              .wordUnknown, in: source.path, LocatedText(text: entry.key, range: entry.keyRange),
              arguments: ["name": entry.key], candidates: needed.keys.map(\.name)))
          continue
        }
        texts[entry.key] = text
        if let key = keys[entry.key] {
          diagnostics += faults(of: text, for: key, at: entry.value.range, in: source.path)
        }
      }
      for key in needed.keys where texts[key.name]?.isEmpty ?? true && !faulty.contains(key.name) {
        diagnostics.append(Diagnostic(.wordMissing, in: source.path, .fileStart, ["name": key.name]))
      }
      return Diagnosed(TextTable(texts), Consequences.removed(from: diagnostics.limited()))
    }
  }

  private static func faults(
    of text: String, for key: TextKey, at range: SourceRange, in path: String
  ) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    if key.isAddress, !text.isEmpty, WebAddress.kind(of: text) != .https {
      faults.append(WebAddress.Fault.notWeb.diagnostic(text, in: path, range))
    }
    if Set(Placeholders.names(in: text)) != Set(key.placeholders) {
      let names = key.placeholders.map { "{\($0)}" }.joined(separator: " ")
      faults.append(
        Diagnostic(
          .wordPlaceholder, in: path, range,
          ["name": key.name, "expected": names.isEmpty ? "@expected.no-placeholder" : names]))
    }
    return faults
  }
}
