import Foundation
import SecKitTestSupport
import Testing

/// A text file that says what commands do. Every line means something:
///
///     # a remark
///     kit: sample            what lies in the working folder: `sample` (Tests/Sample), `real` (the shipped content) or nothing
///     $ seckit lint          a command for `sh`; what follows is about it
///     < text                 a line of its input
///     > text                 a line of its output; with any of these the output is exactly these lines
///     out: text              is in the output
///     err: text              is in the messages
///     no out: text, no err: text
///                            `{channel.stale}` in a text is that word of the interface
///     exit: 1                how it ends; 0 when nothing is said
///     -- a/file.md --        the rest, up to the next such line, is a file in the working folder
struct CommandScript {
  struct Command {
    let line: Int
    let text: String
    var input = ""
    var whole: [String]?
    var expectations: [Expectation] = []
    var code: Int32 = 0
  }

  struct Expectation {
    enum Stream: String { case output = "out", messages = "err" }

    let stream: Stream
    let isThere: Bool
    let text: String
  }

  enum Kit: String { case none, sample, real }

  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  let name: String
  private(set) var kit = Kit.none
  private(set) var commands: [Command] = []
  private(set) var files: [String: String] = [:]

  init(name: String, text: String) throws {
    self.name = name
    var file: String?
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      if let match = line.wholeMatch(of: /-- (.+) --/) {
        file = String(match.1)
        files[String(match.1)] = ""
      } else if let file {
        files[file]? += line + "\n"
      } else if !line.isEmpty, !line.hasPrefix("#") {
        try read(String(line), number: index + 1)
      }
    }
    // The script's own last line end belongs to no file.
    if let file { files[file]?.removeLast() }
  }

  private mutating func read(_ line: String, number: Int) throws {
    func rest(_ prefix: String) -> String? { line.hasPrefix(prefix) ? String(line.dropFirst(prefix.count)) : nil }
    if let text = rest("$ ") {
      commands.append(Command(line: number, text: text))
      return
    }
    if let text = rest("kit: "), let kit = Kit(rawValue: text) {
      self.kit = kit
      return
    }
    guard let last = commands.indices.last else { throw Fault(description: "\(name):\(number): \(line)") }
    if let text = rest("< ") {
      commands[last].input += text + "\n"
    } else if let text = line == ">" ? "" : rest("> ") {
      commands[last].whole = (commands[last].whole ?? []) + [text]
    } else if let code = rest("exit: ").flatMap(Int32.init) {
      commands[last].code = code
    } else if let match = line.wholeMatch(of: /(no )?(out|err): (.+)/),
      let stream = Expectation.Stream(rawValue: String(match.2))
    {
      commands[last].expectations.append(
        Expectation(stream: stream, isThere: match.1 == nil, text: try Self.filled(String(match.3))))
    } else {
      throw Fault(description: "\(name):\(number): \(line)")
    }
  }

  /// Puts the interface's own words in: they may change without any command doing so.
  private static func filled(_ text: String) throws -> String {
    let words = try String(contentsOfFile: root + "/Content/es/strings.yml", encoding: .utf8)
    return text.replacing(/\{([a-z][a-z0-9.\-]+)\}/) { match in
      let line = words.split(separator: "\n").first { $0.hasPrefix(match.1 + ": \"") }
      return line.map { $0.dropFirst(match.1.count + 3).dropLast() } ?? match.0
    }
  }

  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../..").standardizedFileURL.path

  /// The built program's folder.
  static var programs: String { (PTY.product("seckit") as NSString).deletingLastPathComponent }

  static func environment(home: String) -> [String: String] {
    ["PATH": programs + ":/usr/bin:/bin", "HOME": home, "KIT": root, "LANG": "C.UTF-8", "TERM": "xterm-256color"]
  }

  /// Runs every command in a new folder and compares.
  func run() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/guion-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Self.lay(kit, in: folder)
    for (name, text) in files {
      let url = URL(filePath: folder + "/" + name)
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    #expect(!commands.isEmpty, "\(name) has no commands")
    for command in commands {
      let result = try Tool(path: "/bin/sh").run(
        ["-c", command.text], input: Array(command.input.utf8), in: folder,
        environment: Self.environment(home: folder))
      compare(result, command)
    }
  }

  /// Puts a kit into a folder.
  static func lay(_ kit: Kit, in folder: String) throws {
    let files = FileManager.default
    switch kit {
    case .none: break
    case .sample:
      for name in ["Content", "curricula"] {
        try files.copyItem(atPath: "\(root)/Tests/Sample/\(name)", toPath: "\(folder)/\(name)")
      }
      try files.copyItem(atPath: root + "/Content/es/strings.yml", toPath: folder + "/Content/es/strings.yml")
      try files.createSymbolicLink(atPath: folder + "/site", withDestinationPath: root + "/site")
    case .real:
      for name in ["Content", "curricula", "site"] {
        try files.createSymbolicLink(atPath: folder + "/" + name, withDestinationPath: root + "/" + name)
      }
    }
  }

  private func compare(_ result: Tool.Result, _ command: Command) {
    let place = "\(name):\(command.line): \(command.text)"
    let shown = "\nout: \(result.text.prefix(3000))\nerr: \(result.messages.prefix(3000))"
    if result.code != command.code {
      Issue.record("\(place): exit \(result.code) instead of \(command.code)\(shown)")
    }
    if let whole = command.whole, result.text != whole.map({ $0 + "\n" }).joined() {
      Issue.record("\(place): the output is not as written\(shown)")
    }
    for expectation in command.expectations {
      let text = expectation.stream == .output ? result.text : result.messages
      if text.contains(expectation.text) != expectation.isThere {
        let word = expectation.isThere ? "lacks" : "has"
        Issue.record("\(place): \(expectation.stream.rawValue) \(word) «\(expectation.text)»\(shown)")
      }
    }
    // Whatever goes wrong, it is not a crash, and no machine's words.
    for sign in ["Fatal error", "Program crashed", "SecKit.", "Optional(", "unknown context"] {
      if result.messages.contains(sign) { Issue.record("\(place): err has «\(sign)»\(shown)") }
    }
  }
}
