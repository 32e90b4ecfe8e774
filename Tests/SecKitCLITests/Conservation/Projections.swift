import SecKit

@testable import SecKitCLI
@testable import SecKitPublishing

/// What people see of a document, projection by projection, as running text.
struct Projections {
  let catalog: Catalog
  let site: Site
  let today: CalendarDate

  init(_ catalog: Catalog, today: CalendarDate) {
    self.catalog = catalog
    self.today = today
    site = Site(catalog, today: today)
  }

  func pages(of id: String) -> [ShownText] {
    site.pages.filter { $0.document == id }.map { page in
      ShownText(name: page.path.text, html: site.file(for: page).bytes)
    }
  }

  func papers(of id: String) -> [ShownText] {
    catalog.workshops.filter { $0.article.info.id == id }.flatMap { workshop in
      WorkshopPapers.papers(for: workshop, in: catalog, today: today).map {
        ShownText(name: $0.name, html: $0.html)
      }
    }
  }

  func screens(of id: String) -> [ShownText] {
    guard let document = catalog.document(id) else { return [] }
    let article = document.item.article
    var sheets = routes(id)
    if catalog.route(id) == nil { sheets.append(screen("document", ContentLines.lines(document.item))) }
    sheets += article.questions.map { screen("quiz \($0.id)", question($0)) }
    if let checkIn = article.checkIn {
      let text = WellbeingText(checkIn: checkIn, catalog: catalog, today: today)
      let options = checkIn.items.map { $0.text.plainText }
      let answers = text.answer(to: Set(checkIn.items.indices))
      sheets.append(
        ShownText(
          name: "wellbeing",
          text: ([Self.text(text.introduction)] + options + [Self.text(answers)]).joined(separator: "\n")))
    }
    let asked = QuestionText(content: catalog.assessment)
    if catalog.step(id) != nil {
      sheets += article.items.map { ShownText(name: "item \($0.id)", text: $0.text.plainText + "\n" + asked.about($0)) }
    }
    if let profiles = catalog.profiles, profiles.article.info.id == id {
      sheets.append(ShownText(name: "profiles", text: asked.about(profiles.profiles)))
      for (index, question) in profiles.exposure.enumerated() {
        let answers = question.answers.map { $0.text.plainText + "\n" + ContentLines.text($0.caution) }
        sheets.append(
          ShownText(
            name: "exposure \(question.id)",
            text: ([asked.preface(isFirst: index == 0) ?? "", question.text.plainText, asked.reason(question)] + answers)
              .joined(separator: "\n")))
      }
    }
    return sheets
  }

  private func routes(_ id: String) -> [ShownText] {
    let text = RouteText(catalog: catalog, today: today)
    return (catalog.route(id)?.nodes ?? []).map { node in
      screen("route \(node.id)", text.whole(node) + node.answers.map { .paragraph($0.text.plainText) })
    }
  }

  /// A question as asked and answered.
  private func question(_ question: Question) -> [ReportLine] {
    var session = QuizSession(questions: [question], seed: nil)
    guard let asked = session.current, let result = session.submit(question.rightResponse) else { return [] }
    let text = QuizText(session: session, catalog: catalog)
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    return [.heading(question.prompt.plainText)]
      + asked.view.parts.flatMap { text.situation(question, $0, letters: letters) } + text.feedback(asked, result)
  }

  private func screen(_ name: String, _ lines: [ReportLine]) -> ShownText {
    ShownText(name: name, text: Self.text(lines))
  }

  private static func text(_ lines: [ReportLine]) -> String {
    lines.map { line in
      switch line {
      case .heading(let text), .paragraph(let text): text
      case .item(let text, let marker, _): marker + " " + text
      case .band, .blank: ""
      }
    }.joined(separator: "\n")
  }
}
