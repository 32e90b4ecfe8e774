import Foundation
import Testing

/// An address of `Tests/Vectors/addresses` with what is to be made of it.
struct AddressVector: Decodable, Sendable, CustomTestStringConvertible {
  let address: String
  let link: String
  let text: String?
  let base: String

  var testDescription: String { address.debugDescription }

  static let all: [AddressVector] = {
    let path =
      #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Vectors/addresses/addresses.json"
    do {
      return try JSONDecoder().decode([AddressVector].self, from: try Data(contentsOf: URL(filePath: path)))
    } catch {
      Issue.record("\(path): \(error)")
      return []
    }
  }()

  /// The address as a destination in Markdown, every sign of it as an entity.
  /// A backslash is written twice, as one alone escapes what follows.
  var inMarkdown: String {
    "<" + address.unicodeScalars.map { String(repeating: "&#\($0.value);", count: $0 == "\\" ? 2 : 1) }.joined() + ">"
  }
}
