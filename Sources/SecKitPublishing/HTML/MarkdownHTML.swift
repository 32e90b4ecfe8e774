import SecKit

/// Turns Markdown values into HTML nodes. For plain CommonMark without raw HTML the result is what cmark writes.
package struct MarkdownHTML: Sendable {
  /// Where a link leads in this projection.
  package struct ResolvedLink: Hashable, Sendable {
    package let url: SafeURL
    /// Attributes besides `href` and `title`: `rel`, classes.
    package let attributes: [HTMLAttribute]

    package init(_ url: SafeURL, _ attributes: [HTMLAttribute] = []) {
      self.url = url
      self.attributes = attributes
    }
  }

  /// The words that screen readers hear for a box.
  package struct TaskWords: Hashable, Sendable {
    package let open: String
    package let checked: String

    package init(open: String, checked: String) {
      self.open = open
      self.checked = checked
    }
  }

  /// Added to every heading's level; the result stays within 1…6.
  package var headingShift = 0
  package var taskWords: TaskWords
  /// Nil shows the words of the link without a link.
  package var resolveLink: @Sendable (Inline.Link) -> ResolvedLink?
  /// Nil shows the text alternative in place of the image.
  package var resolveImage: @Sendable (Inline.Image) -> SafeURL?
  /// The `id` of a heading or an item; by default the one its attributes name.
  package var anchor: @Sendable (Attributes) -> String? = { $0.id?.text }

  package init(
    taskWords: TaskWords,
    resolveImage: @escaping @Sendable (Inline.Image) -> SafeURL? = { SafeURL($0.source) },
    resolveLink: @escaping @Sendable (Inline.Link) -> ResolvedLink?
  ) {
    self.taskWords = taskWords
    self.resolveImage = resolveImage
    self.resolveLink = resolveLink
  }

  package func nodes(_ blocks: [Block]) -> [HTMLNode] { blocks.map(node) }

  package func nodes(_ inlines: [Inline]) -> [HTMLNode] {
    var nodes: [HTMLNode] = []
    nodes.reserveCapacity(inlines.count)
    append(inlines, to: &nodes)
    return nodes
  }

  private func node(_ block: Block) -> HTMLNode {
    switch block.content {
    case .paragraph(let inlines): .element(.p, [], nodes(inlines))
    case .heading(let heading):
      .element(.heading(heading.level + headingShift), identity(heading.attributes), nodes(heading.inlines))
    case .quote(let blocks): .element(.blockquote, [], nodes(blocks))
    case .code(let code) where code.isMessage:
      .element(.pre, [.classes("mensaje")], [.element(.code, text: code.text)])
    case .code(let code): .element(.pre, [], [.element(.code, language(of: code), [.text(code.text)])])
    case .thematicBreak: .void(.hr, [])
    case .list(let list): node(list)
    }
  }

  private func node(_ list: Block.List) -> HTMLNode {
    let items = list.items.map { item($0, isTight: list.isTight) }
    guard let start = list.start else {
      // Boxes take the place of the bullets only where every item has one.
      let isTasks = !list.items.isEmpty && list.items.allSatisfy { $0.marker != nil }
      return .element(.ul, isTasks ? [.classes("tareas")] : [], items)
    }
    return .element(.ol, start == 1 ? [] : [.start(start)], items)
  }

  private func item(_ item: ListItem, isTight: Bool) -> HTMLNode {
    let lead = item.marker.map(box) ?? []
    var children: [HTMLNode] = []
    for (index, block) in item.blocks.enumerated() {
      let before = index == 0 ? lead : []
      if case .paragraph(let inlines) = block.content {
        let content = before + nodes(inlines)
        children += isTight ? content : [.element(.p, [], content)]
      } else {
        children += before + [node(block)]
      }
    }
    if item.blocks.isEmpty { children = lead }
    return .element(.li, identity(item.attributes), children)
  }

  /// A box for the eye and a word for the ear; the drawn character is a font's most common ones.
  package func box(_ marker: TaskMarker) -> [HTMLNode] {
    let (drawn, word) = marker == .open ? ("☐", taskWords.open) : ("☑", taskWords.checked)
    return [
      .element(.span, [.classes("casilla"), .ariaHidden], text: drawn),
      .element(.span, [.classes("solo-lector")], text: word + ": "),
    ]
  }

  private func identity(_ attributes: Attributes) -> [HTMLAttribute] {
    anchor(attributes).map { [.id($0)] } ?? []
  }

  private func language(of code: Block.CodeBlock) -> [HTMLAttribute] {
    guard let word = code.info.split(whereSeparator: \.isWhitespace).first else { return [] }
    return [.classes("language-" + word)]
  }

  private func append(_ inlines: [Inline], to nodes: inout [HTMLNode]) {
    for inline in inlines {
      switch inline {
      case .text(let text): nodes.append(.text(text))
      case .code(let text): nodes.append(.element(.code, text: text))
      case .softBreak: nodes.append(.text("\n"))
      case .lineBreak: nodes.append(.void(.br, []))
      case .emphasis(let children): nodes.append(.element(.em, [], self.nodes(children)))
      case .strong(let children): nodes.append(.element(.strong, [], self.nodes(children)))
      case .link(let link): append(link, to: &nodes)
      case .image(let image): append(image, to: &nodes)
      }
    }
  }

  private func append(_ link: Inline.Link, to nodes: inout [HTMLNode]) {
    guard let target = resolveLink(link) else { return append(link.children, to: &nodes) }
    let title: [HTMLAttribute] = link.title.isEmpty ? [] : [.title(link.title)]
    nodes.append(.element(.a, [.href(target.url)] + title + target.attributes, self.nodes(link.children)))
  }

  private func append(_ image: Inline.Image, to nodes: inout [HTMLNode]) {
    let alternative = image.alternative.plainText
    guard let source = resolveImage(image) else {
      if !alternative.isEmpty { nodes.append(.text(alternative)) }
      return
    }
    let title: [HTMLAttribute] = image.title.isEmpty ? [] : [.title(image.title)]
    nodes.append(.void(.img, [.source(source), .alternative(alternative)] + title))
  }
}
