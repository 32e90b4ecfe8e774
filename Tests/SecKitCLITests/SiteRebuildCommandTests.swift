import Foundation
import SecKitTestSupport
import Testing

/// `site build` over what an earlier one left: what has not changed is neither judged nor made again, and no error slips through.
@Suite(.waits) struct SiteRebuildCommandTests {
  private static let page = "Content/es/paginas/privacidad.md"

  private func build(_ folder: TemporaryFolder, _ more: String...) throws -> Tool.Result {
    try Tool(path: PTY.product("seckit")).run(
      ["site", "build", "--today", "2026-11-28"] + more, in: folder.path,
      environment: CommandScript.environment(home: folder.path))
  }

  private func edit(_ folder: TemporaryFolder, _ name: String, _ change: (String) -> String) throws {
    try folder.put(name, change(try #require(folder.text(name))))
  }

  /// The bytes of every page, by its path.
  private func pages(_ folder: TemporaryFolder, _ site: String) throws -> [String: [UInt8]] {
    let names = folder.listing(site).filter { $0.hasSuffix(".html") }
    return Dictionary(uniqueKeysWithValues: try names.map { ($0, try folder.read(site + "/" + $0)) })
  }

  @Test func anEditWritesWhatShowsIt() throws {
    let folder = try TemporaryFolder()
    try CommandScript.lay(.sample, in: folder.path)
    let first = try build(folder)
    #expect(first.code == 0 && first.text.contains(" 0 sin cambios"), "\(first.messages)")
    let again = try build(folder)
    #expect(again.code == 0 && again.text.contains("(0 escritos"), "\(again.text)")
    try edit(folder, Self.page) { $0 + "\nUna línea más.\n" }
    let edited = try build(folder)
    #expect(edited.code == 0 && edited.text.contains("(1 escrito"), "\(edited.text)")
    #expect(folder.text("_build/site/privacidad.html")?.contains("Una línea más.") == true)
    #expect(try build(folder, "--output", "limpio").code == 0)
    #expect(try pages(folder, "_build/site") == pages(folder, "limpio"))
  }

  /// An error of the edited document, one between documents, and one of the words: each is told as if nothing had been built.
  @Test(arguments: [
    (page, "\nTODO: un lugar para llenar\n"), ("Content/es/rutas/cuenta.md", "\n## Suelta {#suelta}\n\nNada.\n"),
    (
      page,
      "\n" + String(repeating: "Ininteligibilísimamente otorrinolaringológicos electroencefalografistas ", count: 60)
        + ".\n"
    ),
  ])
  func noErrorSlipsThrough(_ name: String, _ text: String) throws {
    let folder = try TemporaryFolder()
    try CommandScript.lay(.sample, in: folder.path)
    #expect(try build(folder).code == 0)
    let listing = folder.listing("_build")
    try edit(folder, name) { $0 + text }
    let fresh = try build(folder, "--output", "limpio")
    let rebuilt = try build(folder)
    #expect(fresh.code == 1 && rebuilt.code == 1, "\(fresh.messages)")
    #expect(rebuilt.messages == fresh.messages)
    #expect(folder.listing("_build") == listing)
    // What was published despite its errors is no proof of anything.
    #expect(try build(folder, "--despite-errors").code == 0)
    #expect(try build(folder).code == 1)
  }
}
