import SecKit
import SecKitTestSupport
import Synchronization
import Testing

@testable import SecKitPublishing

/// What an edit costs: the pages that show it are made again, no others, and the folder is as a build from nothing leaves it.
@Suite(.waits) struct SiteRebuildTests {
  private func outputs(_ catalog: Catalog, today: CalendarDate = Kits.today) async throws -> [OutputSource] {
    await Site(catalog, assets: try Kits.assets(), today: today).outputs(others: [], workers: 2)
  }

  /// The files of a folder that has `earlier` and gets `next`, those that were made for it, and what a clean build would have.
  private func rebuild(
    _ sources: [OutputSource], in folder: TemporaryFolder
  ) async throws -> (made: [String], report: OutputWriter.Report) {
    let made = Mutex<[String]>([])
    let counted = sources.map { source in
      OutputSource(source.path, inputs: source.inputs) {
        if source.inputs != nil { made.withLock { $0.append(source.path.text) } }
        return source.bytes()
      }
    }
    let report = try await OutputWriter(folder: folder.path).write(
      sets: [OutputSet(OutputWriter.siteScope, counted)], workers: 2)
    return (made.withLock { $0.sorted() }, report)
  }

  private func expectClean(_ sources: [OutputSource], in folder: TemporaryFolder) throws {
    for source in sources {
      let there = try folder.read(source.path.text)
      #expect(there == source.bytes(), "\(source.path)")
    }
    #expect(folder.listing().filter { !$0.hasSuffix("/") }.count == sources.count + 1)
  }

  @Test func nothingIsMadeTwice() async throws {
    let folder = try TemporaryFolder()
    let sources = try await outputs(try await Kits.sample())
    let first = try await rebuild(sources, in: folder)
    #expect(first.made.count == sources.filter { $0.inputs != nil }.count && first.made.count > 20)
    let second = try await rebuild(try await outputs(try await Kits.sample()), in: folder)
    #expect(second.made == [] && second.report.written == [] && second.report.unchanged == sources.count)
    // Another day marks other texts as overdue.
    let later = try #require(CalendarDate("2030-01-01"))
    let third = try await rebuild(try await outputs(try await Kits.sample(), today: later), in: folder)
    #expect(third.made.count == first.made.count && third.report.written.count > 10)
    try expectClean(try await outputs(try await Kits.sample(), today: later), in: folder)
  }

  /// What somebody changed or took away is noticed as by a build that makes everything.
  @Test func whatSomebodyChangedIsNotTakenForMade() async throws {
    let folder = try TemporaryFolder()
    let sources = try await outputs(try await Kits.sample())
    _ = try await rebuild(sources, in: folder)
    try folder.put("glosario.html", "mío")
    let second = try await rebuild(sources, in: folder)
    #expect(second.made == ["glosario.html"])
    #expect(second.report.kept.map(\.path.text) == ["glosario.html"])
    #expect(folder.text("glosario.html") == "mío")
  }

  /// Every document of the sample and every ninth of the shipped ones, one after another, edited in its text, its summary, its title
  /// and its review date: never a page that a clean build would have otherwise.
  @Test func everyEditGivesTheBytesOfACleanBuild() async throws {
    for (root, step) in [(Kits.root + "/Tests/Sample", 1), (Kits.root, 9)] {
      let catalog = try await Kits.load(root)
      let folder = try TemporaryFolder()
      _ = try await rebuild(try await outputs(catalog), in: folder)
      var shares: [Double] = []
      for (number, document) in catalog.documents.enumerated() where number % step == 0 {
        let text = String(decoding: document.source.bytes, as: UTF8.self)
        let edited =
          switch number % 4 {
          // Behind the quotation mark, where there is one.
          case 1: text.replacing(/\nsummary: "?/, maxReplacements: 1) { $0.output + "Otra vez " }
          case 2: text.replacing(/\ntitle: "?/, maxReplacements: 1) { $0.output + "Nueva " }
          default: Self.edited(text)
          }
        guard edited != text else { continue }
        let next = try await Kits.load(root, with: [String(document.source.location.dropFirst(root.count)): edited])
        let sources = try await outputs(next)
        let built = try await rebuild(sources, in: folder)
        try expectClean(sources, in: folder)
        #expect(Set(built.report.written.map(\.text)).isSubset(of: built.made), "\(document.source.path)")
        if number % 4 == 0 || number % 4 == 3 { shares.append(Double(built.made.count) / Double(sources.count)) }
        // Back, for the next one.
        _ = try await rebuild(try await outputs(catalog), in: folder)
      }
      try expectClean(try await outputs(catalog), in: folder)
      #expect(shares.count >= 5)
      if step > 1 { #expect(shares.sorted()[shares.count / 2] < 0.05, "\(shares)") }
    }
  }

  /// A word more in the last paragraph, so that nothing but text is another.
  private static func edited(_ text: String) -> String {
    var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let isText: (String) -> Bool = { line in
      line.count > 20 && line.first?.isLetter == true && line.hasSuffix(".") && !line.contains(": ")
    }
    guard let last = lines.lastIndex(where: isText) else { return text }
    lines[last] = String(lines[last].dropLast()) + ", de veras."
    return lines.joined(separator: "\n")
  }
}
