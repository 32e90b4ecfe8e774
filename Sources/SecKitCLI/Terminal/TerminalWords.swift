/// All words that screens show on their own, in the person's language.
struct TerminalWords: Hashable, Sendable {
  /// The key that shows the detail, usually `?`, and its label: «¿por qué?».
  var detailKey: Character
  var detail: String
  /// Shown if the text continues below or above: «más ↓», «más ↑».
  var moreBelow: String
  var moreAbove: String
  /// How to end a choice of several options: «Enter: listo».
  var confirm: String
  /// What the panic key does: «borra la pantalla y sale». Shown with the key if there is room.
  var panic: String
  /// Plain text: added to an option that was chosen before: «elegida».
  var chosen: String
  /// Plain text: what to type, before the cursor: «Escribe una letra y Enter: ».
  var typeOne: String
  /// Plain text: the same if several may be chosen: «Escribe las letras, separadas por espacios, y Enter: ».
  var typeSeveral: String
  /// Plain text: printed before the list of letters if something else was typed: «No encontré esa letra. Puedes escribir:».
  var notUnderstood: String
  /// Shown if Enter is pressed and nothing has the focus: «Elige con una letra…».
  var choose: String
  /// Plain text: what the panic key does, printed once before all else; the second one if nothing can be wiped.
  var panicPlain: String
  var panicDumb: String
}
