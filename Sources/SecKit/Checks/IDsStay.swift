/// An id that was published stays: saved progress and other people's links depend on it.
///
/// Without `ids.lock` nothing has been published yet and there is nothing to hold on to.
struct IDsStay: Check {
  func check(_ input: CheckInput) -> [Diagnostic] {
    guard let source = input.folder.lock else { return [] }
    let parsed = IDLock.parse(source)
    guard let lock = parsed.value else { return parsed.diagnostics }
    let existing = input.catalog.allIDs
    let vanished = lock.vanishedEntries(existing).map {
      Diagnostic(.idVanished, in: source.path, $0.range, ["id": $0.id])
    }
    let known = Set(lock.entries.map(\.id))
    let unlocked = input.catalog.documents.compactMap { document -> Diagnostic? in
      let new = document.allIDs.filter { !known.contains($0) }.sorted()
      guard let first = new.first else { return nil }
      return Diagnostic(
        .idUnlocked, in: document.source.path, document.info.place.idRange,
        ["id": first, "count": String(new.count)])
    }
    return parsed.diagnostics + vanished + unlocked
  }
}
