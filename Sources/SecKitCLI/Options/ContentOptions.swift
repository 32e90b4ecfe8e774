import ArgumentParser
import SecKit
import SecKitRules

#if canImport(Glibc)
  import Glibc
#endif

/// The options that say where the content is; every command that reads content has them.
struct ContentOptions: ParsableArguments {
  @Option(name: .long, help: .says("content", "folder"))
  var content: String?

  @Option(name: .long, help: .says("curricula", "folder"))
  var curricula: String?

  @OptionGroup var language: LanguageOption

  @Option(name: .long, help: .says("today", "date"))
  var today: CalendarDate?

  @Option(name: .long, help: .hidden)
  var workers: Int?

  func validate() throws {
    let code = language.code
    guard code.utf8.allSatisfy({ (0x61...0x7A).contains($0) || $0 == 0x2D }), (2...8).contains(code.utf8.count) else {
      throw ValidationError(.badLanguage(code))
    }
  }

  /// The folders to read: as given, else beside the current folder, else the installed share folder.
  var paths: ContentFolder.Paths {
    let content = content ?? SharedFolder.path("Content")
    return ContentFolder.Paths(
      content: content, curricula: curricula ?? SharedFolder.path("curricula"), language: language.content(in: content),
      workingFolder: WorkingFolder.path)
  }

  /// The folders that content is read from, which nothing is written to.
  var sourceFolders: [String] { [paths.content, paths.curricula] }

  var workerCount: Int { workers ?? min(8, max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))) }

  var day: CalendarDate { today ?? Clock.today }

  /// The last day that is no future; nil where a day was given.
  var latestDay: CalendarDate? { today == nil ? Clock.latestDay : nil }

  /// Reads the content.
  /// - Parameter checks: whether it is judged by every rule too.
  func load(checks: Bool) async throws -> LoadedContent<Catalog> {
    try await load {
      guard checks else { return try await CatalogBuilder.load(paths, workers: workerCount, texts: .tool) }
      return try await Linter.load(paths, today: day, latest: latestDay, workers: workerCount, texts: .tool)
    }
  }

  /// Reads the content, to be judged by whoever asks.
  func read() async throws -> ReadContent {
    do {
      return try await CatalogBuilder.read(paths, workers: workerCount, texts: .tool)
    } catch let error as FileSystemError {
      throw Failure(.couldNotRun, .contentUnreadable(error))
    }
  }

  /// What was read, with what every rule has to say of it.
  /// - Parameter passed: documents that need not be judged again.
  func judged(_ read: ReadContent, passed: Set<String> = []) async -> LoadedContent<Catalog> {
    let found = await Linter.check(
      read, passed: passed, today: day, latest: latestDay, workers: workerCount)
    let result = read.loaded(with: found)
    Kept.untilExit(result)
    return result
  }

  private func load<Value>(_ read: () async throws -> LoadedContent<Value>) async throws -> LoadedContent<Value> {
    do {
      let result = try await read()
      Kept.untilExit(result)
      return result
    } catch let error as FileSystemError {
      throw Failure(.couldNotRun, .contentUnreadable(error))
    }
  }

  /// The catalog, for commands that use it rather than judge it: errors in the content end the command.
  func catalog() async throws -> Catalog { try usable(await load(checks: false)) }

  /// What an assessment needs, for commands that look at nothing else; faults elsewhere do not keep them from working.
  func assessment() async throws -> AssessmentContent {
    try usable(await load { try await AssessmentContentBuilder.load(paths, workers: workerCount, texts: .tool) })
  }

  /// The ids ever published and where they moved, for reading what was saved with earlier content.
  /// - Throws: ``Failure`` when they are there and cannot be read: all that was saved would seem to have vanished.
  func lock(of content: AssessmentContent) throws -> IDLock {
    guard let lock = content.lock else {
      throw Failure(.couldNotRun, .lockUnreadable(FilePath.join(paths.content, "ids.lock")))
    }
    return lock
  }

  /// The interface words alone: whoever wants to see or delete what she saved is not kept from it by faults of the content.
  func words() async throws -> TextTable { try usable(await load { try TextTableReader.load(paths, texts: .tool) }) }

  private func usable<Value>(_ result: LoadedContent<Value>) throws -> Value {
    let errors = result.diagnostics.filter { $0.severity == .error }
    guard let value = result.value, errors.isEmpty else {
      let text = ConsoleFormatter(colour: Colour.onError, language: CommandText.language, limitPerID: 5)
        .format(errors, sources: result.sources)
      StandardError.write(text)
      throw Failure(.contentErrors, .contentFaulty)
    }
    return value
  }
}

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
