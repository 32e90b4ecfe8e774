/// Judges whether the value of a channel can be dialled or opened.
enum ChannelValue {
  struct Problem: Equatable {
    /// An entry of the message table, with its `@`.
    let label: String
    var mended: String?

    fileprivate init(_ label: String, mended: String? = nil) {
      self.label = label
      self.mended = mended
    }

    fileprivate init(_ problem: PhoneNumber.Problem) { self.init(problem.label, mended: problem.mended) }
  }

  /// Mail and web addresses are judged together with all other addresses of the content.
  static func problem(_ kind: HelperEntry.Channel.Kind, _ value: String) -> Problem? {
    switch kind {
    case .phone: PhoneNumber.problem(value).map(Problem.init)
    case .whatsapp: number(value)
    case .signal: signal(value)
    case .telegram: telegram(value)
    case .email: email(value)
    case .web: nil
    case .address: address(value)
    }
  }

  private static func number(_ value: String) -> Problem? {
    PhoneNumber.problem(value, isReached: true).map(Problem.init)
  }

  /// Whether a value is meant as a number and not as a name.
  private static func isNumeric(_ value: String) -> Bool {
    guard let first = value.first else { return false }
    return first == "+" || first == "(" || first == "*" || first.isNumber
  }

  /// Accepts a number, `nombre.01`, or a link made by Signal itself.
  private static func signal(_ value: String) -> Problem? {
    if isNumeric(value) { return number(value) }
    if ["https://signal.me/#", "https://signal.group/#"].contains(where: value.hasPrefix) { return nil }
    let name = value.hasPrefix("@") ? value.dropFirst() : value[...]
    let parts = name.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, isName(parts[0], 3...32), (2...20).contains(parts[1].count),
      parts[1].allSatisfy({ $0.isASCII && $0.isNumber })
    else { return Problem("@channel.signal") }
    return nil
  }

  /// Accepts a number, `@nombre`, or a link made by Telegram itself.
  private static func telegram(_ value: String) -> Problem? {
    if isNumeric(value) { return number(value) }
    if value.hasPrefix("https://t.me/"), value.utf8.count > 14, !value.contains(where: \.isWhitespace) { return nil }
    let name = value.hasPrefix("@") ? value.dropFirst() : value[...]
    guard isName(name, 5...32), name.first != "_", name.last != "_" else { return Problem("@channel.telegram") }
    return value.hasPrefix("@") ? nil : Problem("@channel.telegram", mended: "@" + value)
  }

  /// Whether a text consists of ASCII letters, digits and `_`, and does not begin with a digit.
  private static func isName(_ text: Substring, _ length: ClosedRange<Int>) -> Bool {
    length.contains(text.count) && text.first?.isNumber == false
      && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
  }

  private static func email(_ value: String) -> Problem? {
    value.hasPrefix("mailto:") ? Problem("@channel.mailto", mended: String(value.dropFirst(7))) : nil
  }

  /// Accepts a place in words; refuses a lone number and addresses of mail or web.
  private static func address(_ value: String) -> Problem? {
    let words = value.split { !$0.isLetter && !$0.isNumber }
    let isElsewhere = value.contains("://") || value.hasPrefix("www.") || value.contains("@")
    return !isElsewhere && words.contains { $0.count > 2 && $0.allSatisfy(\.isLetter) }
      ? nil : Problem("@channel.address")
  }
}
