import SecKit

/// Front matter, well and badly written.
extension GrowthPath {
  private static func yaml(_ name: String, _ size: Int, _ lines: @escaping (Int) -> String) -> GrowthPath {
    GrowthPath(name: name, size: size) { size in
      let text = "---\nkind: page\nid: a\nsummary: A.\nreviewed: 2026-11-01\n\(lines(size))\n---\n\nTexto.\n"
      let source = SourceFile(path: "Content/es/paginas/a.md", text: text)
      return { _ = DocumentReader.read(source) }
    }
  }

  static var frontMatter: [GrowthPath] {
    [
      yaml("yaml-unknown-keys", 40) { numbered($0) { "clave-\($0): x\n" } },
      yaml("yaml-same-key", 80) { times("title: x\n", $0) },
      yaml("yaml-sources", 40) { n in
        "sources:\n" + times("  - {title: F, url: \"https://example.org/\", accessed: 2026-11-01}\n", n)
      },
      yaml("yaml-bad-sources", 40) { n in "sources:\n" + times("  - {titel: F, url: \"x\", accessed: ayer}\n", n) },
      yaml("yaml-objectives", 50) { n in "objectives:\n" + numbered(n) { "  o\($0): Algo.\n" } },
      yaml("yaml-same-objectives", 50) { n in "objectives:\n" + times("  o: Algo.\n", n) },
      yaml("yaml-open-flow", 1500) { "sources: " + times("[", $0) },
      yaml("yaml-flow-closed", 500) { "sources: " + times("[", $0) + times("]", $0) },
      yaml("yaml-open-braces", 1500) { "sources: " + times("{", $0) },
      yaml("yaml-flow-list", 270) { "sources: [" + times("a, ", $0) + "b]" },
      yaml("yaml-open-quote", 4000) { "title: \"" + times("a ", $0) },
      yaml("yaml-quote-escapes", 1500) { "title: \"" + times("\\u00e9", $0) + "\"" },
      yaml("yaml-single-quotes", 2500) { "title: '" + times("''", $0) + "'" },
      yaml("yaml-anchors", 150) { times("a: &a x\n", $0) },
      yaml("yaml-aliases", 250) { "a: [" + times("*a, ", $0) + "]" },
      yaml("yaml-tags", 500) { "a: " + times("!a ", $0) },
      yaml("yaml-long-value", 8000) { "title: " + times("a", $0) },
      yaml("yaml-folded-lines", 300) { "title: a\n" + times("  b\n", $0) },
      yaml("yaml-block", 800) { "title: |\n" + times("  b\n", $0) },
      yaml("yaml-deep-block", 60) { n in numbered(n) { times("  ", $0 % 60) + "a:\n" } },
      yaml("yaml-comments", 1500) { times("# a\n", $0) },
      yaml("yaml-hash-in-text", 1500) { "title: " + times("a # ", $0) },
      yaml("yaml-colons", 1500) { "title: " + times("a: ", $0) },
      yaml("yaml-dashes", 1500) { "title: " + times("- ", $0) },
      yaml("yaml-accents", 1500) { numbered($0 / 10) { "clave-\($0): \"áéíóúñáéíóú\"\n" } },
      GrowthPath(name: "yaml-not-closed", size: 1500) { size in
        let source = SourceFile(path: "Content/es/paginas/a.md", text: "---\n" + times("a: b\n", size))
        return { _ = DocumentReader.read(source) }
      },
      GrowthPath(name: "bytes-not-utf8", size: 4000) { size in
        let bytes = Array("---\n".utf8) + [UInt8](repeating: 0xFF, count: size)
        return { _ = SourceFile.read(path: "a.md", location: "a.md", raw: bytes) }
      },
      GrowthPath(name: "bytes-nul", size: 4000) { size in
        let bytes = Array("---\n".utf8) + [UInt8](repeating: 0, count: size)
        return { _ = SourceFile.read(path: "a.md", location: "a.md", raw: bytes) }
      },
    ]
  }
}
