/// A piece of running text.
public enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  case softBreak
  case lineBreak
  case emphasis([Inline])
  case strong([Inline])
  // Boxed, so that the words, of which there are many more, stay small.
  indirect case link(Link)
  indirect case image(Image)

  /// A link as written: where it leads is resolved by the catalog.
  public struct Link: Hashable, Sendable {
    /// The destination as the author wrote it.
    public let destination: String
    public let title: String
    public let children: [Inline]
    public let range: SourceRange
  }

  public struct Image: Hashable, Sendable {
    public let source: String
    public let title: String
    /// The text alternative.
    public let alternative: [Inline]
    public let range: SourceRange
  }
}

extension [Inline] {
  /// The words without their formatting; breaks become spaces.
  public var plainText: String {
    var text = ""
    appendPlainText(to: &text)
    return text
  }

  private func appendPlainText(to text: inout String) {
    for inline in self {
      switch inline {
      case .text(let words), .code(let words): text += words
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let children), .strong(let children): children.appendPlainText(to: &text)
      case .link(let link): link.children.appendPlainText(to: &text)
      case .image(let image): image.alternative.appendPlainText(to: &text)
      }
    }
  }

  /// Every link in reading order, those inside emphasis included.
  public var links: [Inline.Link] {
    var found: [Inline.Link] = []
    appendLinks(to: &found)
    return found
  }

  func appendLinks(to found: inout [Inline.Link]) {
    for inline in self {
      switch inline {
      case .link(let link): found.append(link)
      case .emphasis(let children), .strong(let children): children.appendLinks(to: &found)
      default: break
      }
    }
  }

  /// Every image in reading order.
  public var images: [Inline.Image] {
    var found: [Inline.Image] = []
    appendImages(to: &found)
    return found
  }

  func appendImages(to found: inout [Inline.Image]) {
    for inline in self {
      switch inline {
      case .image(let image): found.append(image)
      case .emphasis(let children), .strong(let children): children.appendImages(to: &found)
      case .link(let link): link.children.appendImages(to: &found)
      default: break
      }
    }
  }
}
