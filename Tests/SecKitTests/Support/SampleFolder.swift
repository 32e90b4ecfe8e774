@testable import SecKit

/// A small whole content folder, clean by every rule, that tests change in one place.
enum SampleFolder {
  /// The words file with a text for every key.
  static var words: String {
    RequiredTexts.shipped.keys.map { key in
      if key.isAddress { return "\(key.name): \"https://ejemplo.mx/\"\n" }
      let placeholders = key.placeholders.map { "{\($0)}" }.joined(separator: " ")
      return "\(key.name): \"\(key == .months ? "ene,feb" : "palabra") \(placeholders)\"\n"
    }.joined()
  }

  static let kit = """
    title: Prueba
    version: "1"
    language: es
    licence: "CC BY-SA 4.0"
    licence-url: https://creativecommons.org/licenses/by-sa/4.0/
    publisher: Prueba
    model: 1

    """

  /// A folder that holds only what must be there, plus the given files.
  static func folder(_ files: [String: String]) -> MemoryFolder {
    var all = ["Content/kit.yml": kit, "Content/es/strings.yml": words]
    for (path, text) in files { all[path] = text }
    return MemoryFolder(all)
  }
}
