/// Reads the glossary: every heading with an id is a term.
enum GlossaryReader {
  static func read(_ reader: inout SectionReader, _ blocks: [Block]) -> Glossary {
    let (lead, sections) = Section.tree(blocks)
    var terms: [Glossary.Term] = []
    for section in sections {
      reader.check(section.attributes, allowed: SectionReader.Allowed(keys: ["also"]))
      guard let id = reader.requiredID(section.attributes, at: section.range) else { continue }
      let title = section.title.plainText
      if !section.flattened.contains(where: { $0.heading == nil }) {
        reader.report(.definitionMissing, section.range, ["name": title])
      }
      let also = section.attributes.value("also")?.text.split(separator: ",").map(\.trimmed) ?? []
      terms.append(
        Glossary.Term(
          id: id, title: title, also: also.filter { !$0.isEmpty }, definition: section.flattened,
          range: section.range))
    }
    return Glossary(article: Article(info: reader.info, lead: lead, parts: []), terms: terms)
  }
}
