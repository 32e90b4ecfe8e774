/// Plain CommonMark without raw HTML, for comparison with cmark: one construction or a mixture each.
enum MarkdownSnippets {
  static let all: [String] = blocks + lists + inlines + links + oddities

  private static let blocks = [
    "", "\n\n", "Hola", "Hola\nmundo", "Uno\n\nDos", "   sangría", "# A", "###### F #", "####### G", "A\n===", "A\n---",
    "A\nB\n===", "***", "- - -", "___", "> cita", "> uno\nperezosa", "> a\n>\n> b", "> > dos", "> # t\n> p",
    "    código",
    "\tcódigo\n\n\tsigue", "```\na < b && c\n```", "``` swift extra\nlet x = 1\n```", "~~~mensaje\nhola\n~~~",
    "```\nsin fin",
    "```\n\nvacía al inicio\n```", "a\n```\nb\n```\nc", "# *énfasis* `x`", "#sin espacio", "A\n# B\nC", ">", "```\n```",
    "> ```\n> a\n> ```", "Título\n---\n\n---",
  ]

  private static let lists = [
    "- a\n- b", "- a\n\n- b", "* a\n+ b", "1. a\n2. b", "3. a\n4. b", "0. a", "1) a\n1. b", "- a\n  - b\n    - c",
    "- a\n\n  b", "- a\n\n  - b\n  - c", "1. a\n\n   ```\n   x\n   ```\n2. b", "-\n- a", "- # t\n- ***",
    "- a\n  > b\n- c",
    "- > a", "- a\n- b\n\n\n- c", "- a\n\n\ttexto", "10. a\n    - b", "- ```\n  x\n  ```\n- y", "- a\n\nfin", "a\n- b",
    "- [ ] sin leer\n- [x] como texto", "- a {#id .clase}", "- a\n  b\n  c", "1. a\n   1. b\n      1. c\n2. d",
    "- a\n  1. b\n\n  2. c\n- d", "-   a\n\n        código", "- a\n  # t\n  b", "- - - a", "- a\n  ***\n  b",
    "- - a\n\n  b",
  ]

  private static let inlines = [
    "*a*", "**a**", "***a***", "*a **b** c*", "**a *b* c**", "_a_b_", "a*b*c", "* a*", "**a*", "`a`", "`` a`b ``",
    "` a `",
    "a  \nb", "a\\\nb", "a \nb", "\\*a\\*", "&amp; &lt; &quot; &copy; &ntilde; &#233; &nada;",
    "a < b > c & d \"e\" 'f'",
    "á é í ó ú ñ ¿? ¡!", "🔒 emoji", "*á*", "a\u{00A0}b", "`<b>`", "** a **", "*a `*` b*", "__a__ __b__c", "~~no~~",
    "a | b",
    "{#id}", "«comillas»", "...", "--", "\"comillas\"", "***a** b*", "*a*b*c*", "a**b**c", "`a\nb`",
  ]

  private static let links = [
    "[a](b.html)", "[a](b.html \"título\")", "[a](b.html 'con \"dobles\"')", "[a](<con espacio.html>)", "[a *b*](c)",
    "[a][r]\n\n[r]: https://ejemplo.mx/x?y=1&z=2 \"T\"", "[r]\n\n[r]: x", "[a](https://ejemplo.mx/ñandú)",
    "<https://ejemplo.mx/a?b=c&d=e>",
    "<a@b.mx>", "[a](b%20c)", "[a](b&amp;c)", "[a](#f)", "[a](../x.md#y)", "[a](mailto:a@b.mx)",
    "[a](tel:+525512345678)",
    "[a](b[c]d)", "[a](b'c)", "[a](b\"c)", "[a](b(c)d)", "![alt](i.png)", "![a *b* `c`](i.png \"T\")",
    "[![a](i.png)](b)",
    "![a [b](c) d](i.png)", "[a]", "[a](", "[a] (b)", "[a](b c)", "![](i.png)", "[](b)", "[a](b~c!d$e,f;g=h+i@j*k)",
    "[a](b`c)", "[a](b^c|d{e}f)",
  ]

  private static let oddities = [
    "a\r\nb\r\n\r\nc", "\u{FEFF}a", "\ta", "a\tb", "- a\n-\tb", "\u{2028}", "[a]: /sin-uso", "&#0;", "a&#10;b",
    "# ", "1234567890. a", "> - a\n> - b\n>\n> c", "- a\n\n[r]: x\n- b [r]", "*[a*](b)", "`[a](`b)", "\\[a](b)",
    "Uno.\n\n1. **Para**: x\n   sigue\n2. *Di*\n\n> Nota: `x`\n\n```\nfin\n```\n",
  ]
}
