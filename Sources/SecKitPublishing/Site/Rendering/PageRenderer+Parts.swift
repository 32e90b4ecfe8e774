import SecKit

extension PageRenderer {
  /// A document that reads from top to bottom, whole.
  /// - Parameter head: what stands above its text.
  func whole(_ article: Article, below head: [HTMLNode]) -> [HTMLNode] {
    let info = article.info
    return ReviewNote(info).banner(self) + head + html(article.lead, of: info) + parts(of: article) + colophon(info)
  }

  /// The parts of an article in order.
  func parts(of article: Article) -> [HTMLNode] {
    let info = article.info
    return article.parts.flatMap { part -> [HTMLNode] in
      switch part {
      case .prose(let section): prose(section, of: info)
      case .role(let role, let section): roleSection(role, section, of: info)
      case .checklist(let list):
        [heading(list.title, level: list.level, id: list.id, of: info)] + ChecklistView(list, of: info).onPage(self)
      case .selection(let selection):
        [heading(selection.title, level: selection.level, id: selection.id, of: info)]
          + SelectionView(selection, of: info).onPage(self)
      case .checkIn(let checkIn):
        [heading(checkIn.title, level: checkIn.level, id: checkIn.id, of: info)]
          + CheckInView(checkIn, of: info).onPage(self)
      case .quiz(let quiz):
        [heading(quiz.title, level: quiz.level, id: quiz.id, of: info)] + QuizView(quiz, of: info).onPage(self)
      }
    }
  }

  /// Sources and review date.
  func colophon(_ info: DocumentInfo) -> [HTMLNode] {
    SourceList(info).onPage(words) + [ReviewNote(info).dates(words)]
  }

  private func heading(_ title: [Inline], level: Int, id: String?, of info: DocumentInfo) -> HTMLNode {
    .element(.heading(level), id.map { [.id($0)] } ?? [], plain(title, of: info))
  }

  /// A section with everything below it.
  private func prose(_ section: Section, of info: DocumentInfo) -> [HTMLNode] {
    [heading(section.title, level: section.level, id: section.id, of: info)] + html(section.blocks, of: info)
      + section.sections.flatMap { prose($0, of: info) }
  }

  /// A section of an attack, in its own look; help is followed by cards with the channels themselves.
  private func roleSection(_ role: Role, _ section: Section, of info: DocumentInfo) -> [HTMLNode] {
    let look: String? =
      switch role {
      case .signs: "senales"
      case .firstSteps: "primeras-horas"
      case .evidence: "evidencia"
      case .context: "contexto"
      case .prevention: "prevencion"
      case .help: "ayuda"
      default: nil
      }
    var content = prose(section, of: info)
    if role == .help {
      content.append(ContactCard.list(helpers(in: section.flattened, of: info), self, level: section.level + 1))
    }
    return look.map { [.element(.section, [.classes($0)], content)] } ?? content
  }
}
