import SecKit

extension RequiredTexts {
  /// Every text of the shipped kit, as the program needs them: this library's keys, and those that its other modules declare.
  static let shipped: RequiredTexts = {
    let path = RealContent.root + "/Content/es/strings.yml"
    let text = (try? FileSystem.disk.contents(path, 1 << 20)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    let known = Set(TextKey.ofSecKit.map(\.name))
    let others = text.split(separator: "\n").compactMap { line -> TextKey? in
      guard let match = line.wholeMatch(of: /([a-z0-9.\-]+): "(.*)"/), !known.contains(String(match.output.1)) else {
        return nil
      }
      let placeholders = Placeholders.names(in: String(match.output.2))
      return TextKey(String(match.output.1), placeholders, isAddress: match.output.2.hasPrefix("https://"))
    }
    return RequiredTexts(TextKey.ofSecKit + others, allowsOthers: false)
  }()
}
