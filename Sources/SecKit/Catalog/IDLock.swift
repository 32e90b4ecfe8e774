/// `Content/ids.lock`: every id ever published, one a line, sorted; `old -> new` records where an id has moved.
///
/// Saved progress, printed sheets and other people's links refer to ids. An id may move, but must never vanish. Empty lines and
/// lines that begin with `#` are skipped and kept: they are notes. A choice that is gone for good has its question as alias: `cuentas/candado/sms -> cuentas/candado`.
public struct IDLock: Sendable {
  package struct Entry: Hashable, Sendable {
    package let id: String
    /// The id that replaced it, nil if it did not move.
    let alias: String?
    package let range: SourceRange
  }

  package private(set) var entries: [Entry] = []

  /// A lock without ids.
  public init() {}

  /// Parses a lock file; lines that cannot be read are reported and skipped.
  public static func parse(_ source: SourceFile) -> Diagnosed<IDLock> {
    var lock = IDLock()
    var diagnostics = FaultList()
    for number in 1...max(1, source.lineCount) {
      let bytes = source.line(number)
      let text = String(decoding: bytes, as: UTF8.self).trimmed
      guard !text.isEmpty, !text.hasPrefix("#") else { continue }
      let range = SourceRange(
        SourcePosition(line: number, column: 1), SourcePosition(line: number, column: bytes.count + 1))
      if let entry = entry(text, range) {
        lock.entries.append(entry)
      } else {
        diagnostics.append(Diagnostic(.lockSyntax, in: source.path, range))
      }
    }
    return Diagnosed(lock, diagnostics.all)
  }

  private static func entry(_ text: String, _ range: SourceRange) -> Entry? {
    let words = text.split(separator: " ").map(String.init)
    switch words.count {
    case 1: return owner(words[0]) == nil ? nil : Entry(id: words[0], alias: nil, range: range)
    case 3 where words[1] == "->":
      guard owner(words[0]) != nil, owner(words[2]) != nil, words[0] != words[2] else { return nil }
      return Entry(id: words[0], alias: words[2], range: range)
    default: return nil
    }
  }

  /// What an id names, or whose choice it names: `cuentas/candado` for `cuentas/candado/sms`. Nil for what is no id.
  package static func owner(_ id: String) -> ContentID? {
    let parts = id.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3 else { return ContentID(id) }
    return ChoiceID(parts[2]) == nil ? nil : ContentID(document: String(parts[0]), local: String(parts[1]))
  }

  /// The file's text: sorted, each id once; an alias wins over the bare id.
  public func render() -> String {
    let lines = Dictionary(entries.map { ($0.id, $0.alias) }) { $0 ?? $1 }
    return lines.sorted { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }.map { id, alias in
      alias.map { "\(id) -> \($0)\n" } ?? "\(id)\n"
    }.joined()
  }

  /// Adds new ids. None is ever removed: a vanished id stays until an alias records where it moved.
  public mutating func update(with ids: Set<String>) {
    for id in ids.subtracting(entries.map(\.id)) { entries.append(Entry(id: id, alias: nil, range: .fileStart)) }
  }

  /// The current id for a published one: itself, or the end of its aliases; nil if that does not exist or the aliases form a
  /// circle.
  public func resolve(_ id: String, among existing: Set<String>) -> String? {
    resolver(existing)(id)
  }

  func resolver(_ existing: Set<String>) -> (String) -> String? { resolver(where: existing.contains) }

  private func resolver(where exists: @escaping (String) -> Bool) -> (String) -> String? {
    let aliases = Dictionary(
      entries.compactMap { entry in entry.alias.map { (entry.id, $0) } }, uniquingKeysWith: { first, _ in first })
    // The ends of aliases are computed once for all: a chain that joins another one takes its end.
    var ends: [String: String?] = [:]
    for start in aliases.keys {
      var path: [String] = []
      var followed: Set<String> = []
      var current = start
      while !exists(current), ends[current] == nil, let next = aliases[current],
        followed.insert(current).inserted
      {
        path.append(current)
        current = next
      }
      let end = exists(current) ? current : ends[current] ?? nil
      for id in path { ends.updateValue(end, forKey: id) }
    }
    return { [ends] id in
      if exists(id) { return id }
      if let end = ends[id] { return end }
      // Where a question moves to, its choices go along.
      guard let (question, choice) = Self.parts(ofChoice: id), let home = ends[question] ?? nil else { return nil }
      return exists("\(home)/\(choice)") ? "\(home)/\(choice)" : nil
    }
  }

  /// The question and the choice that an id names, if it names a choice.
  package static func parts(ofChoice id: String) -> (question: String, choice: String)? {
    guard let last = id.lastIndex(of: "/"), id[..<last].contains("/") else { return nil }
    return (String(id[..<last]), String(id[id.index(after: last)...]))
  }

  /// The ids of the lock that do not exist and whose aliases lead nowhere.
  public func vanished(from existing: Set<String>) -> [String] { vanishedEntries(where: existing.contains).map(\.id) }

  package func vanishedEntries(where exists: @escaping (String) -> Bool) -> [Entry] {
    let resolve = resolver(where: exists)
    return entries.filter { resolve($0.id) == nil }
  }

  /// The ids that are not in the lock yet, sorted.
  public func missing(from existing: Set<String>) -> [String] {
    existing.subtracting(entries.map(\.id)).sorted()
  }
}

extension Catalog {
  /// Every id of the catalog: documents, the local ids in them, the choices of questions.
  public var allIDs: Set<String> { documents.reduce(into: []) { $0.formUnion($1.allIDs) } }
}

extension Document {
  package var allIDs: [String] {
    [info.id] + localIDs.keys.map { "\(info.id)/\($0)" } + item.article.questions.flatMap(\.entryIDs)
  }
}
