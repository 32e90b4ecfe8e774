/// A word in a document that must be the id of something elsewhere; checked once the whole catalog is read.
struct Reference: Hashable, Sendable {
  enum Target: Hashable, Sendable {
    case attack, attackOrCategory, profile, exposure, question, objective
  }

  let word: LocatedText
  let target: Target

  init(_ word: LocatedText, _ target: Target) {
    self.word = word
    self.target = target
  }
}
