import Foundation
import Testing

/// An address of `Tests/Vectors/addresses` with what is to be made of it.
package struct AddressVector: Decodable, Sendable, CustomTestStringConvertible {
  package let address: String
  package let link: String
  package let text: String?
  package let base: String

  package var testDescription: String { address.debugDescription }

  package static let all: [AddressVector] = {
    let path =
      #filePath.split(separator: "/").dropLast(2).map { "/" + $0 }.joined() + "/Vectors/addresses/addresses.json"
    do {
      return try JSONDecoder().decode([AddressVector].self, from: try Data(contentsOf: URL(filePath: path)))
    } catch {
      Issue.record("\(path): \(error)")
      return []
    }
  }()

  /// The address as a destination in Markdown, every sign of it as an entity.
  /// A backslash is written twice, as one alone escapes what follows.
  package var inMarkdown: String {
    "<" + address.unicodeScalars.map { String(repeating: "&#\($0.value);", count: $0 == "\\" ? 2 : 1) }.joined() + ">"
  }
}
