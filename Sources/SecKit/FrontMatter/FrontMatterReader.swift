internal import Yams

/// Reads YAML into values with places. The only file that imports Yams.
enum FrontMatterReader {
  /// Parses the YAML of a front matter, or of a whole `.yml` file.
  /// - Parameter yaml: the byte range to read; its first byte must begin a line.
  static func read(_ source: SourceFile, yaml: Range<Int>) -> Diagnosed<YAMLValue> {
    let bytes = source.bytes[yaml]
    switch YAMLGuard.inspect(bytes) {
    case .alias(let range):
      let text = String(decoding: source.bytes[range].prefix(40), as: UTF8.self)
      return .failure(
        Diagnostic(
          .frontMatterAlias, in: source.path, source.range(range.lowerBound, range.upperBound), ["text": text]))
    case .tooDeep(let offset):
      return .failure(Diagnostic(.frontMatterTooDeep, in: source.path, source.range(offset, offset + 1)))
    case nil: break
    }
    let places = Places(source: source, lineOffset: source.position(of: yaml.lowerBound).line - 1)
    do {
      // No rules: scalars stay text here, and Yams' own would try regular expressions on every key. Naming the encoding
      // spares a look at the whole environment.
      let parser = try Parser(yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return Diagnosed(YAMLValue(content: .map([]), range: places.point(line: 1, column: 1)))
      }
      // Anchors are weak: they are visible only while the parser lives.
      return withExtendedLifetime(parser) {
        do throws(Refusal) {
          return Diagnosed(try convert(root, places, depth: 0))
        } catch {
          return .failure(error.diagnostic)
        }
      }
    } catch let error as YamlError {
      return .failure(diagnostic(for: error, places))
    } catch {
      return .failure(
        Diagnostic(.frontMatterSyntax, in: source.path, .fileStart, ["problem": String(describing: error)]))
    }
  }

  private struct Refusal: Error { let diagnostic: Diagnostic }

  private static func convert(_ node: Node, _ places: Places, depth: Int) throws(Refusal) -> YAMLValue {
    let start = places.position(node.mark)
    guard depth <= YAMLGuard.depthLimit else {
      throw Refusal(
        diagnostic: Diagnostic(.frontMatterTooDeep, in: places.source.path, SourceRange(at: start)))
    }
    if let anchor = node.anchor {
      throw Refusal(
        diagnostic: Diagnostic(
          .frontMatterAlias, in: places.source.path, SourceRange(at: start), ["text": "&\(anchor.rawValue)"]))
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null"].contains(scalar.string)
      let quotes = scalar.style == .singleQuoted || scalar.style == .doubleQuoted ? 2 : 0
      return YAMLValue(
        content: .text(isNull ? "" : scalar.string),
        range: places.range(from: start, length: scalar.string.utf8.count + quotes))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for child in sequence { values.append(try convert(child, places, depth: depth + 1)) }
      return YAMLValue(content: .list(values), range: places.range(from: start, length: 1))
    case .mapping(let mapping):
      var entries: [YAMLValue.Entry] = []
      for (key, child) in mapping {
        let keyStart = places.position(key.mark)
        let name = key.scalar?.string ?? ""
        entries.append(
          YAMLValue.Entry(
            key: name, keyRange: places.range(from: keyStart, length: name.utf8.count),
            value: try convert(child, places, depth: depth + 1)))
      }
      return YAMLValue(content: .map(entries), range: places.range(from: start, length: 1))
    case .alias:
      throw Refusal(
        diagnostic: Diagnostic(
          .frontMatterAlias, in: places.source.path, SourceRange(at: start), ["text": "*"]))
    }
  }

  private static func diagnostic(for error: YamlError, _ places: Places) -> Diagnostic {
    let (mark, problem): (Mark?, String) =
      switch error {
      case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _),
        .composer(_, let problem, let mark, _):
        (mark, problem)
      case .duplicatedKeysInMapping(let keys, let context):
        (context.mark, "«\(keys.joined(separator: "», «"))» ×2")
      case .reader(let problem, _, _, _): (nil, problem)
      default: (nil, String(describing: error))
      }
    let position = mark.map { places.position($0) } ?? SourcePosition(line: places.lineOffset + 1, column: 1)
    return Diagnostic(
      .frontMatterSyntax, in: places.source.path, SourceRange(at: position), ["problem": problem])
  }

  /// Converts Yams' marks, whose columns count Unicode scalars and whose lines begin at the YAML, to positions in the file.
  private struct Places {
    let source: SourceFile
    let lineOffset: Int

    func position(_ mark: Mark?) -> SourcePosition {
      guard let mark else { return SourcePosition(line: lineOffset + 1, column: 1) }
      return point(line: mark.line, column: mark.column).start
    }

    func point(line: Int, column: Int) -> SourceRange {
      let line = line + lineOffset
      let text = source.line(line)
      var rest = max(0, column - 1)
      // The byte that begins the scalar at the column: those before it are counted by their first bytes.
      let place = text.firstIndex { byte in
        guard !UTF8.isContinuation(byte) else { return false }
        rest -= 1
        return rest < 0
      }
      let offset = (place ?? text.endIndex) - text.startIndex
      return source.clamp(SourceRange(at: SourcePosition(line: line, column: offset + 1)))
    }

    func range(from start: SourcePosition, length: Int) -> SourceRange {
      source.clamp(
        SourceRange(start, SourcePosition(line: start.line, column: start.column + length)))
    }
  }
}
