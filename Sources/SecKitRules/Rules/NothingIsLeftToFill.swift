import SecKit

/// Whatever `content new` leaves to the author is written before the content is published.
struct NothingIsLeftToFill: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let documents = input.catalog.documents.flatMap { document in
      document.placesToFill.map { Self.diagnostic($0, in: document.source) }
    }
    let others = [input.folder.kit, input.folder.words, input.folder.terms].compactMap { $0 }.flatMap { source in
      PlaceToFill.find(in: source, yaml: 0..<source.bytes.count).map { place in
        Self.diagnostic(source.range(place.lowerBound, place.upperBound), in: source)
      }
    }
    return documents + others
  }

  private static func diagnostic(_ range: SourceRange, in source: SourceFile) -> Diagnostic {
    let bytes = source.bytes[source.offset(of: range.start)..<source.offset(of: range.end)]
    let text = String(decoding: bytes, as: UTF8.self)
    return Diagnostic(.placeToFill, in: source.path, range, ["text": String(text.prefix(60))])
  }
}
