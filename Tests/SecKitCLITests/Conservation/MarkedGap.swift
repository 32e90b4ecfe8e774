/// A place in a document's body where something can be written, and the document with a form written there.
struct MarkedGap {
  let text: String
  /// The lines of the form in the text, 1-based.
  let lines: ClosedRange<Int>

  /// - Parameters:
  ///   - document: the lines of a file.
  ///   - line: the index of the line below which the form goes.
  ///   - word: what is to be found again.
  init?(_ document: [String], below line: Int, _ form: MarkerForm, _ place: MarkerForm.Place, word: String) {
    let margin = String(repeating: " ", count: place == .inside ? Self.contentColumn(document, line) : 0)
    if place == .inside, margin.isEmpty { return nil }
    let written = form.lines(word).map { $0.isEmpty ? "" : margin + $0 }
    let around = place == .close ? [] : [""]
    let all = document[...line] + around + written + around + document[(line + 1)...]
    text = all.joined(separator: "\n")
    let first = line + 2 + around.count
    lines = first...(first + written.count - 1)
  }

  /// Where the text of the innermost list item begins that holds a line; 0 outside of lists.
  private static func contentColumn(_ document: [String], _ line: Int) -> Int {
    let text = document[line]
    let indent = text.prefix { $0 == " " }.count
    let rest = text.dropFirst(indent)
    if rest.hasPrefix("- ") { return indent + 2 }
    let digits = rest.prefix(while: \.isNumber).count
    if digits > 0, rest.dropFirst(digits).hasPrefix(". ") { return indent + digits + 2 }
    return indent
  }
}
