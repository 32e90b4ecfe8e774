/// The words that would be right in some place, indexed so that many wrong words can be looked up.
struct Candidates: Sendable {
  let names: Set<String>
  /// The first of them in alphabetical order, as a message lists them.
  let allowed: String
  private let index: NearestMatch.Index

  /// - Parameter names: The right words; of two that are equally near, the earlier one is proposed.
  init(_ names: [String]) {
    self.names = Set(names)
    allowed = names.sorted().prefix(40).joined(separator: ", ")
    index = NearestMatch.Index(names)
  }

  func contains(_ word: String) -> Bool { names.contains(word) }

  /// The candidate that was probably meant by a word that is not among them.
  func nearest(to word: String) -> String? { index.nearest(to: word) }
}
