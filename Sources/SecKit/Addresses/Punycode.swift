/// Encodes domain names with letters beyond a–z for look-up: `año` is `xn--ao-zja` (RFC 3492, which names the constants below).
enum Punycode {
  /// The domain of a web or mail address, each of its labels encoded for look-up.
  static func host(of address: String) -> String {
    let rest = address.split(separator: ":", maxSplits: 1).last ?? ""
    let start = rest.drop { $0 == "/" }.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
    let host = (start.split(separator: "@").last ?? "").prefix { $0 != ":" }
    return host.split(separator: ".").map { encode(String($0)) }.joined(separator: ".")
  }

  static func encode(_ label: String) -> String {
    let letters = label.lowercased().unicodeScalars.map { Int($0.value) }
    let basic = letters.filter { $0 < 0x80 }
    guard basic.count < letters.count, letters.count <= 63 else { return label }
    var output = basic.compactMap { Unicode.Scalar($0) }
    if !basic.isEmpty { output.append("-") }
    var (point, delta, bias, handled) = (0x80, 0, 72, basic.count)
    while handled < letters.count {
      let next = letters.filter { $0 >= point }.min() ?? point
      delta += (next - point) * (handled + 1)
      point = next
      for letter in letters {
        if letter < point { delta += 1 }
        guard letter == point else { continue }
        append(delta, bias: bias, to: &output)
        bias = adapted(delta, count: handled + 1, isFirst: handled == basic.count)
        delta = 0
        handled += 1
      }
      delta += 1
      point += 1
    }
    var text = String.UnicodeScalarView()
    text.append(contentsOf: output)
    return "xn--" + String(text)
  }

  /// Appends a number as digits whose weight grows as `bias` says.
  private static func append(_ number: Int, bias: Int, to output: inout [Unicode.Scalar]) {
    var rest = number
    var position = 36
    while true {
      let threshold = min(max(position - bias, 1), 26)
      guard rest >= threshold else { break }
      output.append(digit(threshold + (rest - threshold) % (36 - threshold)))
      rest = (rest - threshold) / (36 - threshold)
      position += 36
    }
    output.append(digit(rest))
  }

  private static func digit(_ value: Int) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(value < 26 ? value + 0x61 : value - 26 + 0x30))
  }

  private static func adapted(_ delta: Int, count: Int, isFirst: Bool) -> Int {
    var delta = isFirst ? delta / 700 : delta / 2
    delta += delta / count
    var bias = 0
    while delta > 455 {
      delta /= 35
      bias += 36
    }
    return bias + 36 * delta / (delta + 38)
  }
}
