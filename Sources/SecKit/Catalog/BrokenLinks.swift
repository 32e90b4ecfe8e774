/// Finds links that lead nowhere and proposes what was probably meant.
enum BrokenLinks {
  static func faults(in documents: [Document], _ links: LinkTable, workers: Int) async -> [Diagnostic] {
    let found = await concurrentMap(documents, workers: workers) { problems(in: $0, links) }
    // Proposals are gathered once, and only if something is broken.
    guard found.contains(where: { !$0.isEmpty }) else { return [] }
    var proposals = LinkProposals(links)
    return zip(documents, found).flatMap { document, problems in
      var faults = FaultList()
      for (link, problem) in problems {
        let id = problem.id
        guard faults.keeps(id) else {
          faults.count(id)
          continue
        }
        faults.append(fault(link, problem, in: document, &proposals))
      }
      return faults.all
    }
  }

  private enum Problem {
    case link(LinkTable.Problem)
    /// A character that only looks like the right one: the cause of whatever else is wrong.
    case lookalike(Lookalike.Place)

    var id: DiagnosticID {
      switch self {
      case .link(let problem): problem.id
      case .lookalike: .lookalikeCharacter
      }
    }
  }

  private static func problems(in document: Document, _ links: LinkTable) -> [(Inline.Link, Problem)] {
    document.allLinks.compactMap { link in
      // A missing destination is reported where the text is read.
      guard !link.isPlaceholder else { return nil }
      let isWithin = [.relative, .fragment].contains(WebAddress.kind(of: link.destination))
      if !isWithin, let place = Lookalike.Place(inAddress: link.destination) { return (link, .lookalike(place)) }
      do throws(LinkTable.Problem) {
        _ = try links.resolve(link.destination, from: document.info)
        return nil
      } catch {
        if case .gap = error { return nil }
        // File names may use any alphabet: a lookalike is a slip only if the name it looks like leads somewhere.
        let plain = Lookalike.plain(link.destination)
        if isWithin, plain != link.destination, (try? links.resolve(plain, from: document.info)) != nil,
          let place = Lookalike.Place(anywhereIn: link.destination)
        {
          return (link, .lookalike(place))
        }
        return (link, .link(error))
      }
    }
  }

  private static func fault(
    _ link: Inline.Link, _ problem: Problem, in document: Document, _ proposals: inout LinkProposals
  ) -> Diagnostic {
    let path = document.source.path
    let fault: LinkTable.Problem
    switch problem {
    case .link(let problem): fault = problem
    case .lookalike(let place): return place.diagnostic(link.destination, within: link.range, document.source)
    }
    switch fault {
    case .address(let fault): return fault.diagnostic(link.destination, in: path, link.range)
    case .fragment(let target, let fragment):
      var arguments = ["target": target, "fragment": fragment]
      arguments["nearest"] = proposals.fragment(fragment, of: target)
      return Diagnostic(.linkFragmentBroken, in: path, link.range, arguments)
    case .broken(let location):
      var arguments = ["url": link.destination]
      arguments["nearest"] = proposals.path(to: location, from: document.info.place.location)
      return Diagnostic(.linkBroken, in: path, link.range, arguments)
    case .gap: return Diagnostic(.linkBroken, in: path, link.range, ["url": link.destination])
    }
  }
}

extension LinkTable.Problem {
  fileprivate var id: DiagnosticID {
    switch self {
    case .broken, .gap: .linkBroken
    case .fragment: .linkFragmentBroken
    case .address(let fault): fault.isUnsafe ? .linkUnsafe : .linkMalformed
    }
  }
}

/// The possible meanings of broken links.
private struct LinkProposals {
  private let links: LinkTable
  /// The first path of each file name.
  private let byName: [String: String]
  private let names: NearestMatch.Index
  private var fragments: [String: NearestMatch.Index] = [:]

  init(_ links: LinkTable) {
    self.links = links
    byName = Dictionary(links.ids.keys.map { (Self.name(of: $0), $0) }) { min($0, $1) }
    names = NearestMatch.Index(byName.keys.sorted())
  }

  /// The path to write in a file for a link to a file of the same or nearly the same name.
  func path(to location: String, from file: String) -> String? {
    guard !location.isEmpty, let match = names.nearest(to: Self.name(of: location)), let found = byName[match] else {
      return nil
    }
    return FilePath.relative(found, from: FilePath.folder(of: file))
  }

  mutating func fragment(_ fragment: String, of document: String) -> String? {
    let index = fragments[document] ?? NearestMatch.Index((links.locals[document] ?? []).sorted())
    fragments[document] = index
    return index.nearest(to: fragment)
  }

  private static func name(of path: String) -> String { path.split(separator: "/").last.map(String.init) ?? path }
}
