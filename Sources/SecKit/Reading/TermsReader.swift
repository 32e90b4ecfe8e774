/// Reads `terminos.yml`.
package enum TermsReader {
  package static func read(_ source: SourceFile) -> Diagnosed<Terms> {
    FrontMatterReader.readFile(source).flatMap { root in
      var fields = FieldReader(root, in: source)
      let known = fields.texts("known-abbreviations").map(\.text)
      let terms = fields.maps("terms", hint: "@hint.terms") { fields -> Terms.Term? in
        let avoid = fields.text("avoid", hint: "@hint.term-avoid")
        let better = fields.text("better", hint: "@hint.term-better")
        let why = fields.text("why", hint: "@hint.term-why")
        guard let avoid, let better, let why else { return nil }
        return Terms.Term(avoid: avoid, better: better, why: why)
      }
      fields.finish()
      return Diagnosed(Terms(terms: terms, knownAbbreviations: Set(known)), fields.diagnostics.all)
    }
  }
}
