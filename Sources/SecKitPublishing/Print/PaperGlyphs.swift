import SecKit

/// Characters of the content that cannot be printed.
public enum PaperGlyphs {
  /// A warning for each place where one of the characters is written in the documents' files.
  public static func places(of scalars: Set<Unicode.Scalar>, in documents: [Document]) -> [Diagnostic] {
    documents.flatMap { document -> [Diagnostic] in
      let source = document.source
      var offset = 0
      var found: [Diagnostic] = []
      for scalar in String(decoding: source.bytes, as: UTF8.self).unicodeScalars {
        let length = UTF8.width(scalar)
        if scalars.contains(scalar) {
          found.append(
            Diagnostic(
              .paperGlyph, in: source.path, source.range(offset, offset + length),
              ["character": String(scalar), "code": scalar.paperName]))
        }
        offset += length
      }
      return found
    }.sorted()
  }
}
