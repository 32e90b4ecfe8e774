import Foundation
import SecKitTestSupport

extension Tool {
  /// The program built from `Tests/VaultProbe`, beside the tests' own.
  static var probe: Tool {
    Tool(
      path: URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent().path + "/VaultProbe")
  }

  /// A Python with pyrage: `SECKIT_TEST_PYTHON`, or `.venv-test` in the package.
  static let python: Tool? = {
    let package = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..").standardized.path
    let places = [ProcessInfo.processInfo.environment["SECKIT_TEST_PYTHON"], "\(package)/.venv-test/bin/python"]
    for path in places.compactMap({ $0 }) where FileManager.default.isExecutableFile(atPath: path) {
      let python = Tool(path: path)
      do {
        if try python.run(["-c", "import pyrage"]).code == 0 { return python }
      } catch {}
    }
    return nil
  }()
}

extension Tool.Result {
  /// What was written and what was said, in this order.
  var all: String { text + messages }
}
