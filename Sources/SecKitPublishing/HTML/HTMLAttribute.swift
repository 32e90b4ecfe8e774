/// An attribute with its value. There is no `on…` and no `style`; what leads somewhere takes a ``SafeURL``.
package enum HTMLAttribute: Hashable, Sendable {
  case id(String)
  /// One or more classes with spaces between.
  case classes(String)
  case title(String)
  case lang(String)
  case dir(TextDirection)
  case hidden
  case role(String)
  case ariaLabel(String)
  case ariaLabelledBy(String)
  case ariaDescribedBy(String)
  case ariaHidden
  /// The page or step where one is, in a navigation.
  case ariaCurrent(CurrentItem)
  case tabIndex(Int)

  case href(SafeURL)
  case source(SafeURL)
  /// Of a script: to be run when the page is there.
  case deferred
  case alternative(String)
  case rel(String)
  case hrefLanguage(String)
  case download
  case width(Int)
  case height(Int)

  case start(Int)
  /// An ISO date.
  case dateTime(String)
  case scope(HeaderScope)
  case columnSpan(Int)
  case open
  /// Makes one `<details>` of a group close the others.
  case name(String)
  case type(String)
  case value(String)
  case checked
  case disabled
  case forControl(String)
  /// Keeps the browser from remembering what was ticked or typed on a page.
  case autocompleteOff

  case charset(String)
  case content(String)
  case httpEquivalent(HTTPEquivalent)
  case media(String)

  package enum TextDirection: String, Sendable { case ltr, rtl, auto }
  package enum CurrentItem: String, Sendable { case page, step, location }
  package enum HeaderScope: String, Sendable { case col, row }
  /// `refresh` is not here: it can lead to an address that no ``SafeURL`` has seen.
  package enum HTTPEquivalent: String, Sendable { case contentSecurityPolicy = "Content-Security-Policy" }

  /// The name and the value before escaping; no value for an attribute that is only there or not.
  var written: (name: String, value: String?) {
    switch self {
    case .id(let value): ("id", value)
    case .classes(let value): ("class", value)
    case .title(let value): ("title", value)
    case .lang(let value): ("lang", value)
    case .dir(let value): ("dir", value.rawValue)
    case .hidden: ("hidden", nil)
    case .role(let value): ("role", value)
    case .ariaLabel(let value): ("aria-label", value)
    case .ariaLabelledBy(let value): ("aria-labelledby", value)
    case .ariaDescribedBy(let value): ("aria-describedby", value)
    case .ariaHidden: ("aria-hidden", "true")
    case .ariaCurrent(let value): ("aria-current", value.rawValue)
    case .tabIndex(let value): ("tabindex", String(value))
    case .href(let url): ("href", url.text)
    case .source(let url): ("src", url.text)
    case .deferred: ("defer", nil)
    case .alternative(let value): ("alt", value)
    case .rel(let value): ("rel", value)
    case .hrefLanguage(let value): ("hreflang", value)
    case .download: ("download", nil)
    case .width(let value): ("width", String(value))
    case .height(let value): ("height", String(value))
    case .start(let value): ("start", String(value))
    case .dateTime(let value): ("datetime", value)
    case .scope(let value): ("scope", value.rawValue)
    case .columnSpan(let value): ("colspan", String(value))
    case .open: ("open", nil)
    case .name(let value): ("name", value)
    case .type(let value): ("type", value)
    case .value(let value): ("value", value)
    case .checked: ("checked", nil)
    case .disabled: ("disabled", nil)
    case .forControl(let value): ("for", value)
    case .autocompleteOff: ("autocomplete", "off")
    case .charset(let value): ("charset", value)
    case .content(let value): ("content", value)
    case .httpEquivalent(let value): ("http-equiv", value.rawValue)
    case .media(let value): ("media", value)
    }
  }
}
