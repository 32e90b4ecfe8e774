import SecKit

/// Links terms of the glossary where a page uses them first.
struct GlossaryLinker: Sendable {
  /// A destination that no author can write: lint refuses the scheme.
  static let scheme = "glosario:"

  /// The words of all forms as a tree, so that at each place of a text every word is looked at once, however many terms begin
  /// alike.
  private struct Node: Sendable {
    /// The term of the form that ends here.
    var term: String?
    /// By the next word, lower-case.
    var next: [String: Int] = [:]
  }

  /// The first is where all forms begin.
  private let nodes: [Node]
  private let scanner: WordScanner

  init(_ glossary: Glossary?) {
    var nodes = [Node()]
    for term in glossary?.terms ?? [] {
      guard let id = term.id.local else { continue }
      for name in [term.title] + term.also {
        let words = WordScanner.words(of: name).map { name.stretch($0).lowercased() }
        guard !words.isEmpty else { continue }
        var place = 0
        for word in words {
          if let known = nodes[place].next[word] {
            place = known
          } else {
            nodes.append(Node())
            nodes[place].next[word] = nodes.count - 1
            place = nodes.count - 1
          }
        }
        // Two terms with one form: the first in alphabet, whatever the order of the file.
        nodes[place].term = min(nodes[place].term ?? id, id)
      }
    }
    scanner = WordScanner(lookingFor: nodes[0].next.keys)
    self.nodes = nodes
  }

  var isEmpty: Bool { nodes.count == 1 }

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
    guard let first = nodes[0].next[text.stretch(word).lowercased()] else { return nil }
    var node = nodes[first]
    var end = word.upperBound
    var longest = node.term.map { (term: $0, end: end) }
    while !node.next.isEmpty, end < text.utf8.count, [" ", "-"].contains(text.stretch(end..<(end + 1))),
      let word = WordScanner.word(of: text, at: end + 1), let next = node.next[text.stretch(word).lowercased()]
    {
      node = nodes[next]
      end = word.upperBound
      if let term = node.term { longest = (term, end) }
    }
    return longest
  }
}

extension String {
  /// A stretch of the text by its UTF-8; begins and ends at scalars.
  fileprivate func stretch(_ bytes: Range<Int>) -> String {
    let lower = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return String(self[lower..<utf8.index(lower, offsetBy: bytes.count)])
  }
}
