/// A document read from one file; its links are not resolved yet.
public struct Document: Sendable {
  /// The file itself.
  public let source: SourceFile
  /// The document as its kind.
  public let item: ContentItem
  /// Every block of the file, for rules over all text.
  public let blocks: [Block]
  /// The place of each local id.
  public let localIDs: [String: SourceRange]
  let references: [Reference]

  /// The keys that every document has.
  public var info: DocumentInfo { item.info }
}

/// Reads one content file: splits and parses it, then passes it to the reader of its kind.
public enum DocumentReader {
  /// All faults of the file come back at once; no value when its kind, id or required keys are not to be had.
  /// - Parameter language: the language it is written in.
  public static func read(
    _ source: SourceFile, language: LanguageProfile = .spanishOfMexico
  ) -> Diagnosed<Document> {
    FrontMatterSplitter.split(source).flatMap { split in
      let body = MarkdownConverter.convert(
        source, from: split.bodyStart, messageFence: language.messageFence)
      let front = FrontMatterReader.read(source, yaml: split.yaml)
      var diagnostics = front.diagnostics + body.diagnostics + HiddenCharacter.diagnostics(in: source)
      guard let root = front.value else { return Diagnosed(nil, diagnostics) }
      var fields = FieldReader(root, in: source)
      guard let info = DocumentInfoReader.read(&fields) else {
        // Which keys belong to the document depends on its kind; without an info no others are judged.
        fields.finish(isWhole: false)
        return Diagnosed(nil, Consequences.removed(from: diagnostics + fields.diagnostics.all))
      }
      let blocks = body.value ?? []
      var reader = SectionReader(source: source, info: info, language: language)
      let item = read(&fields, &reader, blocks)
      fields.finish()
      reader.checkRest(blocks)
      let all = blocks + (item?.embedded ?? [])
      reader.checkImages(all)
      reader.checkWords(all)
      reader.checkLinks(all)
      for range in LinkDefinitions(source: source, blocks: blocks).unused(from: split.bodyStart) {
        reader.report(.linkDefinition, range)
      }
      diagnostics = Consequences.removed(
        from: diagnostics + fields.diagnostics.all + reader.diagnostics.all
          + TextFaults.find(in: blocks, source).limited(),
        in: blocks)
      return Diagnosed(
        item.map {
          Document(
            source: source, item: $0, blocks: blocks, localIDs: reader.localIDs, references: reader.references)
        }, diagnostics)
    }
  }

  /// Reads some keys of the front matter and nothing else of the file.
  /// - Returns: Nil if anything is wrong: reading the whole file reports it better.
  static func readHead<Value>(
    _ source: SourceFile, keys: Set<String>, _ read: (inout FieldReader) -> Value?
  ) -> Value? {
    guard let excerpt = FrontMatterExcerpt.of(source, keys: keys),
      let split = FrontMatterSplitter.split(excerpt).value
    else { return nil }
    let root = FrontMatterReader.read(excerpt, yaml: split.yaml)
    guard let content = root.value, root.diagnostics.isEmpty else { return nil }
    var fields = FieldReader(content, in: source)
    let value = read(&fields)
    fields.finish()
    return fields.diagnostics.all.isEmpty ? value : nil
  }

  private static func read(
    _ fields: inout FieldReader, _ reader: inout SectionReader, _ blocks: [Block]
  ) -> ContentItem? {
    switch reader.info.kind {
    case .step: StepReader.read(&fields, &reader, blocks).map(ContentItem.step)
    case .attack: AttackReader.read(&fields, &reader, blocks).map(ContentItem.attack)
    case .area: AreaReader.read(&fields, &reader, blocks).map(ContentItem.area)
    case .care: .care(reader.article(blocks))
    case .scenario: .scenario(reader.article(blocks))
    case .page: .page(reader.article(blocks))
    case .route: .route(RouteReader.read(&reader, blocks))
    case .helper: HelperReader.read(&fields, &reader, blocks).map(ContentItem.helper)
    case .profiles: .profiles(ProfilesReader.read(&reader, blocks))
    case .glossary: .glossary(GlossaryReader.read(&reader, blocks))
    case .workshop: WorkshopReader.read(&fields, &reader, blocks).map(ContentItem.workshop)
    }
  }
}

extension SectionReader {
  /// Reports images: no projection shows them; their text alternative takes their place everywhere.
  fileprivate mutating func checkImages(_ blocks: [Block]) {
    for image in blocks.images {
      report(!image.alternative.hasWords ? .imageWithoutText : .imageNotShown, image.range)
    }
  }
}
