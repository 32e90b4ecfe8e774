import SecKit

/// Links terms of the glossary where a page uses them first.
struct GlossaryLinker: Sendable {
  /// A destination that no author can write: lint refuses the scheme.
  static let scheme = "glosario:"

  private struct Form: Sendable {
    /// The words after the first, lower-case.
    let rest: [String]
    let term: String
  }

  /// Forms by their first word, longer ones first.
  private let forms: [String: [Form]]
  private let scanner: WordScanner

  init(_ glossary: Glossary?) {
    var forms: [String: [Form]] = [:]
    for term in glossary?.terms ?? [] {
      guard let id = term.id.local else { continue }
      for name in [term.title] + term.also {
        let words = WordScanner.words(of: name).map { name.stretch($0).lowercased() }
        guard let first = words.first else { continue }
        forms[first, default: []].append(Form(rest: Array(words.dropFirst()), term: id))
      }
    }
    scanner = WordScanner(lookingFor: forms.keys)
    self.forms = forms.mapValues { $0.sorted { ($1.rest.count, $0.term) < ($0.rest.count, $1.term) } }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// Links first uses in blocks; `used` carries the terms already linked on the page.
  func link(_ blocks: [Block], used: inout Set<String>) -> [Block] {
    isEmpty ? blocks : linked(blocks, used: &used) ?? blocks
  }

  /// Links first uses in running text; links, code and images stay as they are.
  func link(_ inlines: [Inline], used: inout Set<String>) -> [Inline] {
    isEmpty ? inlines : linked(inlines, used: &used) ?? inlines
  }

  // Nil below says that nothing changed: most text holds no term, and copying it would cost more than looking.

  private func linked(_ blocks: [Block], used: inout Set<String>) -> [Block]? {
    var result: [Block]?
    for index in blocks.indices {
      guard let content = linked(blocks[index].content, used: &used) else { continue }
      if result == nil { result = blocks }
      result?[index].content = content
    }
    return result
  }

  private func linked(_ content: Block.Content, used: inout Set<String>) -> Block.Content? {
    switch content {
    case .paragraph(let inlines): return linked(inlines, used: &used).map { .paragraph($0) }
    case .quote(let blocks): return linked(blocks, used: &used).map { .quote($0) }
    case .list(let list):
      let changes = list.items.map { linked($0.blocks, used: &used) }
      guard changes.contains(where: { $0 != nil }) else { return nil }
      var next = changes.makeIterator()
      return .list(list.mapItems { (next.next() ?? nil) ?? $0 })
    case .heading, .code, .thematicBreak: return nil
    }
  }

  private func linked(_ inlines: [Inline], used: inout Set<String>) -> [Inline]? {
    var result: [Inline]?
    for (index, inline) in inlines.enumerated() {
      let replacement: [Inline]? =
        switch inline {
        case .text(let text): linked(text, used: &used)
        case .emphasis(let children): linked(children, used: &used).map { [.emphasis($0)] }
        case .strong(let children): linked(children, used: &used).map { [.strong($0)] }
        default: nil
        }
      if let replacement {
        if result == nil { result = Array(inlines[..<index]) }
        result?.append(contentsOf: replacement)
      } else {
        result?.append(inline)
      }
    }
    return result
  }

  private func linked(_ text: String, used: inout Set<String>) -> [Inline]? {
    var result: [Inline] = []
    var written = 0
    for word in scanner.candidates(in: text) where word.lowerBound >= written {
      guard let (term, end) = match(text, at: word), !used.contains(term) else { continue }
      if written < word.lowerBound { result.append(.text(text.stretch(written..<word.lowerBound))) }
      let words = text.stretch(word.lowerBound..<end)
      result.append(.link(Inline.Link(destination: Self.scheme + term, children: [.text(words)])))
      used.insert(term)
      written = end
    }
    if result.isEmpty { return nil }
    if written < text.utf8.count { result.append(.text(text.stretch(written..<text.utf8.count))) }
    return result
  }

  /// The term of the longest form that begins at a word, and where that form ends; its words may be parted by single
  /// spaces or hyphens only.
  private func match(_ text: String, at word: Range<Int>) -> (term: String, end: Int)? {
    guard let candidates = forms[text.stretch(word).lowercased()] else { return nil }
    for form in candidates {
      var end = word.upperBound
      let isWhole = form.rest.allSatisfy { expected in
        guard end < text.utf8.count, [" ", "-"].contains(text.stretch(end..<(end + 1))),
          let next = WordScanner.word(of: text, at: end + 1), text.stretch(next).lowercased() == expected
        else { return false }
        end = next.upperBound
        return true
      }
      if isWhole { return (form.term, end) }
    }
    return nil
  }
}

extension String {
  /// A stretch of the text by its UTF-8; begins and ends at scalars.
  fileprivate func stretch(_ bytes: Range<Int>) -> String {
    let lower = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return String(self[lower..<utf8.index(lower, offsetBy: bytes.count)])
  }
}
