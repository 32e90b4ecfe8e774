import SecKit

/// A box to be ticked by hand.
enum Box {
  static let empty: HTMLNode = .element(.span, [.classes("casilla"), .ariaHidden], text: "☐")
  static let ticked: HTMLNode = .element(.span, [.classes("casilla"), .ariaHidden], text: "☑")

  /// Lines to be ticked off.
  static func list(_ texts: [String]) -> HTMLNode {
    .element(.ul, [.classes("tareas")], texts.map { .element(.li, [empty, .element(.span, text: $0)]) })
  }
}
