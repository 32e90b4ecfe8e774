extension Lookalike {
  /// The place in an address of a character that looks like another.
  struct Place {
    let scalar: Unicode.Scalar
    /// The bytes of the address before it.
    let offset: Int

    /// The first suspicious character in an address that leads out of the kit; nil if there is none. Paths may use any
    /// alphabet, so that a letter counts only among Latin letters, or where a label of the domain consists of such letters.
    init?(inAddress address: String) {
      guard !address.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      let scalars = Array(address.unicodeScalars)
      let domain = Self.domain(of: scalars)
      var offset = 0
      for (index, scalar) in scalars.enumerated() {
        defer { offset += UTF8.width(scalar) }
        guard let plain = Lookalike.plain(scalar), !plain.isEmpty else { continue }
        if Lookalike.isLetter(scalar) {
          let word = Self.word(around: index, scalars)
          let isMixed = word.contains(where: Self.isLatin)
          guard isMixed || domain.contains(index) && word.allSatisfy({ Lookalike.plain($0) != nil }) else { continue }
        }
        self.init(scalar: scalar, offset: offset)
        return
      }
      return nil
    }

    /// The first one in a text that is known to contain one.
    init?(anywhereIn text: String) {
      var offset = 0
      for scalar in text.unicodeScalars {
        if let plain = Lookalike.plain(scalar), !plain.isEmpty {
          self.init(scalar: scalar, offset: offset)
          return
        }
        offset += UTF8.width(scalar)
      }
      return nil
    }

    private init(scalar: Unicode.Scalar, offset: Int) {
      self.scalar = scalar
      self.offset = offset
    }

    /// The fault, at the character itself where the address is written literally in the file, otherwise at the whole range.
    func diagnostic(_ address: String, within range: SourceRange, _ source: SourceFile) -> Diagnostic {
      let bytes = source.bytes[source.offset(of: range.start)..<source.offset(of: range.end)]
      let written = Array(address.utf8)
      let last = bytes.count - written.count
      // Search from the end: the text of a link may equal its destination.
      let start = last < 0 ? nil : (0...last).last { bytes[(bytes.startIndex + $0)...].starts(with: written) }
      guard let start else { return Lookalike.diagnostic(in: source.path, range, scalar, replacement: nil) }
      let first = bytes.startIndex + start + offset
      return Lookalike.diagnostic(
        in: source.path, source.range(first, first + UTF8.width(scalar)), scalar,
        replacement: Lookalike.plain(scalar))
    }

    /// From after `//` to the path, or from after the last `@` of a mail address.
    private static func domain(of scalars: [Unicode.Scalar]) -> Range<Int> {
      let end = { (start: Int) in scalars[start...].firstIndex { "/?#".unicodeScalars.contains($0) } ?? scalars.count }
      if let slash = scalars.indices.first(where: { scalars[$0...].starts(with: "://".unicodeScalars) }) {
        return slash + 3..<end(slash + 3)
      }
      guard let at = scalars.lastIndex(of: "@") else { return 0..<0 }
      return at + 1..<end(at + 1)
    }

    private static func word(around index: Int, _ scalars: [Unicode.Scalar]) -> ArraySlice<Unicode.Scalar> {
      let isLetter = { (scalar: Unicode.Scalar) in scalar.properties.isAlphabetic }
      let start = scalars[..<index].lastIndex { !isLetter($0) }.map { $0 + 1 } ?? 0
      let end = scalars[index...].firstIndex { !isLetter($0) } ?? scalars.count
      return scalars[start..<end]
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
      scalar.properties.isAlphabetic && scalar.value < 0x250
    }
  }
}
