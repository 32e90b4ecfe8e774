import SecKit

/// A published id stays: saved progress and other people's links depend on it.
///
/// Without `ids.lock` nothing was published yet and there is nothing to check; if it cannot be read, nothing is known.
struct IDsStay: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    guard let source = input.folder.lock, let lock = input.folder.readLock.value else { return [] }
    let existing = input.catalog.allIDs
    var vanished = FaultList()
    for entry in lock.vanishedEntries(where: { id in
      existing.contains(id) || (IDLock.owner(id).map(input.gaps.hold) ?? false)
    }) {
      let choice = IDLock.parts(ofChoice: entry.id)
      vanished.append(
        Diagnostic(
          choice == nil ? .idVanished : .choiceVanished, in: source.path, entry.range,
          ["id": entry.id, "question": choice?.question ?? "", "choice": choice?.choice ?? ""]))
    }
    let known = Set(lock.entries.map(\.id))
    let unlocked = input.catalog.documents.compactMap { document -> Diagnostic? in
      let new = document.allIDs.filter { !known.contains($0) }.sorted()
      guard let first = new.first else { return nil }
      return Diagnostic(
        .idUnlocked, in: document.source.path, document.info.place.idRange,
        ["id": first, "count": String(new.count)])
    }
    return vanished.all + unlocked
  }
}
