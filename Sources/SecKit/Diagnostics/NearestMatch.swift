/// Finds what an author probably meant when she wrote an unknown word.
package enum NearestMatch {
  /// The candidate nearest to the word, if it is near enough to be a slip: at most one edit for words of up to four letters,
  /// two up to eight, three beyond. Of equally near candidates the earlier one wins.
  package static func of(_ word: String, in candidates: some Sequence<String>) -> String? {
    let letters = letters(of: word)
    let limit = limit(for: letters)
    var best: (distance: Int, candidate: String)?
    for candidate in candidates {
      let nearer = best.map { $0.distance - 1 } ?? limit
      guard nearer >= 0, let distance = editDistance(letters, Self.letters(of: candidate), atMost: nearer) else {
        continue
      }
      best = (distance, candidate)
    }
    return best?.candidate
  }

  /// Candidates prepared once for many words, so that most candidates are ruled out without computing a distance.
  struct Index: Sendable {
    private struct Entry: Sendable {
      let letters: [Unicode.Scalar]
      /// A bit for each letter; an edit changes at most two of them.
      let signature: UInt64
      let text: String
    }

    private var entries: [Entry] = []
    /// Indexes into ``entries`` by number of letters, ascending.
    private var byLength: [[Int]] = []

    init(_ candidates: [String]) {
      entries.reserveCapacity(candidates.count)
      for text in candidates {
        let letters = NearestMatch.letters(of: text)
        while byLength.count <= letters.count { byLength.append([]) }
        byLength[letters.count].append(entries.count)
        entries.append(Entry(letters: letters, signature: Self.signature(letters), text: text))
      }
    }

    /// The same result as ``NearestMatch/of(_:in:)``.
    func nearest(to word: String) -> String? {
      let letters = NearestMatch.letters(of: word)
      let signature = Self.signature(letters)
      var limit = NearestMatch.limit(for: letters)
      var best: Int?
      // Similar lengths first: a near match rules out all candidates of other lengths.
      for difference in 0...limit {
        for length in Set([letters.count - difference, letters.count + difference]).sorted()
        where byLength.indices.contains(length) && difference <= limit {
          for place in byLength[length] {
            let entry = entries[place]
            guard (signature ^ entry.signature).nonzeroBitCount <= 2 * limit else { continue }
            guard let distance = NearestMatch.editDistance(letters, entry.letters, atMost: limit) else { continue }
            if let found = best, distance == limit, found < place { continue }
            best = place
            // From here on only candidates that are nearer, or as near and earlier, count.
            limit = distance
            if distance == 0 { break }
          }
        }
      }
      return best.map { entries[$0].text }
    }

    private static func signature(_ letters: [Unicode.Scalar]) -> UInt64 {
      letters.reduce(0) { $0 | 1 << UInt64($1.value & 63) }
    }
  }

  private static func limit(for letters: [Unicode.Scalar]) -> Int {
    letters.count <= 4 ? 1 : letters.count <= 8 ? 2 : 3
  }

  /// Lower-case letters without accents: `título` equals `titulo`. A long word is cut a little beyond the limit, so that a
  /// longer one still differs.
  private static func letters(of word: String) -> [Unicode.Scalar] {
    var letters: [Unicode.Scalar] = []
    for scalar in word.prefix(72).lowercased().unicodeScalars {
      switch scalar {
      case "á": letters.append("a")
      case "é": letters.append("e")
      case "í": letters.append("i")
      case "ó": letters.append("o")
      case "ú", "ü": letters.append("u")
      case "ñ": letters.append("n")
      // Combining marks of letters written as two scalars.
      case "\u{300}"..."\u{36F}": break
      default: letters.append(scalar)
      }
      if letters.count == 72 { break }
    }
    return letters
  }

  /// The number of insertions, deletions, replacements and swaps of neighbours (optimal string alignment); nil if it exceeds
  /// the limit, which is found out without comparing everything.
  static func editDistance(_ first: [Unicode.Scalar], _ second: [Unicode.Scalar], atMost limit: Int) -> Int? {
    guard abs(first.count - second.count) <= limit else { return nil }
    if first == second { return 0 }
    let far = limit + 1
    var beforeLast = [Int](repeating: far, count: second.count + 1)
    var last = (0...second.count).map { min($0, far) }
    var row = beforeLast
    for i in first.indices {
      // Only cells near the diagonal can be within the limit.
      let low = max(0, i - limit)
      let high = min(second.count, i + limit + 1)
      row[low] = low == 0 ? min(i + 1, far) : far
      var nearest = row[low]
      for j in low..<high {
        let cost = first[i] == second[j] ? 0 : 1
        var distance = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          distance = min(distance, beforeLast[j - 1] + 1)
        }
        row[j + 1] = min(distance, far)
        nearest = min(nearest, row[j + 1])
      }
      if high < second.count { row[high + 1] = far }
      guard nearest <= limit else { return nil }
      (beforeLast, last, row) = (last, row, beforeLast)
    }
    return last[second.count] <= limit ? last[second.count] : nil
  }
}
