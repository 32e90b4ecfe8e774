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

  init(_ glossary: Glossary?) {
    var forms: [String: [Form]] = [:]
    for term in glossary?.terms ?? [] {
      guard let id = term.id.local else { continue }
      for name in [term.title] + term.also {
        let words = Self.words(of: name[...]).map { name[$0].lowercased() }
        guard let first = words.first else { continue }
        forms[first, default: []].append(Form(rest: Array(words.dropFirst()), term: id))
      }
    }
    self.forms = forms.mapValues { $0.sorted { ($1.rest.count, $0.term) < ($0.rest.count, $1.term) } }
  }

  var isEmpty: Bool { forms.isEmpty }

  /// Links first uses in blocks; `used` carries the terms already linked on the page.
  func link(_ blocks: [Block], used: inout Set<String>) -> [Block] {
    isEmpty ? blocks : blocks.map { link($0, used: &used) }
  }

  private func link(_ block: Block, used: inout Set<String>) -> Block {
    var block = block
    switch block.content {
    case .paragraph(let inlines): block.content = .paragraph(link(inlines, used: &used))
    case .quote(let blocks): block.content = .quote(link(blocks, used: &used))
    case .list(let list):
      block.content = .list(list.mapItems { link($0, used: &used) })
    case .heading, .code, .thematicBreak: break
    }
    return block
  }

  /// Links first uses in running text; links, code and images stay as they are.
  func link(_ inlines: [Inline], used: inout Set<String>) -> [Inline] {
    var result: [Inline] = []
    for inline in inlines {
      switch inline {
      case .text(let text): result += link(text, used: &used)
      case .emphasis(let children): result.append(.emphasis(link(children, used: &used)))
      case .strong(let children): result.append(.strong(link(children, used: &used)))
      default: result.append(inline)
      }
    }
    return result
  }

  private func link(_ text: String, used: inout Set<String>) -> [Inline] {
    let words = Self.words(of: text[...])
    var result: [Inline] = []
    var written = text.startIndex
    var index = 0
    while index < words.count {
      guard let form = match(text, words, at: index), !used.contains(form.term) else {
        index += 1
        continue
      }
      let last = words[index + form.rest.count]
      let range = words[index].lowerBound..<last.upperBound
      if written < range.lowerBound { result.append(.text(String(text[written..<range.lowerBound]))) }
      result.append(
        .link(Inline.Link(destination: Self.scheme + form.term, children: [.text(String(text[range]))])))
      used.insert(form.term)
      written = range.upperBound
      index += form.rest.count + 1
    }
    if result.isEmpty { return [.text(text)] }
    if written < text.endIndex { result.append(.text(String(text[written...]))) }
    return result
  }

  /// The longest form that begins at a word; its words may be parted by single spaces or hyphens only.
  private func match(_ text: String, _ words: [Range<String.Index>], at index: Int) -> Form? {
    guard let candidates = forms[text[words[index]].lowercased()] else { return nil }
    return candidates.first { form in
      guard index + form.rest.count < words.count else { return false }
      return form.rest.indices.allSatisfy { offset in
        let previous = words[index + offset]
        let word = words[index + offset + 1]
        let gap = text[previous.upperBound..<word.lowerBound]
        return (gap == " " || gap == "-") && text[word].lowercased() == form.rest[offset]
      }
    }
  }

  /// Runs of letters and digits.
  private static func words(of text: Substring) -> [Range<String.Index>] {
    var words: [Range<String.Index>] = []
    var start: String.Index?
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      let scalar = scalars[index]
      let isWord =
        scalar.isASCII
        ? (scalar.value >= 0x30 && scalar.value <= 0x39) || (scalar.value | 0x20 >= 0x61 && scalar.value | 0x20 <= 0x7A)
        : scalar.properties.isAlphabetic
      if isWord {
        if start == nil { start = index }
      } else if let begun = start {
        words.append(begun..<index)
        start = nil
      }
      index = scalars.index(after: index)
    }
    if let start { words.append(start..<text.endIndex) }
    return words
  }
}
