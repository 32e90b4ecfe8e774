import Foundation
import Testing

@testable import SecKitVault

/// One file of `Vectors/age.txt` and what is to become of it.
struct AgeVector: CustomTestStringConvertible, Sendable {
  var name = ""
  /// `opens`, or the case of `AgeError`.
  var expected = ""
  var key: AgeKey?
  var text: [UInt8] = []
  /// Of a text that is too long to stand there.
  var sha256: String?
  var file: [UInt8] = []

  var testDescription: String { name }

  static let all: [AgeVector] = {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    do {
      let text = try String(contentsOf: folder.appending(path: "Vectors/age.txt"), encoding: .utf8)
      return text.components(separatedBy: "\n\n").dropFirst().map(AgeVector.init(lines:))
    } catch {
      Issue.record(error)
      return []
    }
  }()

  private init(lines: String) {
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      let value = parts[1].trimmingCharacters(in: .whitespaces)
      switch parts[0] {
      case "name": name = value
      case "expect": expected = value
      case "passphrase": key = .passphrase(Passphrase(value))
      case "identity": key = AgeIdentity(value).map(AgeKey.identity)
      case "text": text = Array(Data(base64Encoded: value) ?? Data())
      case "sha256": sha256 = value
      case "file":
        file = value.split(separator: " ").flatMap { part -> [UInt8] in
          if part.hasPrefix("0*"), let count = Int(part.dropFirst(2)) { return [UInt8](repeating: 0, count: count) }
          return Array(Data(base64Encoded: String(part)) ?? Data())
        }
      default: Issue.record("unknown line in a vector: \(line)")
      }
    }
  }
}

extension AgeError {
  /// The case, without what it carries.
  var name: String { String(describing: self).prefix { $0 != "(" }.description }
}
