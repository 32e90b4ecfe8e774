/// The words that would have been right in some place, ready to be asked about many wrong ones.
struct Candidates: Sendable {
  let names: Set<String>
  /// The first of them in alphabetical order, as a message lists them.
  let allowed: String
  private let index: NearestMatch.Index

  /// - Parameter names: of two that are equally near, the earlier one is proposed.
  init(_ names: [String]) {
    self.names = Set(names)
    allowed = names.sorted().prefix(40).joined(separator: ", ")
    index = NearestMatch.Index(names)
  }

  func contains(_ word: String) -> Bool { names.contains(word) }

  /// What was probably meant by a word that is not among them.
  func nearest(to word: String) -> String? { index.nearest(to: word) }
}
