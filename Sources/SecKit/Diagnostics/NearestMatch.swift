/// Finds what an author probably meant when she wrote an unknown word.
package enum NearestMatch {
  /// The candidate nearest to the word, if it is near enough to be a slip: at most one edit for words up to four letters,
  /// two up to eight, three beyond. Ties go to the earlier candidate.
  package static func of(_ word: String, in candidates: some Sequence<String>) -> String? {
    let letters = Array(Self.letters(of: word).prefix(64))
    let limit = letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let other = Self.letters(of: candidate)
      guard abs(other.count - letters.count) <= limit else { continue }
      let distance = editDistance(letters, other)
      if distance <= limit, distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }

  /// Small letters without accents: `título` is no slip away from `titulo`.
  private static func letters(of word: String) -> [Unicode.Scalar] {
    word.lowercased().unicodeScalars.compactMap { scalar in
      switch scalar {
      case "á": "a"
      case "é": "e"
      case "í": "i"
      case "ó": "o"
      case "ú", "ü": "u"
      case "ñ": "n"
      // The marks of letters that are written in two.
      case "\u{300}"..."\u{36F}": nil
      default: scalar
      }
    }
  }

  /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
  static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar]) -> Int {
    var beforeLast: [Int] = []
    var last = Array(0...second.count)
    for i in first.indices {
      var row = [i + 1] + [Int](repeating: 0, count: second.count)
      for j in second.indices {
        let cost = first[i] == second[j] ? 0 : 1
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          row[j + 1] = min(row[j + 1], beforeLast[j - 1] + 1)
        }
      }
      beforeLast = last
      last = row
    }
    return last[second.count]
  }
}
