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
  }

  /// Reads the content and judges it with every rule.
  ///
  /// Errors end the command, after the same words as `seckit lint` has for them; warnings are left to `seckit lint`.
  func content(_ options: ContentOptions) async throws -> Content {
    let result = try await options.load(checks: true)
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
    return Content(catalog: catalog, errorCount: count)
  }
}
