import Foundation
import SecKit
import SecKitTestSupport
import Testing

@testable import SecKitPublishing

/// The whole site in the eyes of html5lib, which reads as the HTML standard says and names every parse error: not our own
/// reader, which could be wrong where our writer is.
@Suite(.waits) struct SiteHTML5Tests {
  private struct Findings: Decodable {
    let pages: Int
    let ids: Int
    let links: Int
    let assets: Int
    let faults: [String]
  }

  /// Reads every page below a folder: parse errors, ids that are there twice, links and assets that lead to no file or place.
  private static let reader = """
    import html5lib, json, os, sys
    from urllib.parse import unquote, urlsplit
    root = os.path.realpath(sys.argv[1])
    files, pages, faults = set(), {}, []
    counts = {"pages": 0, "ids": 0, "links": 0, "assets": 0}
    for folder, _, names in os.walk(root):
        for name in names:
            path = os.path.join(folder, name)
            files.add(path)
            if not name.endswith(".html"): continue
            parser = html5lib.HTMLParser(namespaceHTMLElements=False)
            tree = parser.parse(open(path, "rb"), transport_encoding="utf-8")
            where = os.path.relpath(path, root)
            for place, code, _ in parser.errors: faults.append(f"{where}:{place[0]}: {code}")
            ids = [e.get("id") for e in tree.iter() if isinstance(e.tag, str) and e.get("id") is not None]
            for id in sorted({i for i in ids if ids.count(i) > 1 or not i}): faults.append(f"{where}: id {id!r} twice or empty")
            pages[path] = (set(ids), tree)
            counts["pages"] += 1
            counts["ids"] += len(ids)
    for path, (ids, tree) in pages.items():
        where = os.path.relpath(path, root)
        for e in tree.iter():
            if not isinstance(e.tag, str): continue
            for name in ("href", "src"):
                address = e.get(name)
                if address is None or e.get("rel") == "canonical": continue
                parts = urlsplit(address)
                if parts.scheme or parts.netloc: continue
                counts["links" if e.tag == "a" else "assets"] += 1
                target = os.path.normpath(os.path.join(os.path.dirname(path), unquote(parts.path))) if parts.path else path
                if target not in files: faults.append(f"{where}: {address} leads to no file")
                elif parts.fragment and unquote(parts.fragment) not in pages.get(target, (set(),))[0]:
                    faults.append(f"{where}: {address} leads to no place")
            for name in ("aria-labelledby", "aria-describedby", "for"):
                for id in (e.get(name) or "").split():
                    if id not in ids: faults.append(f"{where}: {name}={id} names nothing")
    print(json.dumps({**counts, "faults": faults}))
    """

  private func findings(_ files: [OutputFile]) throws -> Findings {
    let folder = try TemporaryFolder()
    _ = try OutputWriter(folder: folder.path("sitio")).write(files)
    let python = Tool(path: try #require(Tool.pythonWithHTML5))
    let result = try python.run(["-c", Self.reader, folder.path("sitio")], within: .seconds(300))
    #expect(result.code == 0, "\(result.messages)")
    return try JSONDecoder().decode(Findings.self, from: Data(result.output))
  }

  @Test(.needsHTML5) func theShippedSiteIsWhole() async throws {
    let found = try findings(try await Kits.realSite())
    #expect(found.faults == [])
    #expect(found.pages > 200 && found.ids > 1000 && found.links > 5000 && found.assets >= 2 * found.pages)
  }

  @Test(.needsHTML5) func theSampleIsWhole() async throws {
    for today in ["2026-11-21", "2030-01-01"] {
      let files = await Site(
        try await Kits.sample(), assets: try Kits.assets(), today: try #require(CalendarDate(today)),
        baseURL: "https://ejemplo.mx/kit/", errorCount: 2
      ).files(workers: 1)
      let found = try findings(files)
      #expect(found.faults == [])
      #expect(found.pages > 15)
    }
  }

  /// The reader finds what it is there to find.
  @Test(.needsHTML5) func faultsAreFound() throws {
    let page = """
      <!DOCTYPE html><html lang="es"><head><title>x</title><link rel="stylesheet" href="no.css"></head><body>
      <p id="a">a</p><p id="a"><p id="b c"><a href="#nada">b</a><a href="otra.html">c</a><a href="#b%20c">d</a></div></body></html>
      """
    let found = try findings([OutputFile(try #require(OutputPath("p.html")), Array(page.utf8))])
    #expect(found.faults.count == 5, "\(found.faults)")
    for part in [
      "end-tag-too-early", "id 'a' twice", "no.css leads to no file", "#nada leads to no place", "otra.html leads",
    ] {
      #expect(found.faults.contains { $0.contains(part) }, "\(part)")
    }
  }
}

extension Tool {
  /// A Python with html5lib: `SECKIT_TEST_PYTHON`, or `.venv-test`, which `make test` makes.
  fileprivate static let pythonWithHTML5: String? = {
    let places = [ProcessInfo.processInfo.environment["SECKIT_TEST_PYTHON"], Kits.root + "/.venv-test/bin/python"]
    return places.compactMap { $0 }.first { path in
      do { return try Tool(path: path).run(["-c", "import html5lib"]).code == 0 } catch { return false }
    }
  }()
}

extension Trait where Self == ConditionTrait {
  fileprivate static var needsHTML5: Self {
    .enabled(
      if: Tool.isRequired || Tool.pythonWithHTML5 != nil, "no Python with html5lib in .venv-test; make test installs it"
    )
  }
}
