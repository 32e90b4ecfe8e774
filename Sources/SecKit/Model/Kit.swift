/// The contents of `kit.yml`, about the content as a whole.
public struct Kit: Sendable {
  /// The title of the kit, as plain text.
  public let title: String
  /// The version of the content, which grows with every published change.
  public let version: String
  /// The source language of the content, in which its metadata is written.
  public let language: String
  /// The name of the licence of the content.
  public let licence: String
  /// The web address of the licence.
  public let licenceURL: String
  /// Who publishes the content.
  public let publisher: String
  /// The version of the assessment's rules for which the weights were chosen.
  public let modelVersion: Int
  /// The documents that people are led to by what they are for, whatever their ids.
  public let entrances: Entrances

  public struct Entrances: Hashable, Sendable {
    /// The route for whoever is in danger now; the one that `seckit route` begins with.
    public let urgent: LocatedText?
    /// What to do in an hour.
    public let oneHour: LocatedText?
    /// What the kit keeps of its readers.
    public let privacy: LocatedText?
  }

  static func read(_ source: SourceFile) -> Diagnosed<Kit> {
    FrontMatterReader.readFile(source).flatMap { root in
      var fields = FieldReader(root, in: source)
      let title = fields.text("title", hint: "@hint.title", limit: 120)
      let version = fields.text("version", hint: "@hint.kit-version")
      let language = fields.text("language", hint: "@hint.kit-language")
      let licence = fields.text("licence", hint: "@hint.kit-licence")
      let licenceURL = fields.webAddress("licence-url", hint: "@hint.kit-licence")
      let publisher = fields.text("publisher", hint: "@hint.kit-publisher")
      let model = fields.integer("model", in: 1...999, hint: "@hint.kit-model")
      let entrances = Entrances(
        urgent: fields.locatedText("urgent", hint: nil), oneHour: fields.locatedText("one-hour", hint: nil),
        privacy: fields.locatedText("privacy", hint: nil))
      fields.finish()
      guard let title, let version, let language, let licence, let licenceURL, let publisher, let model else {
        return Diagnosed(nil, fields.diagnostics.all)
      }
      return Diagnosed(
        Kit(
          title: title, version: version, language: language, licence: licence, licenceURL: licenceURL.text,
          publisher: publisher, modelVersion: model, entrances: entrances), fields.diagnostics.all)
    }
  }
}
