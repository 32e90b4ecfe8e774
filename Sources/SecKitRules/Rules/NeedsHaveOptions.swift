import SecKit

/// For every need the directory offers a state and a non-state option, so that nobody has to go to an institution she does not
/// trust.
///
/// The fault is reported at the first helper that serves the need, otherwise at `kit.yml`: no single file is to blame. A folder
/// without a directory is ignored.
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
