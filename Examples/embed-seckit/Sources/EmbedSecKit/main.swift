import Foundation
import SecKit
import SecKitRules

/// Prints somebody else's words, without anything that a terminal would obey.
func say(_ text: String) { print(TerminalText.sanitize(text)) }

/// `EmbedSecKit FOLDER LANGUAGE DAY [ANSWERS]`: checks a content folder and reports on the answers in a file.
func run(_ arguments: [String]) async throws -> Int32 {
  guard arguments.count >= 3, let today = CalendarDate(arguments[2]) else { return 2 }
  let paths = ContentFolder.Paths(
    content: arguments[0] + "/Content", curricula: arguments[0] + "/curricula", language: arguments[1],
    workingFolder: FileManager.default.currentDirectoryPath)

  // Everything found out about the folder: a catalog, where one could be made, and every fault.
  let loaded = try await Linter.load(paths, today: today, workers: ProcessInfo.processInfo.activeProcessorCount)
  let formatter = ConsoleFormatter(language: .en, limitPerID: 5)
  print(formatter.format(loaded.diagnostics, sources: loaded.sources), terminator: "")
  guard let catalog = loaded.value, !loaded.hasErrors else { return 1 }
  say("\(catalog.kit.title): \(catalog.documents.count) documents without an error.")
  guard arguments.count > 3 else { return 0 }

  // Answers come from outside as well: what is wrong with them is found, not thrown.
  let content = catalog.assessment
  let bytes = try FileSystem.disk.contents(arguments[3], SourceFile.byteLimit)
  let answers = AnswersReader.read(bytes, path: arguments[3], content: content)
  print(formatter.format(answers.diagnostics, sources: [:]), terminator: "")
  guard let given = answers.value else { return 1 }

  // What to know before anything is done stands first, and whole.
  let report = Assessment.report(on: given, in: content)
  for (question, answer) in report.cautions.compactMap(content.place) {
    say("! \(question.text.plainText)")
    for paragraph in answer.caution.paragraphs { say("  \(paragraph.inlines.plainText)") }
  }
  for action in report.nextActions {
    let isUnknown = action.answer == .unknown
    say("- " + (isUnknown ? "Find out: " + content.statement(of: action.id) : content.action(for: action.id)))
  }
  for step in report.steps {
    let title = content.step(step.step)?.article.info.title ?? step.step
    say("\(title): \(content.words(step.band?.word ?? .bandNone))")
  }
  return 0
}

do { exit(try await run(Array(CommandLine.arguments.dropFirst()))) } catch {
  print("EmbedSecKit:", error)
  exit(2)
}
