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
        let words = WordScanner.words(of: name).map { name[name.range(ofBytes: $0)].lowercased() }
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
    let words = scanner.candidates(in: text)
    var result: [Inline] = []
    var written = text.startIndex
    var index = 0
    while index < words.count {
      guard words[index].isCandidate, let form = match(text, words, at: index), !used.contains(form.term) else {
        index += 1
        continue
      }
      let last = words[index + form.rest.count]
      let range = text.range(ofBytes: words[index].range.lowerBound..<last.range.upperBound)
      if written < range.lowerBound { result.append(.text(String(text[written..<range.lowerBound]))) }
      result.append(
        .link(Inline.Link(destination: Self.scheme + form.term, children: [.text(String(text[range]))])))
      used.insert(form.term)
      written = range.upperBound
      index += form.rest.count + 1
    }
    if result.isEmpty { return nil }
    if written < text.endIndex { result.append(.text(String(text[written...]))) }
    return result
  }

  /// The longest form that begins at a word; its words may be parted by single spaces or hyphens only.
  private func match(_ text: String, _ words: [WordScanner.Run], at index: Int) -> Form? {
    guard let candidates = forms[text[text.range(ofBytes: words[index].range)].lowercased()] else { return nil }
    return candidates.first { form in
      guard index + form.rest.count < words.count else { return false }
      return form.rest.indices.allSatisfy { offset in
        let word = words[index + offset + 1].range
        let gap = text[text.range(ofBytes: words[index + offset].range.upperBound..<word.lowerBound)]
        return (gap == " " || gap == "-") && text[text.range(ofBytes: word)].lowercased() == form.rest[offset]
      }
    }
  }
}

extension String {
  /// The range of a stretch of the text's UTF-8.
  fileprivate func range(ofBytes bytes: Range<Int>) -> Range<String.Index> {
    let lower = utf8.index(startIndex, offsetBy: bytes.lowerBound)
    return lower..<utf8.index(lower, offsetBy: bytes.count)
  }
}
