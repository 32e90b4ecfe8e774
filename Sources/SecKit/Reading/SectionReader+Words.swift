extension SectionReader {
  /// Checks for words that no projection would show, and for places to choose from or find that readers could not see.
  mutating func checkWords(_ blocks: [Block]) {
    for block in blocks {
      switch block.content {
      case .code(let code): check(code, at: SourceRange(at: block.range.start))
      case .quote(let quoted): checkWords(quoted)
      case .list(let list): for item in list.items { checkWords(item.blocks) }
      case .paragraph, .heading, .thematicBreak: break
      }
    }
  }

  /// The most choices in one list: letters end at z, and neither a sheet nor a screen has keys for more.
  static let keyLimit = 26

  /// Reports a list with too many choices, at the first one beyond the limit.
  mutating func refuseBeyondKeys(_ places: [SourceRange], limit: Int = keyLimit) {
    guard places.count > limit else { return }
    report(
      .choicesTooMany, SourceRange(at: places[limit].start), ["count": String(places.count), "limit": String(limit)])
  }

  mutating func checkLinks(_ blocks: [Block]) {
    for link in blocks.links {
      // Phones, paper and terminals do not show link titles.
      if !link.title.isEmpty { report(.linkTitle, link.range, ["title": link.title]) }
    }
  }

  /// What may follow the first fence beside the word for an invented message: the name of a language. Other words are shown nowhere.
  static let codeInfos: Set<String> = [
    "bash", "console", "cmd", "css", "csv", "html", "http", "ini", "java", "javascript", "js",
    "json",
    "kotlin", "markdown", "md", "powershell", "python", "py", "ruby", "sh", "sql", "swift", "text", "toml", "txt",
    "xml",
    "yaml", "yml", "zsh",
  ]

  private mutating func check(_ code: Block.CodeBlock, at range: SourceRange) {
    guard !code.info.isEmpty, !code.isMessage, !Self.codeInfos.contains(code.info) else { return }
    report(.codeInfo, range, ["text": code.info, "fence": language.messageFence])
  }
}
