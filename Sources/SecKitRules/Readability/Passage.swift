import SecKit

/// A run of text that people read, with its place: a paragraph, a heading, a list item's text, a summary.
struct Passage: Sendable {
  enum Kind: Sendable { case heading, prose, frontMatter }

  let text: String
  let kind: Kind
  let audience: Audience
  /// The beginning and end of the run in the file.
  let range: SourceRange
}

extension Document {
  /// Everything that people read in the document: front matter first, then the body in reading order. Code blocks, which
  /// include the invented messages of scenarios, and the titles of sources are not the author's words and left out.
  var passages: [Passage] { frontMatterPassages + bodyPassages + actionPassages }

  /// What items say is to be done.
  private var actionPassages: [Passage] {
    guard info.kind == .step || info.kind == .area else { return [] }
    return item.article.items.compactMap(\.action).map {
      Passage(text: $0.text, kind: .prose, audience: info.audience, range: $0.range)
    }
  }

  private var bodyPassages: [Passage] {
    var audience = info.audience
    return blocks.flatMap { block -> [Passage] in
      if info.kind == .workshop, let heading = block.heading {
        // Sheets are for participants whoever the guide is for; the next session or part ends them.
        if heading.attributes.hasClass(Role.participants.rawValue) {
          audience = .participants
        } else if heading.level <= 3 || heading.attributes.hasClass(Role.facilitator.rawValue) {
          audience = info.audience
        }
      }
      let isHeading = block.heading != nil
      return [block].paragraphs.map {
        Passage(
          text: $0.inlines.plainText, kind: isHeading ? .heading : .prose, audience: audience, range: $0.range)
      }
    }
  }

  private var frontMatterPassages: [Passage] {
    var texts = [info.title, info.summary]
    switch item {
    case .helper(let helper):
      texts += [helper.area, helper.hours, helper.cost].compactMap { $0 }
      texts += helper.caution.paragraphs.map(\.inlines.plainText)
      texts += helper.channels.flatMap { [$0.label, $0.note].compactMap { $0 } }
    case .workshop(let workshop):
      texts += (workshop.before + workshop.after).paragraphs.map(\.inlines.plainText)
    default: break
    }
    let end = blocks.first?.range.start ?? source.position(of: source.bytes.count)
    return texts.map {
      Passage(text: $0, kind: .frontMatter, audience: info.audience, range: SourceRange(.start, end))
    }
  }
}
