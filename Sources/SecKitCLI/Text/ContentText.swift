import SecKit
import SecKitRules

/// What `seckit content new` and `ids` say when they are done.
enum ContentText {
  static func created(_ path: String, _ kind: DocumentKind, id: String) -> String {
    let hint: CommandText? =
      switch kind {
      case .attack: .newAttack(id)
      case .page: .newPage
      case .workshop: .newWorkshop
      default: nil
      }
    return lines([.created(path)] + [hint, .newNext(marker: ScaffoldTemplates.marker)].compactMap { $0 })
  }

  static func ids(total: Int, new: [String], vanished: [String], isUpdated: Bool) -> String {
    var text = lines([.idsTotal(total)])
    if !new.isEmpty {
      text += lines([isUpdated ? .idsAdded(new.count) : .idsMissing(new.count)])
      if !isUpdated { text += new.prefix(20).map { "  + \($0)\n" }.joined() }
      if !isUpdated, new.count > 20 { text += "  " + lines([.idsMore(new.count - 20)]) }
    }
    if !vanished.isEmpty {
      text += lines([.idsVanished(vanished.count)]) + vanished.map { "  - \($0)\n" }.joined()
    }
    if new.isEmpty, vanished.isEmpty { text += lines([.idsCurrent]) }
    return text
  }

  private static func lines(_ texts: [CommandText]) -> String {
    texts.map { TerminalText.sanitizeLines($0.text) + "\n" }.joined()
  }
}
