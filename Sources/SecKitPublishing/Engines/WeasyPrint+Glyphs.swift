extension WeasyPrint {
  /// The characters that WeasyPrint names as having no glyph: `… unsupported by fonts: "日" (U+65E5)`.
  static func missing(in warnings: [String]) -> Set<Unicode.Scalar> {
    var found: Set<Unicode.Scalar> = []
    for warning in warnings where warning.hasPrefix(".notdef glyph rendered") {
      guard let start = warning.lastIndex(of: "(") else { continue }
      for word in warning[start...].split(whereSeparator: { "() ,".contains($0) }) where word.hasPrefix("U+") {
        guard let scalar = UInt32(word.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init) else { continue }
        // What is never drawn by itself is not what is missing.
        if !scalar.properties.isDefaultIgnorableCodePoint { found.insert(scalar) }
      }
    }
    return found
  }

  /// Puts numbers in the place of characters; all else stays byte by byte.
  static func spell(_ scalars: Set<Unicode.Scalar>, in html: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(html.count)
    for scalar in String(decoding: html, as: UTF8.self).unicodeScalars {
      if scalar.isASCII {
        result.append(UInt8(scalar.value))
      } else if scalars.contains(scalar) {
        result += "[\(scalar.paperName)]".utf8
      } else {
        result += String(scalar).utf8
      }
    }
    return result
  }
}

extension Unicode.Scalar {
  /// How it is named where it cannot be drawn: `U+1F512`.
  public var paperName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
