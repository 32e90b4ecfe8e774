@testable import SecKit

extension RuleFaults {
  private static func items(_ count: Int, _ line: (Int) -> String) -> String {
    (1...count).map { ($0 == 27 ? "1️⃣" : "") + line($0) }.joined()
  }

  private static func many(_ count: Int) -> [(String, String)] {
    [
      (
        "choices",
        Marked.step(
          quiz: "## Q {.quiz}\n\n"
            + Marked.question(choices: items(count) { "- [\($0 == 1 ? "x" : " ")] Opción \($0)\n  > a\n" }))
      ),
      (
        "points of a step",
        Marked.step(
          list: "## L {.checklist}\n\n"
            + items(count) { "- [ ] Punto \($0). {#p\($0) impact=1 effort=5min against=x}\n" } + "\n")
      ),
      (
        "profiles", Marked.profiles("## P {.profiles}\n\n" + items(count) { "### Una \($0) {#u\($0)}\n\nT.\n\n" })
      ),
    ]
  }

  /// More than there are keys and letters for.
  static let many: [FaultCase] =
    many(26).map { FaultCase("26 \($0)", $1) }
    + many(27).map { FaultCase("27 \($0)", $1, ["1️⃣": [.choicesTooMany]]) }
}
