/// All files that exist but are not whole.
package struct Gaps: Sendable {
  private let files: [Gap]
  private let byLocation: [String: Gap]
  private let folders: [Gap]

  package init(_ files: [Gap] = []) {
    self.files = files
    byLocation = Dictionary(files.map { ($0.location, $0) }) { first, _ in first }
    folders = files.filter { $0.location.hasSuffix("/") }
  }

  /// These gaps and further ones.
  func with(_ more: [Gap]) -> Gaps { more.isEmpty ? self : Gaps(files + more) }

  package var isEmpty: Bool { files.isEmpty }

  /// The gap at a path, nil if the file there is whole.
  func file(at location: String) -> Gap? {
    byLocation[location] ?? folders.first { location.hasPrefix($0.location) }
  }

  /// Whether a document of one of these kinds may be among them.
  package func have(_ kinds: DocumentKind...) -> Bool { files.contains { $0.kind.map(kinds.contains) ?? true } }

  /// Whether the text of a document that may be of one of these kinds, or of any kind if none is given, may contain a word.
  package func mention(_ word: String, in kinds: DocumentKind...) -> Bool {
    files.contains { (kinds.isEmpty || $0.kind.map(kinds.contains) ?? true) && $0.mentions(word) }
  }

  /// Whether one of them may be a document of one of these kinds with an id.
  func hold(document id: String, in kinds: DocumentKind...) -> Bool {
    files.contains { ($0.kind.map(kinds.contains) ?? true) && ($0.id.map { $0 == id } ?? true) }
  }

  /// Whether an id may belong to something in one of them.
  package func hold(_ id: ContentID) -> Bool {
    files.contains { file in
      (file.id.map { $0 == id.document } ?? true) && (id.local.map(file.hasLocal) ?? true)
    }
  }

  /// Whether a document of a kind may contain a local id.
  func hold(local id: String, in kind: DocumentKind) -> Bool {
    files.contains { ($0.kind.map { $0 == kind } ?? true) && $0.hasLocal(id) }
  }
}
