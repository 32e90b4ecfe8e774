/// What `seckit content` counts, creates and compares.
extension CommandText {
  static func created(_ path: String) -> CommandText { CommandText("new.created", ["path": path]) }
  static func newAttack(_ id: String) -> CommandText { CommandText("new.attack", ["id": id]) }
  static var newPage: CommandText { CommandText("new.page") }
  static var newWorkshop: CommandText { CommandText("new.workshop") }
  static func newNext(marker: String) -> CommandText { CommandText("new.next", ["marker": marker]) }
  static func idsTotal(_ count: Int) -> CommandText { CommandText("ids.total", ["count": String(count)]) }
  static func idsAdded(_ count: Int) -> CommandText { CommandText("ids.added", ["count": String(count)]) }
  static func idsMissing(_ count: Int) -> CommandText { CommandText("ids.missing", ["count": String(count)]) }
  static func idsMore(_ count: Int) -> CommandText { CommandText("ids.more", ["count": String(count)]) }
  static func idsVanished(_ count: Int) -> CommandText { CommandText("ids.vanished", ["count": String(count)]) }
  static var idsCurrent: CommandText { CommandText("ids.current") }

  /// The titles of the sections of `content status`.
  enum Section: String, CaseIterable { case counts, reviews, readings, coverage }

  /// The heads of its columns.
  enum Column: String, CaseIterable {
    case kind
    case howMany = "how-many"
    case document, due, days
    case oldChannels = "old-channels"
    case `for`, index, least, words, level, attack, questions, helpers, routes
  }

  static func title(_ section: Section) -> String { CommandText("status." + section.rawValue).text }
  static func heads(_ columns: Column...) -> [String] { columns.map { CommandText("column." + $0.rawValue).text } }

  /// A name that another program knows, as a person calls it; itself where nobody gave it a word.
  static func name(_ value: String, of kind: NameKind) -> String {
    table["\(kind.rawValue).\(value)"] ?? value
  }

  enum NameKind: String { case count, ease, audience }
}
