import SecKit

/// Bodies of documents that are read by themselves: Markdown, links, attributes, lists, roles.
extension GrowthPath {
  private static let front = """
    ---
    kind: page
    id: a
    title: A
    summary: A.
    reviewed: 2026-11-01
    sources: [{title: F, url: "https://example.org/", accessed: 2026-11-01}]
    ---

    """

  /// A page with a body.
  private static func page(_ name: String, _ size: Int, _ body: @escaping (Int) -> String) -> GrowthPath {
    document(name, size) { front + body($0) + "\n" }
  }

  private static func document(_ name: String, _ size: Int, _ text: @escaping (Int) -> String) -> GrowthPath {
    GrowthPath(name: name, size: size) { size in
      let source = SourceFile(path: "Content/es/paginas/a.md", text: text(size))
      return { _ = DocumentReader.read(source) }
    }
  }

  private static func head(_ kind: String, _ more: String = "") -> String {
    front.replacing("kind: page", with: "kind: \(kind)\n\(more)").replacing("\n\n", with: "\n")
  }

  static var documents: [GrowthPath] { brackets + lines + marks + roles }

  private static var brackets: [GrowthPath] {
    [
      page("md-open-brackets", 2000) { times("[", $0) },
      page("md-open-links", 700) { times("[a](", $0) },
      page("md-nested-links", 150) { times("[a ", $0) + times("](b.md)", $0) },
      page("md-brackets-closed", 1000) { times("[", $0) + times("]", $0) },
      page("md-same-links", 80) { times("[a](b.md) ", $0) },
      page("md-same-links-in-code", 70) { times("`[a](b.md)` [a](b.md) ", $0) },
      page("md-escaped-links", 70) { times("\\[a](b.md) [a](b.md)", $0) },
      page("md-links-a-line", 70) { numbered($0) { "[a](b\($0).md)\n" } },
      page("md-reference-definitions", 80) {
        numbered($0) { "[a\($0)]: b.md\n" } + "\n" + numbered($0) { "[a\($0)] " }
      },
      page("md-autolinks", 70) { times("<https://a.mx> ", $0) },
      page("md-images", 70) { times("![a](b.png)", $0) },
      page("md-angle", 2000) { times("<", $0) },
      page("md-html-open", 800) { times("<a ", $0) },
      page("md-html-inline", 80) { times("a <b>c</b> ", $0) },
      page("md-comments", 500) { times("<!-- a --> ", $0) },
      page("md-comment-open", 500) { times("a <!-- ", $0) },
      page("md-link-titles", 70) { times("[a](b.md \"t\") ", $0) },
    ]
  }

  private static var lines: [GrowthPath] {
    [
      page("md-long-line", 1000) { times("palabra ", $0) },
      page("md-one-word", 8000) { times("a", $0) },
      page("md-short-lines", 470) { times("a\n", $0) },
      page("md-paragraphs", 150) { times("a\n\n", $0) },
      page("md-crlf", 470) { times("a\r\n", $0) },
      page("md-cr", 470) { times("a\r", $0) },
      page("md-blank-lines", 4000) { times("\n", $0) },
      page("md-tabs", 3000) { times("\t", $0) + "a" },
      page("md-hard-breaks", 460) { times("a\\\n", $0) },
      page("md-hard-blanks", 450) { times("a  \n", $0) },
      page("md-items", 90) { times("- a\n", $0) },
      page("md-items-apart", 90) { times("- a\n\n", $0) },
      page("md-deep-list", 500) { times("- ", $0) + "a" },
      page("md-deep-quote", 500) { times("> ", $0) + "a" },
      page("md-deeper-each-line", 60) { numbered($0) { times(" ", $0 % 60 * 2) + "- a\n" } },
      page("md-lazy-lines", 470) { "> a\n" + times("a\n", $0) },
      page("md-setext", 90) { times("a\n---\n", $0) },
      page("md-code-fences", 500) { times("```\n", $0) },
      page("md-combining", 4000) { "e" + times("\u{301}", $0) },
      page("md-emoji", 400) { times("👩‍👩‍👧‍👦", $0) },
    ]
  }

  private static var marks: [GrowthPath] {
    [
      page("md-stars", 2000) { times("*", $0) },
      page("md-star-words", 270) { times("*a **b ", $0) },
      page("md-emphasis", 120) { times("*a* ", $0) },
      page("md-mixed-emphasis", 170) { times("*a_ ", $0) },
      page("md-backticks", 200) { numbered($0) { times("`", $0 % 40 + 1) + "a" } },
      page("md-code-spans", 150) { times("`a` ", $0) },
      page("md-entities", 400) { times("&amp; ", $0) },
      page("md-ampersands", 3000) { times("&", $0) },
      page("md-backslashes", 3000) { times("\\", $0) },
      page("md-braces", 2000) { "## " + times("{", $0) },
      page("md-braces-closed", 1000) { "## " + times("{", $0) + times("}", $0) },
      page("md-attribute-flags", 130) { "## a {#b " + times("x ", $0) + "}" },
      page("md-attribute-keys", 100) { n in "## a {#b " + numbered(n) { "k\($0)=v " } + "}" },
      page("md-attribute-same-key", 100) { "## a {#b " + times("k=v ", $0) + "}" },
      page("md-attribute-flags-apart", 100) { n in "## a {#b " + numbered(n) { "f\($0) " } + "}" },
      page("md-attribute-classes-apart", 100) { n in "## a {#b " + numbered(n) { ".c\($0) " } + "}" },
      page("md-attribute-classes", 100) { "## a {#b " + times(".c ", $0) + "}" },
      page("md-attribute-long", 4000) { "## a {#b k=\"" + times("x", $0) + "\"}" },
      page("md-attribute-open-quote", 2000) { "## a {#b k=\"" + times("x ", $0) + "}" },
      page("md-headings", 40) { numbered($0) { "## a\($0) {#b\($0)}\n\n" } },
      page("md-same-ids", 40) { times("## a {#b}\n\n", $0) },
      page("md-open-attributes", 70) { times("## a {#b\n\n", $0) },
      page("md-nested-headings", 40) { times("## a {#b}\n\n### c {#d}\n\n#### e {#f}\n\n", $0) },
    ]
  }

  private static let quiz = "\n## Práctica {.quiz}\n\n"

  private static var roles: [GrowthPath] {
    [
      document("care-checklist", 50) { n in
        head("care") + "\n## L {.checklist}\n\n" + numbered(n) { "- [ ] Hago algo. {#a\($0) effort=5min}\n" }
      },
      document("care-check-in", 50) { n in
        head("care") + "\n## L {.check-in}\n\n" + numbered(n) { "- Bien. {#a\($0)}\n\n  [x](b.md)\n\n" }
      },
      document("step-checklist", 50) { n in
        head("step", "order: 1") + "\n## L {.checklist}\n\n"
          + numbered(n) { "- [ ] Hago algo. {#a\($0) impact=3 effort=5min do=\"Haz\" against=a,b}\n" }
      },
      document("quiz-questions", 25) { n in
        head("care") + quiz
          + numbered(n) {
            "### ¿A? {#q\($0) type=true-false}\n\n- [x] Verdadero\n  > Sí.\n- [ ] Falso\n  > No.\n\n> Así.\n\n"
          }
      },
      document("quiz-choices", 50) { n in
        head("care") + quiz + "### ¿A? {#q type=multiple}\n\n" + numbered(n) { "- [x] Opción \($0)\n  > Sí.\n" }
          + "\n> Así.\n"
      },
      document("route-nodes", 40) { n in
        head("route") + "\n## ¿A? {#n0 .danger}\n\n- [Sí](#n1)\n- [No](#n1)\n\n"
          + numbered(n) { "## ¿B? {#n\($0 + 1)}\n\n- [Sí](#n\($0 + 2))\n- [No](#n0)\n\n" }
      },
      document("route-answers", 80) { n in
        head("route") + "\n## ¿A? {#n0 .danger}\n\n" + numbered(n) { "- [Sí \($0)](#n\($0))\n" }
      },
      document("glossary-terms", 50) { n in
        head("glossary") + numbered(n) { "\n## Término \($0) {#t\($0) also=\"u\($0), v\($0)\"}\n\nUna.\n" }
      },
      document("profiles", 20) { n in
        head("profiles") + "\n## Q {.profiles}\n\n" + numbered(n) { "### P {#p\($0)}\n\nTexto.\n\n" }
          + "## E {.exposure}\n\n"
          + numbered(n) {
            "### ¿Q? {#q\($0) raises=a}\n\nPor.\n\n- No {#q\($0)-n level=0}\n- Sí {#q\($0)-s level=1}\n- Mucho {#q\($0)-m level=2}\n\n"
          }
      },
      document("workshop-sessions", 30) { n in
        head(
          "workshop",
          "group: 8-15\nfacilitators: 1\nminutes: 90\nmaterials: []\naudience-note: x\nbefore: x\nafter: x\npre: []\npost: []\nobjectives: {a: b}"
        ) + numbered(n) { "\n## S {#s\($0) minutes=10 phase=activity objective=a}\n\n### G {.facilitator}\n\nx\n" }
      },
    ]
  }
}
