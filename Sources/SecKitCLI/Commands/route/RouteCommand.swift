import ArgumentParser
import SecKit

/// `seckit route`: follows a decision route. No history is kept anywhere.
struct RouteCommand: AsyncParsableCommand {
  static var configuration: CommandConfiguration { .says("route") }

  @OptionGroup var options: ContentOptions
  @OptionGroup var screen: ScreenOptions

  @Argument(help: .says("route-id", "id"))
  var id = "que-esta-pasando"

  @Option(help: .says("route-answers", "list"))
  var answers: String?

  func run() async throws {
    let catalog = try await options.catalog()
    // The part that distinguishes a route from the others suffices.
    let prefix = "ruta-"
    let ids = catalog.routes.map(\.article.info.id)
    let id = !ids.contains(id) && ids.contains(prefix + id) ? prefix + id : id
    guard var session = RouteSession(route: id, in: catalog) else {
      let short = ids.filter { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
      let nearest = NearestMatch.of(id, in: ids + short).map { ids.contains($0) ? $0 : prefix + $0 }
      throw Failure(.couldNotRun, .unknownRoute(id, nearest: nearest, known: ids))
    }
    let text = RouteText(catalog: catalog, today: options.day)
    if let answers {
      let left = try follow(answers, &session)
      screen.show(text.summary(session, left: left))
      return
    }
    let keeps = try Conversing.run(
      screen, words: catalog.words, noTerminal: catalog.words(.routeNoTerminal, ["id": id])
    ) { try RouteConversation(text: text).run(&session, $0) }
    if keeps { screen.show(text.summary(session, left: nil) + [.blank, .paragraph(catalog.words(.routeKept))]) }
  }

  /// Follows answers from the command line, for scripts.
  /// - Returns: The document outside the routes that the last answer led to, if any.
  private func follow(_ list: String, _ session: inout RouteSession) throws -> ContentID? {
    for (index, word) in list.split(separator: ",").enumerated() {
      let count = session.node?.answers.count ?? 0
      guard let number = Int(word.trimmed), (1...max(count, 1)).contains(number),
        let step = session.choose(number - 1)
      else {
        throw Failure(.contentErrors, .noSuchAnswer(word.trimmed, number: index + 1, of: count))
      }
      if case .document(let target) = step { return target }
    }
    return nil
  }
}

/// The nodes of a route in words.
struct RouteText {
  let catalog: Catalog
  let today: CalendarDate

  private var words: TextTable { catalog.words }

  /// A node with its title. The text above all nodes is put above the first.
  func whole(_ node: Route.Node) -> [ReportLine] {
    lead(node) + [.heading(node.title.plainText)] + lines(node)
  }

  func lead(_ node: Route.Node) -> [ReportLine] {
    guard let route = catalog.route(node.id.document), route.begins(with: node), !route.article.lead.isEmpty else {
      return []
    }
    return ContentLines.lines(route.article.lead) + [.blank]
  }

  /// The content of a node: text, what to do, who helps.
  func lines(_ node: Route.Node) -> [ReportLine] {
    var lines: [ReportLine] = []
    var saysWhat = false
    for (index, block) in node.body.enumerated() {
      if block.list?.start != nil, !saysWhat {
        saysWhat = true
        // A heading by the author is better than ours.
        if index == 0 || !node.body[index - 1].isHeading { lines.append(.heading(words(.routeActions))) }
      }
      lines += ContentLines.lines([block])
    }
    let helpers = helpers(node)
    if !helpers.isEmpty {
      lines.append(.heading(words(.routeHelp)))
      for helper in helpers { lines += HelperText.full(helper, words, today: today) }
    }
    return lines
  }

  private func helpers(_ node: Route.Node) -> [HelperEntry] {
    guard let info = catalog.document(node.id.document)?.info else { return [] }
    var seen: Set<String> = []
    return node.body.links.compactMap { link in
      guard case .content(let id) = catalog.target(of: link.destination, from: info),
        seen.insert(id.document).inserted
      else { return nil }
      return catalog.helper(id.document)
    }
  }

  /// The path taken and where it ended.
  func summary(_ session: RouteSession, left: ContentID?) -> [ReportLine] {
    var lines: [ReportLine] = [.heading(words(.routeWalked))]
    lines += session.walked.map { .item($0.title.plainText, marker: "-", level: 0) }
    lines.append(.blank)
    if let left {
      let title = catalog.document(left.document)?.info.title ?? left.description
      lines.append(.paragraph(words(.routeLeaves, ["title": title])))
    } else if let node = session.node {
      lines += whole(node)
      for (index, answer) in node.answers.enumerated() {
        lines.append(.item(answer.text.plainText, marker: "\(index + 1).", level: 0))
      }
    }
    return lines
  }
}

/// Follows a route at the terminal.
struct RouteConversation {
  let text: RouteText

  private var words: TextTable { text.catalog.words }

  /// - Returns: Whether a summary is to stay in the terminal.
  func run(_ session: inout RouteSession, _ terminal: Terminal) throws -> Bool {
    while let node = session.node {
      switch try terminal.ask(prompt(node, session)) {
      case .option(let index):
        if case .document(let target) = session.choose(index) { try showDocument(target, terminal) }
      case .command("back"): session.back()
      case .command("restart"): session.restart()
      case .command("keep"): return true
      case .command, .options: return false
      }
    }
    return false
  }

  private func prompt(_ node: Route.Node, _ session: RouteSession) -> ChoicePrompt {
    var commands: [ChoicePrompt.Command] = []
    if session.canGoBack {
      commands.append(.init(id: "back", key: words.key(.keyBack), label: words(.assessBack)))
      commands.append(.init(id: "restart", key: words.key(.keyRestart), label: words(.routeRestart)))
    }
    if node.isEnd { commands.append(.init(id: "keep", key: words.key(.keyKeep), label: words(.routeKeep))) }
    commands.append(.init(id: "quit", key: words.key(.keyQuit), label: words(.quizQuit)))
    let info = text.catalog.document(node.id.document)?.info
    let hasLead = !text.lead(node).isEmpty
    return ChoicePrompt(
      progress: info?.title, heading: hasLead ? nil : node.title.plainText, text: "",
      report: hasLead ? text.whole(node) : text.lines(node),
      options: node.answers.enumerated().map {
        .init(key: Character(String(($0 + 1) % 10)), label: $1.text.plainText)
      }, commands: commands, escapeCommand: session.canGoBack ? "back" : nil)
  }

  /// Shows a document outside the routes in full: there may be no other way to read it.
  private func showDocument(_ id: ContentID, _ terminal: Terminal) throws {
    guard let document = text.catalog.document(id.document) else { return }
    let card = text.catalog.helper(id.document).map { HelperText.full($0, words, today: text.today) }
    let report = (card ?? [.paragraph(document.info.summary)]) + ContentLines.lines(document.item)
    let prompt = ChoicePrompt(
      heading: document.info.title, text: "", report: report,
      options: [.init(key: words.key(.keyBack), label: words(.assessBack))], selected: 0)
    _ = try terminal.ask(prompt)
  }
}
