import SecKit

/// What gives flags their effect exists whenever they are used: without a question that is `watched`, nothing `noticeable` ever
/// waits and nothing for `safety` comes first; without one about `evidence`, nothing that `overwrites` traces waits. A
/// question's flag that affects no item is a lost mark, too.
struct FlagsHaveEffect: CatalogRule {
  func check(_ input: CatalogContext) -> [Diagnostic] {
    guard let profiles = input.catalog.profiles, !profiles.exposure.isEmpty else { return [] }
    let items = input.catalog.steps.flatMap(\.article.items)
    return flag(
      "watched", on: profiles.exposure.filter(\.isAboutWatching), items.filter { $0.isNoticeable || $0.isForSafety },
      profiles)
      + flag("evidence", on: profiles.exposure.filter(\.isAboutEvidence), items.filter(\.overwritesTraces), profiles)
  }

  private func flag(
    _ name: String, on questions: [Profiles.ExposureQuestion], _ items: [ChecklistItem], _ profiles: Profiles
  ) -> [Diagnostic] {
    let info = profiles.article.info
    if questions.isEmpty, !items.isEmpty {
      let range = likely(items, profiles)?.range ?? info.place.idRange
      return [Diagnostic(.markMissing, in: info.place.path, range, ["mark": name, "effect": "@mark.\(name)"])]
    }
    guard items.isEmpty else { return [] }
    return questions.map {
      Diagnostic(.markWithoutEffect, in: info.place.path, $0.range, ["mark": name, "effect": "@mark.\(name)-alone"])
    }
  }

  /// The question on which most of the items already depend.
  private func likely(_ items: [ChecklistItem], _ profiles: Profiles) -> Profiles.ExposureQuestion? {
    let named = Dictionary(items.compactMap { $0.condition?.question }.map { ($0, 1) }, uniquingKeysWith: +)
    return profiles.exposure.filter { named[$0.id.local ?? ""] != nil }
      .max { named[$0.id.local ?? "", default: 0] < named[$1.id.local ?? "", default: 0] }
  }
}
