import ArgumentParser
import SecKit
import SecKitFiles
import SecKitRules

extension ContentCommand {
  /// `seckit content new`: a file of a kind, in its folder, that follows every rule from the start.
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "Crea un archivo nuevo con lo que su tipo necesita.",
      discussion:
        "Lo que hay que escribir lleva la marca \(ScaffoldTemplates.marker). No escribe sobre un archivo que ya existe."
    )

    @OptionGroup var options: ContentOptions

    @Argument(
      help: ArgumentHelp(
        "Qué es: step, area, attack, care, route, helper, scenario, page o workshop.", valueName: "tipo"))
    var kind: DocumentKind

    @Argument(help: ArgumentHelp("Nombre corto en minúsculas, sin acentos: mi-pagina.", valueName: "id"))
    var id: String

    @Option(
      help: ArgumentHelp(
        "Carpeta de un ataque: tecnicos, conductas, fisico-legales o expresion.", valueName: "categoría"))
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
    static let configuration = CommandConfiguration(
      commandName: "ids", abstract: "Compara los ids del contenido con ids.lock.",
      discussion: """
        Un id publicado puede cambiar de lugar, nunca desaparecer: los avances guardados dependen de él. \
        Sale con 1 si falta alguno.
        """)

    @OptionGroup var options: ContentOptions

    @Flag(help: "Agrega a ids.lock los ids nuevos. Nunca quita ninguno.")
    var update = false

    func run() async throws {
      let result = try await options.load(checks: false)
      guard let catalog = result.value else {
        throw Failure(.contentErrors, .idsUnreadable)
      }
      let path = FilePath.join(options.paths.content, "ids.lock")
      guard var lock = catalog.assessment.lock else {
        StandardError.write(
          ConsoleFormatter(colour: Colour.onError, limitPerID: 5)
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
}

/// Writes files of the content folder, whole or not at all. They are for everybody whom their author lets in.
enum ContentFile {
  /// A new one; what is there stays.
  static func create(_ path: String, _ text: String) throws { try write(path, Array(text.utf8), .refused) }

  /// One that the program keeps itself.
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
