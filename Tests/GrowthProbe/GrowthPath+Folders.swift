import SecKit
import SecKitPublishing

/// Whole folders: every rule of lint, and what is published.
extension GrowthPath {
  private static func files(_ count: Int, _ file: (Int) -> (String, String)) -> [String: String] {
    Dictionary((0..<count).map(file)) { first, _ in first }
  }

  static func folders(_ sample: Sample) -> [GrowthPath] { lint(sample) + published(sample) }

  private static func lint(_ sample: Sample) -> [GrowthPath] {
    func linted(
      _ name: String, _ size: Int, lock: @escaping (Int) -> String? = { _ in nil },
      _ files: @escaping (Int) -> [String: String]
    ) -> GrowthPath {
      GrowthPath(name: "lint-" + name, size: size) { size in
        let (files, lock) = (files(size), lock(size))
        return { sample.load(files, lock: lock) }
      }
    }
    func page(_ name: String, _ size: Int, _ body: @escaping (Int) -> String) -> GrowthPath {
      linted(name, size) { ["paginas/a.md": Sample.front("page", "a") + "\n" + body($0) + "\n"] }
    }
    return [
      linted("broken-link-a-page", 40) { n in
        files(n) { ("paginas/p\($0).md", Sample.front("page", "p\($0)") + "\n[x](nada\($0).md)\n") }
      },
      page("broken-links", 80) { n in numbered(n) { "[x](nada\($0).md) " } },
      page("broken-fragments", 60) { n in numbered(n) { "## A {#a\($0)}\n\n[x](#b\($0))\n\n" } },
      page("sentences", 150) { times("La casa es de ella. ", $0) },
      page("different-abbreviations", 100) { n in
        numbered(n) { index in
          let letters = [index / 676 % 26, index / 26 % 26, index % 26].map { String(UnicodeScalar(UInt8(65 + $0))) }
          return "La Q\(letters.joined())X. "
        }
      },
      page("open-quotes", 1000) { times("«", $0) },
      linted("vanished-ids", 150, lock: { numbered($0) { "viejo\($0)/x\n" } }) { _ in
        ["paginas/a.md": Sample.front("page", "a") + "\nTexto.\n"]
      },
      linted("route", 50) { n in
        let nodes = numbered(n) { "## ¿B? {#n\($0 + 1)}\n\n- [Sí](#n\($0 + 2))\n- [No](#n0)\n\n" }
        return [
          "rutas/a.md": Sample.front("route", "a") + "\n## ¿A? {#n0 .danger}\n\n- [Sí](#n1)\n- [No](#n1)\n\n\(nodes)"
            + "## Fin {#n\(n + 1) .end}\n\n1. Haz.\n\n[x](../directorio/h.md)\n\n- [No](#n0) {.not-helped}\n"
        ]
      },
      linted("helpers", 40) { n in
        files(n) {
          (
            "directorio/h\($0).md",
            Sample.front(
              "helper", "h\($0)",
              "sector: state\nneeds: [legal]\nfor: [nada\($0)]\nlanguages: [es]\nchannels:\n  - {type: phone, value: \"55 5512 3456\", verified: 2026-11-01, source: \"https://example.org/\"}\n"
            ) + "\nAtiende.\n"
          )
        }
      },
      linted("glossary", 60) { n in
        let terms = numbered(n) { "\n## Término \($0) {#t\($0)}\n\nUna cosa.\n" }
        return [
          "glosario.md": Sample.front("glossary", "glosario") + terms,
          "paginas/a.md": Sample.front("page", "a") + "\n" + numbered(n) { "término \($0) " } + "\n",
        ]
      },
    ]
  }

  private static func published(_ sample: Sample) -> [GrowthPath] {
    func site(_ name: String, _ size: Int, _ files: @escaping (Int) -> [String: String]) -> GrowthPath {
      GrowthPath(name: "site-" + name, size: size) { size in
        let catalog = sample.catalog(files(size))
        let thread = OneThread()
        return {
          guard let catalog, let today = CalendarDate("2026-11-21") else { return }
          thread.run { _ = await Site(catalog, assets: [], today: today).files(workers: 1) }
        }
      }
    }
    return [
      site("pages", 30) { n in files(n) { ("paginas/p\($0).md", Sample.front("page", "p\($0)") + "\nTexto.\n") } },
      site("long-page", 150) { n in
        ["paginas/a.md": Sample.front("page", "a") + "\n" + times("Una <casa> & «otra».\n\n", n)]
      },
      site("one-paragraph", 400) { n in ["paginas/a.md": Sample.front("page", "a") + "\n" + times("la casa ", n) + "\n"]
      },
      site("terms", 60) { n in
        let terms = numbered(n) { "\n## Término \($0) {#t\($0)}\n\nUna cosa.\n" }
        return [
          "glosario.md": Sample.front("glossary", "glosario") + terms,
          "paginas/a.md": Sample.front("page", "a") + "\n" + numbered(n) { "término \($0) " } + "\n",
        ]
      },
      site("one-term", 200) { n in
        [
          "glosario.md": Sample.front("glossary", "glosario") + "\n## Llave {#llave}\n\nUna cosa.\n",
          "paginas/a.md": Sample.front("page", "a") + "\n" + times("llave ", n) + "\n",
        ]
      },
      site("checklist", 60) { n in
        let items = numbered(n) { "- [ ] Hago algo. {#a\($0) impact=3 effort=5min do=\"Haz\" against=nada}\n" }
        return ["kit/a.md": Sample.front("step", "a", "order: 1\n") + "\n## L {.checklist}\n\n" + items]
      },
      site("questions", 40) { n in
        let questions = numbered(n) {
          "### ¿A? {#q\($0) type=single}\n\n- [x] Uno\n  > Sí.\n- [ ] Dos\n  > No.\n\n> Así.\n\n"
        }
        return ["cuidados/a.md": Sample.front("care", "a") + "\n## P {.quiz}\n\n" + questions]
      },
    ]
  }
}
