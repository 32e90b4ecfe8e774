import SecKit

/// A person's plan on paper: what is first with how to do it, then the rest by date. It names neither her nor the kit's subject
/// in its title, as papers are found.
public enum PlanPaper {
  /// A complete HTML document, one file that needs no other.
  /// - Parameter style: the text of the style sheet, ``WorkshopPapers/stylesheet``.
  public static func html(
    report: AssessmentReport, plan: ActionPlan, in catalog: Catalog, today: CalendarDate, style: String
  ) -> [UInt8] {
    let writer = PaperWriter(catalog: catalog, today: today, projection: .learner)
    let words = catalog.words
    var content: [HTMLNode] = [
      .element(
        .header, [.classes("portadilla")],
        [.element(.h1, text: words(.planTitle)), .element(.p, [.classes("lema")], text: words(.planLead))])
    ]
    content += cautions(report, writer)
    if !report.nextActions.isEmpty {
      content.append(.element(.h2, text: words(.planNext)))
      content.append(
        .element(.ul, [.classes("lista")], report.nextActions.compactMap { item($0, writer) }))
    }
    let next = Set(report.nextActions.map(\.id))
    content += dates(plan.entries.filter { !next.contains($0.id) }, writer)
    content.append(
      .element(
        .p, [.classes("revisado")],
        text: words(.reportWeights, ["version": String(AssessmentReport.modelVersion)])))
    var page = HTMLPage(
      language: catalog.language, title: words(.planTitle), styles: [],
      // It is read in browsers too: nothing is loaded, not even by its own rules.
      contentSecurityPolicy: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      body: content)
    page.style = StyleSheet(style)
    return page.bytes
  }

  /// What to know before anything is done.
  private static func cautions(_ report: AssessmentReport, _ writer: PaperWriter) -> [HTMLNode] {
    guard let profiles = writer.catalog.profiles, !report.cautions.isEmpty else { return [] }
    let blocks = report.cautions.flatMap { caution in
      profiles.exposure.first { $0.id == caution.question }?.answers.first { $0.id == caution.answer }?.caution ?? []
    }
    let watched: [HTMLNode] = report.isWatched ? [.element(.p, text: writer.words(.reportWatched))] : []
    return [.element(.h2, text: writer.words(.reportFirst))]
      + writer.html(blocks, of: profiles.article.info, shift: 2) + watched
  }

  private static func item(_ action: AssessmentReport.PlannedAction, _ writer: PaperWriter) -> HTMLNode? {
    let content = writer.catalog.assessment
    guard let item = content.item(action.id), let info = content.step(action.id.document)?.article.info else {
      return nil
    }
    let text =
      action.answer == .unknown
      ? content.words(.reportFindOutItem, ["item": content.statement(of: action.id)]) : content.action(for: action.id)
    return writer.item(item, of: info, saying: text)
  }

  private static func dates(_ entries: [ActionPlan.Entry], _ writer: PaperWriter) -> [HTMLNode] {
    let words = writer.words
    var nodes: [HTMLNode] = entries.isEmpty ? [] : [.element(.h2, text: words(.planAll))]
    for due in Array(Set(entries.map(\.due))).sorted() {
      nodes.append(.element(.h3, text: words(.reportDue, ["date": words.date(due)])))
      let items = entries.filter { $0.due == due }.map { entry -> HTMLNode in
        .element(
          .li,
          [
            .element(.span, [.classes("casilla"), .ariaHidden], text: "☐"),
            .element(.span, text: entry.text(in: writer.catalog.assessment)),
          ])
      }
      nodes.append(.element(.ul, [.classes("tareas")], items))
    }
    return nodes
  }
}
