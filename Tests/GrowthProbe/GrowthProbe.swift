import Foundation

/// For the tests alone: gives inputs of growing size to everything that reads what people write, so that `valgrind` can count the
/// instructions each takes. `GrowthTests` says what follows.
///
///     GrowthProbe ROOT             names the paths, one a line
///     GrowthProbe ROOT NAME…       runs each of them at three sizes: n, 2n, 4n; SECKIT_GROWTH_PERCENT=200 makes them twice as large
@main struct GrowthProbe {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard let root = arguments.first else { return print("GrowthProbe ROOT [NAME…]") }
    let paths = GrowthPath.all(root: root)
    let names = Set(arguments.dropFirst())
    let percent = ProcessInfo.processInfo.environment["SECKIT_GROWTH_PERCENT"].flatMap { Int($0) } ?? 100
    var isWarm = false
    for path in paths where names.contains(path.name) {
      // What is set up once, at the first use, is not counted.
      if !path.name.hasPrefix("lint-") || !isWarm { path.prepare(1)() }
      isWarm = isWarm || path.name.hasPrefix("lint-")
      // What only a large input sets up is not counted either, where the figures are to be exact.
      if percent > 100 { path.prepare(4 * max(path.size * percent / 100, 4))() }
      for size in [1, 2, 4].map({ $0 * max(path.size * percent / 100, 4) }) {
        let body = path.prepare(size)
        countedRun(body)
      }
    }
    if names.isEmpty { for path in paths { print(path.name) } }
  }
}

/// The counter is set to nought where this begins, and read where it ends.
@inline(never) func countedRun(_ body: () -> Void) { body() }

/// One way through the program, with the smallest of the sizes it is tried at.
struct GrowthPath {
  let name: String
  let size: Int
  /// Makes the input of a size, and gives what is to be counted.
  let prepare: (Int) -> () -> Void

  static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

  static func numbered(_ count: Int, _ text: (Int) -> String) -> String { (0..<count).map(text).joined() }

  static func all(root: String) -> [GrowthPath] {
    documents + frontMatter + files(Sample(root: root)) + banks + folders(Sample(root: root))
  }
}
