import SecKit

/// Links terms of the glossary where a page uses them first.
struct GlossaryLinker: Sendable {
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

  /// Links the first use of every term in a page's finished body: in what authors wrote, but not in links, code and headings.
  /// - Parameter address: where a term is explained, by its id.
  func link(_ body: [HTMLNode], address: (String) -> SafeURL) -> [HTMLNode] {
    if isEmpty { return body }
    var used: Set<String> = []
    return linked(body, isProse: false, address, &used) ?? body
  }

  // Nil below says that nothing changed: most text holds no term, and copying it would cost more than looking.

  private func linked(
    _ nodes: [HTMLNode], isProse: Bool, _ address: (String) -> SafeURL, _ used: inout Set<String>
  ) -> [HTMLNode]? {
    var result: [HTMLNode]?
    for (index, node) in nodes.enumerated() {
      let replacement: [HTMLNode]? =
        switch node {
        case .text(let text): isProse ? linked(text, address, &used) : nil
        case .element(let tag, let attributes, let children):
          isProse && Self.isKept(tag)
            ? nil : linked(children, isProse: isProse, address, &used).map { [.element(tag, attributes, $0)] }
        case .prose(let children): linked(children, isProse: true, address, &used).map { [.prose($0)] }
        case .void, .style, .script, .data: nil
        }
      if let replacement {
        if result == nil { result = Array(nodes[..<index]) }
        result?.append(contentsOf: replacement)
      } else {
        result?.append(node)
      }
    }
    return result
  }

  /// Elements whose words stay as they are. A `span` holds what a screen reader says of a box.
  private static func isKept(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .a, .code, .pre, .span, .h1, .h2, .h3, .h4, .h5, .h6: true
    default: false
    }
  }

  private func linked(_ text: String, _ address: (String) -> SafeURL, _ used: inout Set<String>) -> [HTMLNode]? {
    var result: [HTMLNode] = []
    var written = 0
    for word in scanner.candidates(in: text) where word.lowerBound >= written {
      guard let (term, end) = match(text, at: word), !used.contains(term) else { continue }
      if written < word.lowerBound { result.append(.text(text.stretch(written..<word.lowerBound))) }
      let words = text.stretch(word.lowerBound..<end)
      result.append(.element(.a, [.href(address(term)), .classes("termino")], text: words))
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
