/// One way to write a word at a gap of a document. The word must come out wherever the document is shown, or lint must refuse
/// its line.
struct MarkerForm: Hashable, CustomStringConvertible {
  let name: String
  /// `@` stands for the word.
  private let pattern: [String]

  var description: String { name }

  /// The lines with a word in them.
  func lines(_ word: String) -> [String] { pattern.map { $0.replacing("@", with: word) } }

  /// Close to a line and inside an item those that other text could swallow, or that an item takes for its own.
  private static let elsewhere: [String: Set<Place>] = [
    "paragraph": [.close, .inside], "bullet": [.close, .inside], "numbered": [.close, .inside],
    "quote": [.close, .inside],
    "box": [.close, .inside], "heading 3": [.close, .inside],
    "attributes alone": [.close, .inside], "definition": [.close, .inside], "hard break": [.close, .inside],
    "code": [.close, .inside], "message": [.inside], "other bullet": [.inside], "nested list": [.inside],
    "link": [.inside], "title of a link": [.inside], "image": [.inside], "words at a fence": [.inside],
    "box with an id": [.inside], "indented code": [.close, .inside],
  ]

  var places: Set<Place> { (Self.elsewhere[name] ?? []).union([.apart]) }

  init(_ name: String, _ lines: String...) {
    self.name = name
    pattern = lines
  }

  static let all: [MarkerForm] =
    (1...6).map { MarkerForm("heading \($0)", String(repeating: "#", count: $0) + " Dice @ aquí") } + [
      MarkerForm("underlined heading", "Dice @ aquí", "---"), MarkerForm("paragraph", "Dice @ aquí."),
      MarkerForm("bullet", "- Dice @ aquí"), MarkerForm("other bullet", "* Dice @ aquí"),
      MarkerForm("plus", "+ Dice @ aquí"), MarkerForm("numbered", "1. Dice @ aquí"),
      MarkerForm("numbered from three", "3. Dice @ aquí"), MarkerForm("other number", "7) Dice @ aquí"),
      MarkerForm("nested list", "- Fuera", "  - Dice @ aquí"), MarkerForm("nested number", "1. Fuera", "   1. Dice @"),
      MarkerForm("quote", "> Dice @ aquí."), MarkerForm("quoted list", "> - Dice @ aquí"),
      MarkerForm("quoted heading", "> ### Dice @"), MarkerForm("code", "```", "dice @ aquí", "```"),
      MarkerForm("code in a language", "```sh", "dice @ aquí", "```"),
      MarkerForm("message", "```mensaje", "dice @ aquí", "```"), MarkerForm("words at a fence", "```sh @", "x", "```"),
      MarkerForm("a word at a fence", "```@", "x", "```"), MarkerForm("indented code", "    dice @ aquí"),
      MarkerForm("link", "Mira [dice @](https://ejemplo.mx) hoy."),
      MarkerForm("link alone", "[dice @](https://ejemplo.mx)"),
      MarkerForm("title of a link", "Mira [esto](https://ejemplo.mx \"dice @\")."),
      MarkerForm("links in a list", "- [Dice @](https://ejemplo.mx)"),
      MarkerForm("definition", "[@]: https://ejemplo.mx/otra"),
      MarkerForm("reference", "[Dice @][r]", "", "[r]: https://ejemplo.mx"),
      MarkerForm("image", "![Dice @](foto.png)"), MarkerForm("emphasis", "Dice *@* y **ya**."),
      MarkerForm("strong code", "Dice **`@`**."), MarkerForm("hard break", "Primero\\", "dice @"),
      MarkerForm("soft break", "Primero", "dice @ después"), MarkerForm("box", "- [ ] Dice @ aquí"),
      MarkerForm("ticked box", "- [x] Dice @ aquí"), MarkerForm("numbered box", "1. [ ] Dice @ aquí"),
      MarkerForm("box with an id", "- [ ] Dice @ aquí {#otro}"),
      MarkerForm("attributes alone", "{#@}"), MarkerForm("attributes at a paragraph", "Dice algo {.@}"),
      MarkerForm("attributes at a bullet", "- Dice @ {#otro}"), MarkerForm("heading with an id", "### Dice @ {#otro}"),
      MarkerForm("heading with a class", "### Dice @ {.prosa}"), MarkerForm("breaks", "---", "", "Dice @", "", "***"),
      MarkerForm("entity", "Dice &quot;@&quot; &amp; ya."), MarkerForm("two paragraphs", "- Primero", "", "  dice @"),
      MarkerForm("code in an item", "- Primero", "", "  ```", "  @", "  ```"),
      MarkerForm("quote in an item", "- Primero", "", "  > @"), MarkerForm("html", "<b>@</b>"),
      MarkerForm("comment", "<!-- @ -->"), MarkerForm("autolink", "<https://ejemplo.mx/@>"),
      MarkerForm("escaped", "\\[ \\] Dice @ \\{#x\\}"),
    ]

  /// Where a form is put: below a line, with or without blank lines around it, as far in as the list that holds the line.
  enum Place: CaseIterable { case apart, close, inside }
}
