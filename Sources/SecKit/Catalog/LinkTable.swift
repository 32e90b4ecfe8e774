/// Finds documents by the paths of their files.
struct LinkTable: Sendable {
  /// The ids of documents by the absolute paths of their files.
  let ids: [String: String]
  /// The local ids of each document.
  let locals: [String: Set<String>]
  private let gaps: Gaps
  private let contentRoot: String

  init(_ documents: [Document], gaps: Gaps = Gaps(), contentRoot: String) {
    self.contentRoot = contentRoot
    self.gaps = gaps
    ids = Dictionary(documents.map { ($0.source.location, $0.info.id) }) { first, _ in first }
    locals = Dictionary(documents.map { ($0.info.id, Set($0.localIDs.keys)) }) { $0.union($1) }
  }

  enum Problem: Error {
    /// No file is there.
    case broken(location: String)
    case fragment(target: String, fragment: String)
    case address(WebAddress.Fault)
    /// The file exists but is not whole: its own fault is reported.
    case gap
  }

  /// Resolves a destination as written in a document.
  func resolve(_ destination: String, from document: DocumentInfo) throws(Problem) -> LinkTarget {
    guard !destination.isEmpty else { throw .broken(location: "") }
    switch try Self.kind(of: destination) {
    case .https, .onion, .mail, .telephone: return .external(destination)
    case .relative, .fragment: break
    }
    let hash = destination.utf8.firstIndex(of: UInt8(ascii: "#"))
    let path = PercentEncoding.decode(destination[..<(hash ?? destination.endIndex)])
    let location = path.isEmpty ? document.place.location : FilePath.resolve(path, from: document.place.location)
    let fragment = hash.map { String(destination[destination.utf8.index(after: $0)...]) } ?? ""
    return try target(location, fragment, destination)
  }

  private func target(_ location: String, _ fragment: String, _ destination: String) throws(Problem) -> LinkTarget {
    let place = ids[location] == nil && gaps.file(at: location) == nil ? moved(location) : location
    guard let id = ids[place] else {
      if gaps.file(at: place) != nil { throw .gap }
      if let fault = WebAddress.meant(by: destination) { throw .address(fault) }
      throw .broken(location: location)
    }
    guard !fragment.isEmpty else {
      guard let target = ContentID(document: id) else { throw .broken(location: location) }
      return .content(target)
    }
    guard locals[id]?.contains(fragment) == true, let target = ContentID(document: id, local: fragment) else {
      if gaps.file(at: place)?.hasLocal(fragment) == true { throw .gap }
      throw .fragment(target: id, fragment: fragment)
    }
    return .content(target)
  }

  /// Workshops link to `../../Content/…`; if the two folders were given separately, that part of the path is replaced.
  private func moved(_ location: String) -> String {
    let parts = location.split(separator: "/")
    guard let index = parts.lastIndex(of: "Content") else { return location }
    return contentRoot + "/" + parts[(index + 1)...].joined(separator: "/")
  }

  private static func kind(of destination: String) throws(Problem) -> WebAddress.Kind {
    do throws(WebAddress.Fault) {
      return try WebAddress(destination).kind
    } catch {
      throw .address(error)
    }
  }
}
