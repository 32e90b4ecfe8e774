import SecKit

/// A page of the site as a value: where it lies, what it is made of, what it shows. One type a kind of page; ``AllPages`` names
/// them.
protocol Page: Sendable {
  /// The pages of this kind that a site has.
  ///
  /// What no path can be made for is left out; lint refuses such ids.
  static func all(in site: SiteContext) -> [any Page]

  var path: OutputPath { get }

  /// The document that the page belongs to; nil for pages that list others.
  var document: String? { get }

  /// What the page is made of besides that document and what every page has. A change of anything else leaves its bytes as
  /// they are.
  func inputs(in site: SiteContext) -> Set<InputID>

  /// Titles and place of the page.
  func frame(_ r: PageRenderer) -> PageFrame

  /// The main content. Terms of the glossary are linked afterwards.
  func body(_ r: PageRenderer) -> [HTMLNode]
}

extension Page {
  var document: String? { nil }
}
