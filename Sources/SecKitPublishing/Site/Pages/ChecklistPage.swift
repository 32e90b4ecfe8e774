import SecKit

/// The list of a step or area alone, for paper: boxes, statement, time, room for a date.
struct ChecklistPage: Page {
  let step: Step
  let section: SiteIndex
  let path: OutputPath

  static func all(in site: SiteContext) -> [any Page] {
    let steps: [(Step, SiteIndex)] =
      site.catalog.steps.map { ($0, .steps) } + site.catalog.areas.map { ($0, .organization) }
    return steps.compactMap { step, section in
      site.paths.checklist(of: step.article.info.id).map { ChecklistPage(step: step, section: section, path: $0) }
    }
  }

  var document: String? { step.article.info.id }

  func inputs(in site: SiteContext) -> Set<InputID> { [] }

  private func title(_ words: TextTable) -> String { words(.checklistTitle, ["title": step.article.info.title]) }

  func frame(_ r: PageRenderer) -> PageFrame {
    PageFrame(title: title(r.words), description: step.article.info.summary, section: section)
  }

  func body(_ r: PageRenderer) -> [HTMLNode] {
    let info = step.article.info
    var content =
      ReviewNote(info).banner(r) + [
        .element(.h1, text: title(r.words)), .element(.p, [.classes("lema")], text: r.words(.checklistLead)),
      ]
    for part in step.article.checklists.flatMap(\.parts) {
      switch part {
      case .text(let blocks): content += r.html(blocks, of: info, shift: 0, anchors: false)
      case .items(let items):
        content.append(
          .element(
            .ul, [.classes("tareas hoja-lista")],
            items.map { item in
              .element(
                .li,
                [
                  Box.empty, .element(.span, r.plain(item.text, of: info)),
                  FactList.node(ChecklistItemView(item, of: info).chips(r)),
                ])
            }))
      }
    }
    content.append(ReviewNote(info).dates(r.words))
    if let target = r.site.paths.page(of: info.id) {
      content.append(
        .element(
          .p,
          [.element(.a, [.classes("boton segundo"), .href(r.path.link(to: target))], text: r.words(.checklistBack))]))
    }
    return content
  }
}
