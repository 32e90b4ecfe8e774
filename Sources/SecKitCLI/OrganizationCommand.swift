import ArgumentParser
import SecKit

/// `seckit organization`: what several people answered apart, put together.
struct OrganizationCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "organization", abstract: "Junta lo que respondió un grupo, sin decir quién dijo qué.",
    subcommands: [Merge.self])

  /// `seckit organization merge`
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Compara las respuestas de dos o más personas.",
      discussion: "Cada quien responde con: seckit assess --organization --export-answers archivo.json")

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json, markdown }

    @OptionGroup var options: ContentOptions
    @OptionGroup var screen: ScreenOptions

    @Argument(help: ArgumentHelp("Archivos de respuestas, uno por persona.", valueName: "archivo"))
    var files: [String]

    @Option(help: ArgumentHelp("Cómo se escribe: text, json o markdown.", valueName: "formato"))
    var format = Format.text

    func run() async throws {
      CoreDumps.off()
      let catalog = try await options.catalog()
      let sets = try files.map { path in
        try AnswersFile.read(path) { AnswersReader.read($0, path: $1, catalog: catalog) }
      }
      guard let merge = OrganizationMerge(sets, in: catalog) else {
        throw Failure(.couldNotRun, .mergeTooFew)
      }
      let lines = MergeText(merge: merge, catalog: catalog, today: options.day).lines
      switch format {
      case .text: screen.show(lines)
      case .markdown: StandardOutput.write(ReportMarkdown.text(lines))
      case .json: StandardOutput.write(try merge.json(contentVersion: catalog.kit.version))
      }
    }
  }
}

/// A merge in words: what to talk about first, then what all agree on.
struct MergeText {
  let merge: OrganizationMerge
  let catalog: Catalog
  let today: CalendarDate

  private var words: Words { catalog.words }

  var lines: [ReportLine] {
    var lines: [ReportLine] = [
      .heading(words(.mergeTitle)), .paragraph(words(.mergePeople, ["n": String(merge.people)])),
    ]
    if merge.people < OrganizationMerge.leastForCounts { lines.append(.paragraph(words(.mergeSmall))) }
    lines += group(.mergeDiffer) { $0 == .differ }
    lines += group(.mergeAgreed) { if case .agreed = $0 { true } else { false } }
    lines += group(.mergeTooFew) { $0 == .tooFew }
    let plan = ActionPlan(
      merge.report, answers: Answers(), in: catalog, subject: .organization, today: today)
    return lines + [.blank] + AssessmentText(report: merge.report, plan: plan, catalog: catalog).lines
  }

  private func group(_ title: Word, _ belongs: (OrganizationMerge.Verdict) -> Bool) -> [ReportLine] {
    let items = merge.items.filter { belongs($0.verdict) }
    guard !items.isEmpty else { return [] }
    return [.blank, .heading(words(title))] + items.map { .item(text($0), marker: "-", level: 0) }
  }

  private func text(_ item: OrganizationMerge.Item) -> String {
    var text = catalog.item(item.id)?.text.plainText ?? item.id.description
    if case .agreed(let answer) = item.verdict { text += " [\(words(answer.word))]" }
    if let counts = item.counts, !counts.isEmpty {
      let parts = Answer.allCases.compactMap { answer in
        counts[answer].map { words(.mergeCounts, ["answer": words(answer.word), "n": String($0)]) }
      }
      text += " (" + parts.joined(separator: ", ") + ")"
    }
    return text
  }
}
