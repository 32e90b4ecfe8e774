/// Every word the screens say of their own accord, in the language of the person.
struct TerminalWords: Hashable, Sendable {
  /// The key that shows the detail, usually `?`, and what it is called: «¿por qué?».
  var detailKey: Character
  var detail: String
  /// Shown where text goes on below or above: «más ↓», «más ↑».
  var moreBelow: String
  var moreAbove: String
  /// How to end a choice of several options: «Enter: listo».
  var confirm: String
  /// What the panic key does: «borra la pantalla y sale». Shown with the key when there is room.
  var panic: String
  /// Plain text: added to an option that was chosen before: «elegida».
  var chosen: String
  /// Plain text: what to type, before the cursor: «Escribe una letra y Enter: ».
  var typeOne: String
  /// Plain text: the same where several may be chosen: «Escribe las letras, separadas por espacios, y Enter: ».
  var typeSeveral: String
  /// Plain text: said when what was typed is none of the letters, before the list of letters: «No encontré esa letra. Puedes
  /// escribir:».
  var notUnderstood: String
  /// Said when Enter is pressed and nothing is marked: «Elige con una letra…».
  var choose: String
  /// Plain text: what the panic key does, said once before all else; the other where nothing can be wiped.
  var panicPlain: String
  var panicDumb: String
}
