/// A piece of running text.
public enum Inline: Hashable, Sendable {
  case text(String)
  case code(String)
  case softBreak
  case lineBreak
  case emphasis([Inline])
  case strong([Inline])
  // Boxed, so that text, of which there is much more, stays small.
  indirect case link(Link)
  indirect case image(Image)

  /// A link as written; the catalog resolves where it leads.
  public struct Link: Hashable, Sendable {
    /// The destination as the author wrote it.
    public let destination: String
    /// The title in quotation marks; empty if there is none.
    public let title: String
    /// The link's text.
    public let children: [Inline]
    /// The bytes of the link, its destination included.
    public let range: SourceRange
  }

  /// An image, which is shown as its text alternative.
  public struct Image: Hashable, Sendable {
    /// The address as the author wrote it.
    public let source: String
    /// The title in quotation marks; empty if there is none.
    public let title: String
    /// The text alternative.
    public let alternative: [Inline]
    /// The bytes of the image, its address included.
    public let range: SourceRange
  }
}

extension [Inline] {
  /// The text without its formatting; breaks become spaces.
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

  /// Every link in reading order, including those inside emphasis.
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
