/// Short facts in a row.
enum FactList {
  static func node(_ facts: [HTMLNode]) -> HTMLNode { .element(.ul, [.classes("datos")], facts) }

  static func node(_ facts: [String]) -> HTMLNode { node(facts.map { fact($0) }) }

  /// - Parameter look: classes besides the one that all have.
  static func fact(_ text: String, _ look: String = "") -> HTMLNode {
    .element(.li, [.classes(look.isEmpty ? "ficha" : "ficha \(look)")], text: text)
  }
}
