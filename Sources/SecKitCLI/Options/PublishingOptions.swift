import ArgumentParser
import SecKit

/// What every command that publishes asks of the content: that `seckit lint` finds no error in it.
struct PublishingOptions: ParsableArguments {
  @Flag(name: .customLong("despite-errors"), help: .says("despite-errors"))
  var despiteErrors = false

  /// Content that may be published.
  struct Content: Sendable {
    let catalog: Catalog
    /// How many errors it has all the same, because somebody asked for that.
    let errorCount: Int
    /// The files of the content that are no documents: words, the kit.
    let others: [SourceFile]

    init(_ catalog: Catalog, errorCount: Int, sources: [String: SourceFile]) {
      self.catalog = catalog
      self.errorCount = errorCount
      let documents = Set(catalog.documents.map(\.source.path))
      others = sources.filter { !documents.contains($0.key) }.map(\.value)
    }
  }

  /// Reads the content and judges it with every rule.
  ///
  /// Errors end the command, after the same words as `seckit lint` has for them; warnings are left to `seckit lint`.
  /// - Parameter passed: which documents need not be judged again, as the output folder has them from a build that found no
  ///   error; see ``Linter/check(_:passed:today:latest:workers:)``.
  func content(
    _ options: ContentOptions, passed: (Content) async -> Set<String> = { _ in [] }
  ) async throws -> Content {
    let read = try await options.read()
    var known: Set<String> = []
    if let catalog = read.catalog, !read.diagnostics.contains(where: { $0.severity == .error }) {
      known = await passed(Content(catalog, errorCount: 0, sources: read.loaded().sources))
    }
    var result = await options.judged(read, passed: known)
    // What spared rules warn of belongs beside the errors.
    if !known.isEmpty, result.hasErrors { result = await options.judged(read) }
    let count = result.diagnostics.total(.error)
    if count > 0 {
      let text = LintText(colour: Colour.onError)
      StandardError.write(text.text(result.diagnostics, sources: result.sources))
    }
    guard let catalog = result.value else { throw Failure(.contentErrors, .contentFaulty) }
    if count > 0 {
      guard despiteErrors else { throw Failure(.contentErrors, .publishingStopped(count)) }
      StandardError.write(.publishedDespite(count))
    }
    return Content(catalog, errorCount: count, sources: result.sources)
  }
}
