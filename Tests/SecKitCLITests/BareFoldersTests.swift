import Foundation
import SecKitTestSupport
import Testing

/// Content folders with nothing, one or much of everything: each command says something and ends with a code, and none crashes.
@Suite(.waits) struct BareFoldersTests {
  /// A folder by what is taken out of the sample, or put in.
  struct Folder: CustomTestStringConvertible, Sendable {
    let testDescription: String
    /// What is left of the sample, by the beginnings of paths.
    var keeps: [String] = [""]
    var drops: [String] = []
  }

  private static let folders = [
    Folder(testDescription: "nothing at all", keeps: []),
    Folder(testDescription: "only kit.yml", keeps: ["Content/kit.yml"]),
    Folder(testDescription: "kit and words", keeps: ["Content/kit.yml", "Content/es/strings.yml"]),
    Folder(testDescription: "no kit.yml", drops: ["Content/kit.yml"]),
    Folder(testDescription: "no words", drops: ["Content/es/strings.yml"]),
    Folder(testDescription: "no routes", drops: ["Content/es/rutas"]),
    Folder(testDescription: "no helpers", drops: ["Content/es/directorio"]),
    Folder(testDescription: "no steps", drops: ["Content/es/kit"]),
    Folder(testDescription: "no attacks", drops: ["Content/es/ataques"]),
    Folder(testDescription: "no profiles", drops: ["Content/es/perfiles.md"]),
    Folder(testDescription: "no care", drops: ["Content/es/cuidados"]),
    Folder(testDescription: "no areas", drops: ["Content/es/organizacion"]),
    Folder(testDescription: "no glossary", drops: ["Content/es/glosario.md"]),
    Folder(testDescription: "no pages", drops: ["Content/es/paginas"]),
    Folder(testDescription: "no workshops", drops: ["curricula"]),
    Folder(testDescription: "the whole sample"),
  ]

  private static let commands: [[String]] = [
    ["lint"], ["lint", "--format", "json"], ["lint", "--format", "sarif"], ["site", "build"], ["workshop", "list"],
    ["workshop", "build", "taller", "--formats", "html"], ["assess", "--answers", "r.json"],
    ["assess", "--answers", "r.json", "--format", "html", "--output", "plan.html"],
    ["assess", "--organization", "--answers", "r.json"], ["quiz"], ["quiz", "--answers", "r.json"],
    ["route"], ["route", "ruta-cuenta", "--answers", "1"], ["helpers"], ["helpers", "--format", "csv"],
    ["helpers", "--for", "legal"], ["wellbeing"], ["content", "status"], ["content", "ids"],
  ]

  @Test(arguments: folders) func everyCommandEnds(_ folder: Folder) throws {
    let path = FileManager.default.temporaryDirectory.path + "/pelada-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: path) }
    try CommandScript.lay(.sample, in: path)
    try thin(path, folder)
    try #"{"answers": {}}"#.write(toFile: path + "/r.json", atomically: false, encoding: .utf8)
    for command in Self.commands {
      let result = try Tool(path: PTY.product("seckit")).run(
        command, in: path, environment: CommandScript.environment(home: path))
      let place = "\(folder.testDescription): \(command.joined(separator: " ")): "
      let shown = "\(result.code) \(result.messages.prefix(600))"
      #expect([0, 1, 2, 64].contains(result.code), "\(place)\(shown)")
      #expect(!(result.output.isEmpty && result.messages.isEmpty), "\(place) says nothing")
      if result.code == 2 || result.code == 64 { #expect(!result.messages.isEmpty, "\(place)\(shown)") }
      for sign in ["Fatal error", "Program crashed", "SecKit.", "Optional(", "Index out of range"] {
        #expect(!result.messages.contains(sign), "\(place)\(shown)")
      }
    }
  }

  private func thin(_ path: String, _ folder: Folder) throws {
    let files = FileManager.default
    for name in files.enumerator(atPath: path)?.compactMap({ $0 as? String }) ?? [] where !name.hasPrefix("site") {
      var isFolder: ObjCBool = false
      guard files.fileExists(atPath: path + "/" + name, isDirectory: &isFolder), !isFolder.boolValue else { continue }
      let isKept = folder.keeps.contains { name.hasPrefix($0) } && !folder.drops.contains { name.hasPrefix($0) }
      if !isKept { try files.removeItem(atPath: path + "/" + name) }
    }
  }
}
