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
      let content = try await options.assessment()
      let sets = try people(content)
      guard let merge = OrganizationMerge(sets, in: content) else {
        throw Failure(.couldNotRun, .mergeTooFew)
      }
      let lines = MergeText(merge: merge, content: content, today: options.day).lines
      switch format {
      case .text: screen.show(lines)
      case .markdown: StandardOutput.write(ReportMarkdown.text(lines))
      case .json: StandardOutput.write(try merge.json(contentVersion: content.kit.version))
      }
    }

    /// The answers of each person, a file each. People of one collective do answer alike, so that files that say the same
    /// all count: to drop some would move every "half of the group". Who puts them together is asked whether one is a copy.
    private func people(_ content: AssessmentContent) throws -> [Answers] {
      var sets: [(path: String, answers: Answers)] = []
      var seen: [FileIdentity: String] = [:]
      for path in files {
        let identity = FileIdentity(of: path)
        if let other = seen[identity] {
          warn(content.words(.mergeSame, ["file": path, "other": other]))
          continue
        }
        seen[identity] = path
        let given = try AnswersFile.read(path) { AnswersReader.read($0, path: $1, content: content) }
        guard content.areas.flatMap(\.article.items).contains(where: { given.items[$0.id] != nil }) else {
          throw Failure(.contentErrors, .mergeForeign(path))
        }
        sets.append((path, given))
      }
      var told: Set<Answers> = []
      for set in sets where told.insert(set.answers).inserted {
        let alike = sets.filter { $0.answers == set.answers }.map(\.path)
        guard alike.count > 1 else { continue }
        warn(content.words(.mergeAlike, ["n": String(alike.count), "files": alike.joined(separator: ", ")]))
      }
      return sets.map(\.answers)
    }

    private func warn(_ text: String) {
      StandardError.write(TerminalText.sanitize(text) + "\n")
    }
  }
}

/// A merge in words: what to talk about first, then what all agree on.
struct MergeText {
  let merge: OrganizationMerge
  let content: AssessmentContent
  let today: CalendarDate

  private var words: Words { content.words }

  var lines: [ReportLine] {
    var lines: [ReportLine] = [
      .heading(words(.mergeTitle)), .paragraph(words(.mergePeople, ["n": String(merge.people)])),
    ]
    if merge.people < OrganizationMerge.leastForCounts { lines.append(.paragraph(words(.mergeSmall))) }
    if merge.hasAlike { lines.append(.paragraph(words(.mergeCopies))) }
    lines += group(.mergeDiffer) { $0 == .differ }
    lines += group(.mergeAgreed) { if case .agreed = $0 { true } else { false } }
    lines += group(.mergeTooFew) { $0 == .tooFew }
    let plan = ActionPlan(merge.report, in: content, today: today)
    return lines + [.blank]
      + AssessmentText(report: merge.report, plan: plan, content: content, tellsWholePlan: true, isOfGroup: true).lines
  }

  private func group(_ title: Word, _ belongs: (OrganizationMerge.Verdict) -> Bool) -> [ReportLine] {
    let items = merge.items.filter { belongs($0.verdict) }
    guard !items.isEmpty else { return [] }
    return [.blank, .heading(words(title))] + items.map { .item(text($0), marker: "-", level: 0) }
  }

  private func text(_ item: OrganizationMerge.Item) -> String {
    var text = content.statement(of: item.id)
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
