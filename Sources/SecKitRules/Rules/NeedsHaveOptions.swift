import SecKit

/// For every need the directory offers one state and one non-state option, so that nobody has to go where she does not
/// trust.
///
/// The fault is put at the first helper that does serve the need, else at `kit.yml`: no one file is to blame. A folder without
/// directory is left alone.
struct NeedsHaveOptions: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    let helpers = input.catalog.helpers
    guard !helpers.isEmpty, !input.gaps.have(.helper) else { return [] }
    return HelperEntry.Need.allCases.flatMap { need -> [Diagnostic] in
      let serving = helpers.filter { $0.needs.contains(need) }
      let place = serving.first?.article.info.place
      return [true, false].compactMap { isState in
        guard !serving.contains(where: { ($0.sector == .state) == isState }) else { return nil }
        return Diagnostic(
          .needWithoutOption, in: place?.path ?? input.folder.kit?.path ?? "", place?.idRange ?? .fileStart,
          ["need": need.rawValue, "sector": isState ? "@sector.state" : "@sector.non-state"])
      }
    }
  }
}
