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
    let places = YAMLPlaces(source, yaml: yaml)
    do {
      // No tag resolution: scalars stay text here, and Yams' own resolver would try regular expressions on every key. Naming
      // the encoding avoids a scan of the whole environment.
      let parser = try Parser(yaml: String(decoding: bytes, as: UTF8.self), resolver: .basic, encoding: .utf8)
      guard let root = try parser.singleRoot() else {
        return Diagnosed(YAMLValue(content: .map([]), range: SourceRange(at: places.start)))
      }
      // Anchors are weak: they exist only while the parser lives.
      return withExtendedLifetime(parser) {
        do throws(Refusal) {
          var lost: [Diagnostic] = []
          let value = try convert(root, places, depth: 0, &lost)
          return Diagnosed(value, lost)
        } catch {
          return .failure(error.diagnostic)
        }
      }
    } catch let error as YamlError {
      return .failure(diagnostic(for: error, places))
    } catch {
      return .failure(
        Diagnostic(.frontMatterSyntax, in: source.path, .fileStart, ["problem": YAMLProblem.other.label]))
    }
  }

  /// Reads a whole `.yml` file; invisible characters are reported as well.
  static func readFile(_ source: SourceFile) -> Diagnosed<YAMLValue> {
    var read = read(source, yaml: 0..<source.bytes.count)
    read.diagnostics += HiddenCharacter.diagnostics(in: source)
    return read
  }

  private struct Refusal: Error { let diagnostic: Diagnostic }

  /// - Parameter lost: Collects reports of text that YAML takes for something else.
  private static func convert(
    _ node: Node, _ places: YAMLPlaces, depth: Int, _ lost: inout [Diagnostic]
  ) throws(Refusal) -> YAMLValue {
    let start = position(node.mark, places)
    guard depth <= YAMLGuard.depthLimit else {
      throw Refusal(
        diagnostic: Diagnostic(.frontMatterTooDeep, in: places.source.path, SourceRange(at: start)))
    }
    try refuseAnchor(of: node, places)
    if node.tag.rawValue.hasPrefix("!"), node.tag.rawValue != "!" {
      lost.append(
        Diagnostic(
          .frontMatterSyntax, in: places.source.path, places.tag(before: start), ["problem": YAMLProblem.tag.label]))
    }
    switch node {
    case .scalar(let scalar):
      let isPlain = scalar.style == .plain || scalar.style == .any
      let isNull = isPlain && ["", "~", "null"].contains(scalar.string)
      if isPlain, let comment = places.comment(behind: scalar.string, from: start) {
        lost.append(places.cut(scalar.string, from: start, by: comment))
        if scalar.string.isEmpty {
          // As if it were missing, so that nothing else seems wrong.
          let text = String(decoding: places.source.bytes[comment], as: UTF8.self)
          return YAMLValue(content: .text(text), range: places.source.range(comment.lowerBound, comment.upperBound))
        }
      }
      // Only between double quotation marks can a character be written by its number.
      if scalar.style == .doubleQuoted {
        lost += HiddenCharacter.diagnostics(
          written: scalar.string, in: places.source.path, at: places.scalar(at: start, text: scalar.string),
          bytes: places.quoted(from: start))
      }
      return YAMLValue(
        content: .text(isNull ? "" : scalar.string), range: places.scalar(at: start, text: scalar.string))
    case .sequence(let sequence):
      var values: [YAMLValue] = []
      for child in sequence { values.append(try convert(child, places, depth: depth + 1, &lost)) }
      return YAMLValue(content: .list(values), range: places.opening(at: start))
    case .mapping(let mapping):
      var entries: [YAMLValue.Entry] = []
      for (key, child) in mapping {
        let keyStart = position(key.mark, places)
        try refuseAnchor(of: key, places)
        guard let name = key.scalar?.string else {
          throw Refusal(
            diagnostic: Diagnostic(
              .frontMatterSyntax, in: places.source.path, SourceRange(at: keyStart),
              ["problem": YAMLProblem.wordless.label]))
        }
        entries.append(
          YAMLValue.Entry(
            key: name, keyRange: places.scalar(at: keyStart, text: name),
            value: try convert(child, places, depth: depth + 1, &lost)))
      }
      return YAMLValue(content: .map(entries), range: places.opening(at: start))
    case .alias:
      throw Refusal(
        diagnostic: Diagnostic(
          .frontMatterAlias, in: places.source.path, SourceRange(at: start), ["text": "*"]))
    }
  }

  private static func refuseAnchor(of node: Node, _ places: YAMLPlaces) throws(Refusal) {
    guard let anchor = node.anchor else { return }
    throw Refusal(
      diagnostic: Diagnostic(
        .frontMatterAlias, in: places.source.path, SourceRange(at: position(node.mark, places)),
        ["text": "&\(anchor.rawValue)"]))
  }

  private static func position(_ mark: Mark?, _ places: YAMLPlaces) -> SourcePosition {
    mark.map { places.position(line: $0.line, column: $0.column) } ?? places.start
  }

  private static func diagnostic(for error: YamlError, _ places: YAMLPlaces) -> Diagnostic {
    switch error {
    case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let place = position(mark, places)
      let byte = places.source.bytes[places.source.offset(of: place)...].first
      let known = YAMLProblem(problem, context: context?.text, at: byte)
      guard known == .indent, let quote = places.quotation(before: place) else {
        return diagnostic(known, place, context.map { position($0.mark, places) }, places)
      }
      // Text after quotation marks: either it is too much, or they closed what an earlier line had left open.
      return diagnostic(quote.line < place.line ? .quote : .afterQuote, place, quote, places)
    case .duplicatedKeysInMapping(let keys, let context):
      return twice(keys.first ?? "", first: position(context.mark, places), places)
    case .reader: return diagnostic(.forbidden, places.forbidden, nil, places)
    default: return diagnostic(.other, places.start, nil, places)
    }
  }

  /// - Parameter beginning: Where the construct that could not be read begins, if known.
  private static func diagnostic(
    _ problem: YAMLProblem, _ place: SourcePosition, _ beginning: SourcePosition?, _ places: YAMLPlaces
  ) -> Diagnostic {
    let path = places.source.path
    let place = problem.place == .beginning ? beginning ?? place : place
    if problem != .twice, let lookalike = places.lookalike(onLine: place.line) { return lookalike }
    let notes = problem.place == .both ? beginning.map { [$0] } ?? [] : []
    return Diagnostic(
      .frontMatterSyntax, in: path, SourceRange(at: place), ["problem": problem.label],
      notes: notes.map { Diagnostic.Note(.opensHere, in: path, SourceRange(at: $0)) })
  }

  /// A key that occurs twice in a map: the second one is reported.
  private static func twice(_ name: String, first: SourcePosition, _ places: YAMLPlaces) -> Diagnostic {
    let source = places.source
    let next = YAMLKeys(bytes: source.bytes[...]).next(after: source.offset(of: first), named: name)
    let range = places.scalar(at: first, text: name)
    return Diagnostic(
      .frontMatterSyntax, in: source.path, next.map { places.scalar(at: source.position(of: $0), text: name) } ?? range,
      ["problem": YAMLProblem.twice.label, "name": name],
      notes: next == nil ? [] : [Diagnostic.Note(.firstDefinition, in: source.path, range)])
  }
}
