/// The fields of a record's file, not yet interpreted.
struct RecordFields: Sendable {
  private(set) var values: [String: JSONValue.Content]

  init(_ values: [String: JSONValue.Content]) { self.values = values }

  subscript(name: String) -> JSONValue.Content? {
    get { values[name] }
    set { values[name] = newValue }
  }

  /// Throws if there is an unknown field: it would be lost silently when the record is saved again.
  func refuseUnknown(_ known: Set<String>) throws(SavedRecordError) {
    if let unknown = values.keys.filter({ !known.contains($0) }).min() { throw .unfit(field: unknown) }
  }

  func text(_ name: String) throws(SavedRecordError) -> String {
    guard case .string(let text) = values[name] else { throw .unfit(field: name) }
    return text
  }

  /// A version: a whole number from 1.
  func number(_ name: String) throws(SavedRecordError) -> Int {
    guard case .number(let text) = values[name], let number = Int(text), number >= 1 else { throw .unfit(field: name) }
    return number
  }

  func ids(_ name: String) throws(SavedRecordError) -> Set<ContentID> {
    guard case .array(let elements) = values[name] else { throw .unfit(field: name) }
    var ids: Set<ContentID> = []
    for element in elements {
      guard let id = element.text.flatMap({ ContentID($0) }) else { throw .unfit(field: name) }
      ids.insert(id)
    }
    return ids
  }

  /// An object from ids to values that `read` accepts.
  func values<Value>(
    _ name: String, _ read: (JSONValue.Content) -> Value?
  ) throws(SavedRecordError) -> [ContentID: Value] {
    guard case .object(let members) = values[name] else { throw .unfit(field: name) }
    var values: [ContentID: Value] = [:]
    for member in members {
      guard let id = ContentID(member.name), let value = read(member.value.content) else { throw .unfit(field: name) }
      values[id] = value
    }
    return values
  }
}
