import SecKit

/// A person's plan on paper: what is first with how to do it, then the rest by date. It names neither her nor the kit's subject
/// in its title, as papers are found.
public enum PlanPaper {
  /// A complete HTML document whose style sheet `impreso.css` lies beside it.
  public static func html(
    report: AssessmentReport, plan: ActionPlan, in catalog: Catalog, today: CalendarDate
  ) -> [UInt8] {
    let writer = PaperWriter(catalog: catalog, today: today, projection: .learner)
    let words = catalog.words
    var content: [HTMLNode] = [
      .element(
        .header, [.classes("portadilla")],
        [.element(.h1, text: words(.planTitle)), .element(.p, [.classes("lema")], text: words(.planLead))])
    ]
    if !report.nextActions.isEmpty {
      content.append(.element(.h2, text: words(.planNext)))
      content.append(
        .element(.ul, [.classes("lista")], report.nextActions.compactMap { item($0.id, writer) }))
    }
    let next = Set(report.nextActions.map(\.id))
    content += dates(plan.entries.filter { !next.contains($0.id) }, writer)
    content.append(
      .element(
        .p, [.classes("revisado")],
        text: words(.reportWeights, ["version": String(AssessmentReport.modelVersion)])))
    let page = HTMLPage(
      language: catalog.language, title: words(.planTitle),
      styles: OutputPath(WorkshopPapers.stylesheet).flatMap { SafeURL($0.text) }.map { [$0] } ?? [], body: content)
    return page.bytes
  }

  private static func item(_ id: ContentID, _ writer: PaperWriter) -> HTMLNode? {
    guard let item = writer.catalog.item(id), let info = writer.catalog.document(id.document)?.info else { return nil }
    return writer.item(item, of: info)
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
