/// Where a link in the content leads.
public enum LinkTarget: Hashable, Sendable {
  /// Another document, or a thing in it.
  case content(ContentID)
  /// Outside: a web page, mail or phone.
  case external(String)
}

/// Finds documents by where their files lie.
struct LinkTable: Sendable {
  private var ids: [String: String] = [:]
  private var locals: [String: Set<String>] = [:]
  private let contentRoot: String

  init(_ documents: [Document], contentRoot: String) {
    self.contentRoot = contentRoot
    for document in documents {
      ids[document.source.location] = document.info.id
      locals[document.info.id, default: []].formUnion(document.localIDs.keys)
    }
  }

  enum Problem: Error {
    case broken(nearest: String?)
    case fragment(target: String, fragment: String, nearest: String?)
    case address(WebAddress.Fault)
  }

  /// Resolves a destination as written in a document.
  func resolve(_ destination: String, from document: DocumentInfo) throws(Problem) -> LinkTarget {
    guard !destination.isEmpty else { throw .broken(nearest: nil) }
    switch try Self.kind(of: destination) {
    case .https, .onion, .mail, .telephone: return .external(destination)
    case .relative, .fragment: break
    }
    let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = PercentEncoding.decode(destination[..<(hash ?? destination.endIndex)])
    let id: String
    if path.isEmpty {
      id = document.id
    } else {
      let location = FilePath.resolve(path, from: document.place.location)
      guard let found = ids[location] ?? ids[moved(location)] else {
        if let fault = WebAddress.meant(by: destination) { throw .address(fault) }
        throw .broken(nearest: nearest(to: location, from: document))
      }
      id = found
    }
    let fragment = hash.map { String(destination[destination.utf8.index(after: $0)...]) } ?? ""
    guard !fragment.isEmpty else {
      guard let target = ContentID(document: id) else { throw .broken(nearest: nil) }
      return .content(target)
    }
    guard locals[id]?.contains(fragment) == true, let target = ContentID(document: id, local: fragment) else {
      throw .fragment(
        target: id, fragment: fragment, nearest: NearestMatch.of(fragment, in: (locals[id] ?? []).sorted()))
    }
    return .content(target)
  }

  /// Workshops link by `../../Content/…`; when the folders were given apart, that part is found by its name.
  private func moved(_ location: String) -> String {
    guard let range = location.range(of: "/Content/", options: .backwards) else { return location }
    return contentRoot + "/" + location[range.upperBound...]
  }

  private func nearest(to location: String, from document: DocumentInfo) -> String? {
    let name = location.split(separator: "/").last.map(String.init) ?? location
    let byName = Dictionary(ids.keys.map { ($0.split(separator: "/").last.map(String.init) ?? $0, $0) }) { min($0, $1) }
    guard let match = NearestMatch.of(name, in: byName.keys.sorted()) ?? (byName[name] != nil ? name : nil),
      let found = byName[match]
    else { return nil }
    return Self.relative(found, from: FilePath.folder(of: document.place.location))
  }

  /// A path as one would write it from a folder.
  static func relative(_ path: String, from folder: String) -> String {
    let target = path.split(separator: "/")
    let base = folder.split(separator: "/")
    let common = zip(target, base).prefix { $0 == $1 }.count
    return (base.dropFirst(common).map { _ in ".." } + target.dropFirst(common).map(String.init)).joined(separator: "/")
  }

  private static func kind(of destination: String) throws(Problem) -> WebAddress.Kind {
    do throws(WebAddress.Fault) {
      return try WebAddress(destination).kind
    } catch {
      throw .address(error)
    }
  }
}

extension String {
  /// The last or first place of a text, without Foundation.
  func range(of text: String, options: SearchDirection) -> Range<String.Index>? {
    let needle = Array(text.utf8)
    let bytes = Array(utf8)
    guard bytes.count >= needle.count else { return nil }
    for start in (0...(bytes.count - needle.count)).reversed()
    where bytes[start..<(start + needle.count)].elementsEqual(needle) {
      let lower = utf8.index(startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: needle.count)
    }
    return nil
  }

  enum SearchDirection { case backwards }
}
