import ArgumentParser
import SecKit
import SecKitFiles
import SecKitRules

extension ContentCommand {
  /// `seckit content new`: a file of a kind, in its folder, that follows every rule from the start.
  struct New: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("content.new", ["marker": ScaffoldTemplates.marker]) }

    @OptionGroup var options: ContentOptions

    @Argument(help: .says("kind", "kind"))
    var kind: DocumentKind

    @Argument(help: .says("new-id", "id"))
    var id: String

    @Option(help: .says("category", "category"))
    var category = Attack.Category.technical

    func validate() throws {
      guard ContentID.isSlug(id) else {
        throw ValidationError(.badID(id))
      }
    }

    func run() async throws {
      let catalog = try await options.catalog()
      guard catalog.document(id) == nil else {
        throw Failure(.couldNotRun, .idTaken(id))
      }
      guard
        let scaffold = Scaffold(
          kind, id: id, category: category, in: catalog, paths: options.paths, today: options.day)
      else { throw Failure(.couldNotRun, .onlyOne(of: kind.rawValue)) }
      try ContentFile.create(scaffold.path, scaffold.text)
      StandardOutput.write(ContentText.created(scaffold.path, kind, id: id))
    }
  }

  /// `seckit content ids`: the lock of published ids.
  struct IDs: AsyncParsableCommand {
    static var configuration: CommandConfiguration { .says("content.ids") }

    @OptionGroup var options: ContentOptions

    @Flag(help: .says("update"))
    var update = false

    func run() async throws {
      let result = try await options.load(checks: false)
      guard let catalog = result.value else {
        throw Failure(.contentErrors, .idsUnreadable)
      }
      let path = FilePath.join(options.paths.content, "ids.lock")
      guard var lock = catalog.assessment.lock else {
        StandardError.write(
          ConsoleFormatter(colour: Colour.onError, language: CommandText.language, limitPerID: 5)
            .format(result.diagnostics.filter { $0.path == path }, sources: result.sources))
        throw Failure(.contentErrors)
      }
      // A file with errors is not in the catalog, and its ids would seem to have vanished.
      guard !result.hasErrors || !update else {
        throw Failure(.contentErrors, .idsFaulty)
      }
      let ids = catalog.allIDs
      let missing = lock.missing(from: ids)
      let vanished = lock.vanished(from: ids)
      if update, !missing.isEmpty {
        if let source = result.sources[path] {
          try ContentFile.write(path, IDLock.updated(source, with: ids))
        } else {
          lock.update(with: ids)
          try ContentFile.write(path, Array(lock.render().utf8))
        }
      }
      StandardOutput.write(ContentText.ids(total: ids.count, new: missing, vanished: vanished, isUpdated: update))
      if !vanished.isEmpty { throw Failure(.contentErrors) }
    }
  }
}

extension DocumentKind: ExpressibleByArgument {}
/// Authors name a category by the word of their language.
extension Attack.Category: ExpressibleByArgument {
  public init?(argument: String) {
    guard let category = LanguageProfile.all.lazy.compactMap({ $0.category(named: argument) }).first else { return nil }
    self = category
  }

  public var defaultValueDescription: String { LanguageProfile.spanishOfMexico.name(of: self) }

  public static var allValueStrings: [String] {
    LanguageProfile.spanishOfMexico.categoryWords.map(\.word)
  }

  /// The words say it all.
  public static var allValueDescriptions: [String: String] { [:] }
}

/// Writes files of the content folder, whole or not at all. They are readable for everybody whom their author's umask allows.
enum ContentFile {
  /// Writes a new file; an existing one stays.
  static func create(_ path: String, _ text: String) throws { try write(path, Array(text.utf8), .refused) }

  /// Writes a file that the program itself maintains.
  static func write(_ path: String, _ bytes: [UInt8]) throws { try write(path, bytes, .replaced) }

  private static func write(_ path: String, _ bytes: [UInt8], _ existing: AtomicFile.Existing) throws {
    do {
      try AtomicFile(path, existing: existing, isPrivate: false).write(bytes)
    } catch {
      throw Failure(
        .couldNotRun, error.reason == .exists ? .contentFileTaken(path) : .unwritten(path, error))
    }
  }
}
