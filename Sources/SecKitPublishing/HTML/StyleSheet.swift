/// A style sheet that a page carries in itself. Whatever it holds, it does not end before the page says so.
package struct StyleSheet: Hashable, Sendable {
  /// As it stands between `<style>` and `</style>`, where nothing is escaped and only `</` could end it. In CSS, `\/` is a slash
  /// within quotation marks, and no rule has `</` outside of them and of comments. NUL is an error there as in all of HTML.
  package let text: String

  /// All that stands between the tags.
  var written: String { "\n" + text + (text.hasSuffix("\n") || text.isEmpty ? "" : "\n") }

  package init(_ css: some StringProtocol) {
    text = String(css).replacing("</", with: "<\\/").replacing("\0", with: "\u{FFFD}")
  }
}
