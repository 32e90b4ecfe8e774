/// Finds what became of a missing key: it was spelt otherwise, or swallowed by the text before it.
enum FrontMatterKey {
  /// The Spanish words that authors write for the English keys.
  private static let spanish = [
    "tipo": "kind", "clase": "kind", "titulo": "title", "título": "title", "resumen": "summary", "sumario": "summary",
    "revisado": "reviewed", "revisada": "reviewed", "revision": "reviewed", "revisión": "reviewed", "fecha": "reviewed",
    "fuentes": "sources", "orden": "order", "categoria": "category", "categoría": "category", "gravedad": "severity",
    "necesidades": "needs", "canales": "channels", "minutos": "minutes", "grupo": "group", "antes": "before",
    "despues": "after", "después": "after", "valor": "value", "verificado": "verified", "direccion": "url",
    "dirección": "url", "formas": "forms",
  ]

  static func isMeant(_ key: String, as name: String) -> Bool {
    let plain = Lookalike.plain(key).trimmed
    return plain == name || plain.lowercased() == name || spanish[plain.lowercased()] == name
      || NearestMatch.of(plain, in: [name]) != nil
  }

  static func misspelt(
    _ key: LocatedText, as name: String, allowed: [String], in path: String
  ) -> Diagnostic {
    if let lookalike = Lookalike.diagnostic(in: path, key), Lookalike.plain(key.text).trimmed == name {
      return lookalike
    }
    return Diagnostic(
      .keyUnknown, in: path, key.range,
      ["name": key.text, "nearest": name, "allowed": allowed.sorted().prefix(40).joined(separator: ", ")],
      fixIts: [FixIt(key.range, replacement: name)])
  }

  /// Where a line `name:` is within a text of several lines, because indentation made the key part of it.
  static func swallowed(_ name: String, by entries: [YAMLValue.Entry], in source: SourceFile) -> SourceRange? {
    let key = Array((name + ":").utf8)
    for entry in entries {
      guard case .text(let text) = entry.value.content, text.contains("\(name):") else { continue }
      var number = entry.value.range.start.line + 1
      while number <= source.lineStarts.count {
        let line = source.line(number)
        let words = line.drop { $0 == 0x20 || $0 == 0x09 }
        // The text ends at the first line that is not indented.
        if !words.isEmpty, words.startIndex == line.startIndex { break }
        let behind = words.startIndex + key.count
        if words.starts(with: key), behind == words.endIndex || words[behind] == 0x20 {
          return source.range(words.startIndex, behind - 1)
        }
        number += 1
      }
    }
    return nil
  }
}
