import Foundation
import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// The pages in a real browser: axe-core's rules, style in effect under the pages' own policy, room on a small phone.
@Suite(.waits, .serialized) struct BrowserTests {
  /// The largest page of every kind of the shipped content, and of the sample what that lacks.
  private static func pages() async throws -> [OutputFile] {
    var byKind: [String: OutputFile] = [:]
    for catalog in [try await Kits.sample(), try await Kits.real()] {
      let site = Site(catalog, today: Kits.today)
      var found: [String: OutputFile] = [:]
      for page in site.pages {
        let (kind, file) = (kind(of: page), site.file(for: page))
        if found[kind].map({ $0.bytes.count < file.bytes.count }) ?? true { found[kind] = file }
      }
      byKind.merge(found) { $1 }
    }
    #expect(byKind.count >= 22, "\(byKind.keys.sorted())")
    return byKind.values.sorted { $0.path < $1.path }
  }

  private struct Audit: Decodable {
    let passes: Int
    let violations: [String]
    let isDark: Bool
    let isStyled: Bool
  }

  private static let audit = """
    const result = await axe.run(document)
    return {
      passes: result.passes.length,
      violations: result.violations.map(v => v.id + ": " + v.nodes.slice(0, 3).map(n => n.target.join(" ") + " "
        + n.html.slice(0, 120)).join(" | ")),
      isDark: matchMedia("(prefers-color-scheme: dark)").matches,
      isStyled: getComputedStyle(document.documentElement).getPropertyValue("--tinta") != ""
    }
    """

  /// Light on a wide window, dark on a phone's.
  @Test(.needsBrowser, .needsAxe, arguments: [false, true]) func axeFindsNothing(_ isDark: Bool) async throws {
    let folder = try TemporaryFolder()
    let browser = try Browser.find(in: folder.path, needsAxe: true)
    for asset in try Kits.assets() { try Data(asset.bytes).write(to: URL(filePath: folder.path(asset.path.text))) }
    let options =
      isDark
      ? ["--blink-settings=preferredColorScheme=0", "--window-size=500,900"]
      : ["--blink-settings=preferredColorScheme=1", "--window-size=1280,900"]
    let audits = try browser.run(Self.audit, on: try await Self.pages(), options: options, as: Audit.self)
    for (path, audit) in audits {
      #expect(audit.violations.isEmpty, "\(path)")
      #expect(audit.passes > 15, "\(path): axe hardly ran")
      #expect(audit.isDark == isDark, "\(path)")
      #expect(audit.isStyled, "\(path): the policy keeps the style sheet out")
    }
  }

  /// A page as bad as can be: the rules do run.
  @Test(.needsBrowser, .needsAxe) func axeFindsWhatIsWrong() async throws {
    let folder = try TemporaryFolder()
    let browser = try Browser.find(in: folder.path, needsAxe: true)
    let html = """
      <!DOCTYPE html><html lang="es"><head><meta http-equiv="Content-Security-Policy" content="default-src 'none';">
      <title>Mala</title></head><body><main><h1>Mala</h1><img src="x.png"><a href="x.html"></a><h4>Salto</h4></main></body></html>
      """
    let page = OutputFile(try #require(OutputPath("mala.html")), Array(html.utf8))
    let audits = try browser.run(Self.audit, on: [page], options: [], as: Audit.self)
    let rules = audits[0].finding.violations.joined(separator: "\n")
    for rule in ["image-alt", "link-name", "heading-order"] { #expect(rules.contains(rule), "\(rules)") }
    #expect(!audits[0].finding.isStyled)
  }

  private struct Room: Decodable {
    let width: Double
    /// How far the page scrolls sideways; a bar at its side takes room that a phone would not need.
    let scroll: Double
    /// What reaches out of the window.
    let wide: [String]
    let isStyled: Bool
  }

  /// The narrowest phones: nothing is cut off and nothing scrolls sideways, with everything that opens open.
  @Test(.needsBrowser, arguments: [320, 360]) func nothingScrollsSideways(_ width: Int) async throws {
    let folder = try TemporaryFolder()
    let browser = try Browser.find(in: folder.path, needsAxe: false)
    for asset in try Kits.assets() { try Data(asset.bytes).write(to: URL(filePath: folder.path(asset.path.text))) }
    // A window is never as narrow as a phone: the page is looked at in a frame of itself.
    let script = """
      if (window !== top) return null
      const frame = document.createElement("iframe")
      frame.width = \(width); frame.height = 800; frame.style.border = "0"
      const answer = new Promise(done => addEventListener("message", event => done(event.data)))
      frame.src = location.pathname.split("/").pop().replace(".prueba.html", ".angosta.html")
      document.body.replaceChildren(frame)
      return await answer
      """
    let measure = """
      <script>addEventListener("load", () => {
        for (const each of document.querySelectorAll("details")) each.open = true
        const root = document.documentElement
        const wide = [...document.querySelectorAll("body *")].filter(each => {
          const box = each.getBoundingClientRect()
          if (box.width < 2 || box.right <= root.clientWidth + 0.5) return false
          for (let outer = each.parentElement; outer; outer = outer.parentElement)
            if (["auto", "scroll", "hidden", "clip"].includes(getComputedStyle(outer).overflowX)) return false
          return true
        }).slice(0, 3).map(each => each.outerHTML.slice(0, 120))
        parent.postMessage({ width: innerWidth, scroll: root.scrollWidth - root.clientWidth, wide,
          isStyled: getComputedStyle(root).getPropertyValue("--tinta") != "" }, "*")
      })</script></head>
      """
    let pages = try await Self.pages()
    for page in pages {
      let url = URL(filePath: folder.path(page.path.text.replacing(".html", with: ".angosta.html")))
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      let text = page.text.replacing("default-src 'none';", with: "default-src 'none'; script-src 'unsafe-inline';")
        .replacing("</head>", with: measure)
      try Data(text.utf8).write(to: url)
    }
    let rooms = try browser.run(script, on: pages, options: ["--window-size=800,900"], as: Room.self)
    for (path, room) in rooms {
      #expect(room.width == Double(width), "\(path)")
      #expect(room.scroll == 0, "\(path) scrolls sideways: \(room.wide)")
      #expect(room.wide.isEmpty, "\(path)")
      #expect(room.isStyled, "\(path)")
    }
  }

  /// Pages of one kind are built alike.
  private static func kind(of page: any Page) -> String {
    switch page {
    case let page as IndexPage: "index " + page.index.rawValue
    case let page as StepPage: "step " + page.section.rawValue
    case let page as ChecklistPage: "checklist " + page.section.rawValue
    case let page as ArticlePage: "article " + (page.section?.rawValue ?? "")
    case let page as RouteNodePage:
      page.node.id == page.route.nodes.first?.id ? "route start" : page.node.isEnd ? "route end" : "route question"
    default: "\(type(of: page))"
    }
  }
}
