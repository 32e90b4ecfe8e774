/// What browsers are told to refuse: everything but what the page itself names. Made of the page, so that the two cannot
/// disagree.
struct ContentSecurityPolicy: Hashable, Sendable {
  /// As it stands in the page.
  let text: String

  init(of page: HTMLPage) {
    // A page opened from a folder or a stick has no origin: its neighbours are `file:`.
    let neighbours = "'self' file:"
    var styles = page.styles.isEmpty ? [] : [neighbours]
    if let style = page.style { styles.append(Self.hash(of: style.written)) }
    let directives: [(String, [String])] = [
      ("default-src", ["'none'"]), ("style-src", styles), ("script-src", page.scripts.isEmpty ? [] : [neighbours]),
      ("img-src", page.icon == nil ? [] : [neighbours]), ("base-uri", ["'none'"]), ("form-action", ["'none'"]),
    ]
    text = directives.filter { !$0.1.isEmpty }.map { $0.0 + " " + $0.1.joined(separator: " ") }.joined(separator: "; ")
  }

  /// Lets through what stands in the page itself and has this text, letter by letter.
  private static func hash(of text: String) -> String { "'sha256-\(ContentSum(of: Array(text.utf8)).base64)'" }
}
