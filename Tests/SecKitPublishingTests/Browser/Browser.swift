import Foundation
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// Headless Chromium over copies of pages. A copy keeps its policy, which is only opened for the test's own script; each
/// page hands what it found to the next in its address, so that one start of the browser serves all.
struct Browser {
  let chromium: Tool
  let axe: String?
  let folder: String

  /// - Parameter folder: where the copies go; the site's own files lie beside them.
  static func find(in folder: String, needsAxe: Bool) throws -> Browser {
    let chromium = try Tool.find("chromium", variable: "SECKIT_TEST_CHROMIUM")
    guard needsAxe else { return Browser(chromium: chromium, axe: nil, folder: folder) }
    try Data(contentsOf: URL(filePath: axe)).write(to: URL(filePath: folder + "/axe.min.js"))
    return Browser(chromium: chromium, axe: axe, folder: folder)
  }

  fileprivate static let axe =
    ProcessInfo.processInfo.environment["SECKIT_TEST_AXE"] ?? Kits.root + "/.venv-test/axe/axe.min.js"

  /// Runs a script in every page.
  /// - Parameters:
  ///   - script: the body of an asynchronous function; what it returns is the page's finding.
  ///   - options: more options for the browser.
  /// - Returns: the findings by path, in order.
  func run<Finding: Decodable>(
    _ script: String, on pages: [OutputFile], options: [String], as type: Finding.Type
  ) throws -> [(path: String, finding: Finding)] {
    for (index, page) in pages.enumerated() {
      let next = pages.indices.contains(index + 1) ? pages[index + 1] : nil
      try write(copy(of: page, script: script, next: next), to: name(of: page))
    }
    let first = try #require(pages.first)
    let result = try chromium.run(
      [
        "--headless", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run",
        "--user-data-dir=\(folder)/.profile-\(UUID().uuidString)", "--virtual-time-budget=600000",
      ] + options + ["--dump-dom", "file://\(folder)/\(name(of: first))"], within: .seconds(110))
    let opening = "<script type=\"application/json\" id=\"hallazgos\">"
    let parts = result.text.split(separator: opening, maxSplits: 1)
    guard parts.count == 2, let json = parts[1].split(separator: "</script>", maxSplits: 1).first else {
      throw Tool.Failure(description: "no findings from the browser: \(result.messages.suffix(2000))")
    }
    let findings = try JSONDecoder().decode([Finding].self, from: Data(json.utf8))
    #expect(findings.count == pages.count)
    return zip(pages, findings).map { ($0.path.text, $1) }
  }

  private func name(of page: OutputFile) -> String { page.path.text.replacing(".html", with: ".prueba.html") }

  private func copy(of page: OutputFile, script: String, next: OutputFile?) throws -> String {
    let policy = "default-src 'none';"
    #expect(page.text.contains(policy), "\(page.path)")
    let up = String(repeating: "../", count: page.path.text.count { $0 == "/" })
    let onward = next.map { "\"\(up)\(name(of: $0))\"" } ?? "null"
    let axe = axe == nil ? "" : "<script src=\"\(up)axe.min.js\"></script>"
    let code = """
      \(axe)<script>
      addEventListener("load", async () => {
        const findings = JSON.parse(decodeURIComponent(location.hash.slice(1) || "[]"))
        findings.push(await (async () => { \(script) })())
        if (\(onward)) { location.href = \(onward) + "#" + encodeURIComponent(JSON.stringify(findings)); return }
        const result = document.createElement("script")
        result.type = "application/json"
        result.id = "hallazgos"
        result.textContent = JSON.stringify(findings).replaceAll("<", "\\\\u003c")
        document.body.append(result)
      })
      </script>
      """
    return page.text.replacing(policy, with: policy + " script-src file: 'unsafe-inline'; frame-src file:;")
      .replacing("</head>", with: code + "</head>")
  }

  private func write(_ text: String, to name: String) throws {
    let url = URL(filePath: folder + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }
}

extension Trait where Self == ConditionTrait {
  static var needsBrowser: Self { needs("chromium", variable: "SECKIT_TEST_CHROMIUM") }

  static var needsAxe: Self {
    .enabled(
      if: Tool.isRequired || FileManager.default.fileExists(atPath: Browser.axe),
      "axe-core is not installed; make test installs it")
  }
}
