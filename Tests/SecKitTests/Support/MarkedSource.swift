import Testing

@testable import SecKit

/// A text with emoji marks in it: each mark stands right before the place where a diagnostic is expected to begin.
///
/// Nobody counts columns by hand: the marks are taken out of the text and their places become positions.
struct MarkedSource {
  /// The marks one may use.
  static let marks: [Character] = ["1️⃣", "2️⃣", "3️⃣", "4️⃣", "5️⃣", "6️⃣", "7️⃣", "8️⃣", "9️⃣"]

  let text: String
  let places: [Character: SourcePosition]

  init(_ marked: String) {
    var text = ""
    var places: [Character: SourcePosition] = [:]
    var line = 1
    var column = 1
    for character in marked {
      if Self.marks.contains(character) {
        places[character] = SourcePosition(line: line, column: column)
        continue
      }
      text.append(character)
      if character.utf8.contains(UInt8(ascii: "\n")) {
        line += 1
        column = 1
      } else {
        column += character.utf8.count
      }
    }
    self.text = text
    self.places = places
  }
}

/// What a mark stands for: an id at a place in a file.
struct Expected: Hashable, CustomStringConvertible {
  let path: String
  let position: SourcePosition
  let id: String

  var description: String { "\(path):\(position.line):\(position.column) [\(id)]" }
}

/// Compares the faults found with the marks in the sources; a fault without mark and a mark without fault both fail.
/// - Parameters:
///   - found: the diagnostics to judge.
///   - sources: path and marked source.
///   - expected: the id each mark stands for; a mark may stand for several.
func expect(
  _ found: [Diagnostic], in sources: [String: MarkedSource], _ expected: [Character: [DiagnosticID]],
  sourceLocation: SourceLocation = #_sourceLocation
) {
  var wanted: [Expected] = []
  for (path, source) in sources {
    for (mark, position) in source.places {
      for id in expected[mark] ?? [] { wanted.append(Expected(path: path, position: position, id: id.rawValue)) }
    }
  }
  let actual = found.map { Expected(path: $0.path, position: $0.range.start, id: $0.id.rawValue) }
  let missing = Set(wanted).subtracting(actual).map(\.description).sorted()
  let surplus = Set(actual).subtracting(wanted).map(\.description).sorted()
  #expect(missing.isEmpty, "marked, not found", sourceLocation: sourceLocation)
  #expect(surplus.isEmpty, "found, not marked", sourceLocation: sourceLocation)
}

extension Sequence<Diagnostic> {
  /// Only the faults of some kinds.
  func only(_ ids: DiagnosticID...) -> [Diagnostic] { filter { ids.contains($0.id) } }
}
