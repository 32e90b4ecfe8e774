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
    var said: Set<String> = []
    if !report.nextActions.isEmpty {
      content.append(.element(.h2, text: words(.planNext)))
      content += stale(report.nextActions.map(\.id), writer, &said)
      content.append(
        .element(.ul, [.classes("lista")], report.nextActions.compactMap { item($0, writer) }))
    }
    let next = Set(report.nextActions.map(\.id))
    let rest = plan.entries.filter { !next.contains($0.id) }
    content += stale(rest.map(\.id) + plan.later + plan.held.map(\.id), writer, &said)
    content += dates(rest, writer)
    content += undated(.reportLater, plan.later, writer)
    content += undated(.reportHeldNoticeable, plan.held.filter { $0.hold == .noticeable }.map(\.id), writer)
    content += undated(.reportHeldTraces, plan.held.filter { $0.hold == .overwrites }.map(\.id), writer)
    content.append(
      .element(
        .p, [.classes("revisado")],
        text: words(.reportWeights, ["version": String(AssessmentReport.modelVersion)])))
    var page = HTMLPage(language: catalog.language, title: words(.planTitle), styles: [], body: content.markingLiterals)
    page.style = StyleSheet(style)
    // It is read in browsers too: nothing is loaded, not even by its own rules.
    page.isGuarded = true
    return page.bytes
  }

  /// Says of each document that items come from, once, that it is overdue.
  private static func stale(_ ids: [ContentID], _ writer: PaperWriter, _ said: inout Set<String>) -> [HTMLNode] {
    ids.flatMap { id -> [HTMLNode] in
      guard said.insert(id.document).inserted, let document = writer.catalog.document(id.document) else { return [] }
      return ReviewNote(document.info).onPaper(writer)
    }
  }

  /// What to know before anything is done.
  private static func cautions(_ report: AssessmentReport, _ writer: PaperWriter) -> [HTMLNode] {
    guard let profiles = writer.catalog.profiles, !report.cautions.isEmpty else { return [] }
    let info = profiles.article.info
    var nodes: [HTMLNode] = [.element(.h2, text: writer.words(.reportFirst))]
    for (question, answer) in report.cautions.compactMap(writer.catalog.assessment.place) {
      nodes.append(.element(.h3, writer.plain(question.text, of: info)))
      nodes += writer.html(answer.caution, of: info, shift: 2)
      // A sheet is read where no link can be followed.
      let targets = answer.caution.links.compactMap { writer.catalog.target(of: $0.destination, from: info) }
      nodes += targets.compactMap { target in
        guard case .content(let id) = target else { return nil }
        return writer.catalog.helper(id.document).map { ContactCard($0).onPaper(writer) }
      }
    }
    if report.isWatched { nodes.append(.element(.p, text: writer.words(.reportWatched))) }
    if report.needsTraces { nodes.append(.element(.p, text: writer.words(.reportTraces))) }
    return nodes
  }

  private static func undated(_ word: TextKey, _ ids: [ContentID], _ writer: PaperWriter) -> [HTMLNode] {
    guard !ids.isEmpty else { return [] }
    let actions = ids.map { writer.catalog.assessment.action(for: $0) }
    return [.element(.h3, text: writer.words(word)), Box.list(actions)]
  }

  private static func item(_ action: AssessmentReport.PlannedAction, _ writer: PaperWriter) -> HTMLNode? {
    let content = writer.catalog.assessment
    guard let item = content.item(action.id), let info = content.step(action.id.document)?.article.info else {
      return nil
    }
    let text =
      action.answer == .unknown
      ? content.words(.reportFindOutItem, ["item": content.statement(of: action.id)]) : content.action(for: action.id)
    return ChecklistItemView(item, of: info).onPaper(writer, saying: text)
  }

  private static func dates(_ entries: [ActionPlan.Entry], _ writer: PaperWriter) -> [HTMLNode] {
    let words = writer.words
    var nodes: [HTMLNode] = entries.isEmpty ? [] : [.element(.h2, text: words(.planAll))]
    for due in Array(Set(entries.map(\.due))).sorted() {
      nodes.append(.element(.h3, text: words(.reportDue, ["date": words.date(due)])))
      nodes.append(Box.list(entries.filter { $0.due == due }.map { $0.text(in: writer.catalog.assessment) }))
    }
    return nodes
  }
}
