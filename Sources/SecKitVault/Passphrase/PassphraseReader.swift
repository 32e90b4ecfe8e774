import Foundation

/// Reads a passphrase as the characters that a person sees.
///
/// The same words may be different bytes: with a byte order mark or a carriage return from a file, with a no-break space from a
/// Mac's keyboard, with decomposed or composed accents. What looks the same is always sealed under the same bytes: normal form
/// C, plain blanks between words, none around them.
final class PassphraseReader {
  /// Overwritten at the end. Text that is not ASCII also passes through strings, which cannot be overwritten.
  private var scalars: [UInt32] = []

  private static let mark: UInt32 = 0xFEFF
  private static let markBytes: [UInt8] = [0xEF, 0xBB, 0xBF]

  init(_ passphrase: Passphrase) throws(PassphraseFault) {
    if let fault = passphrase.withUnsafeBytes({ Self.decode($0, into: &scalars) }) { throw fault }
  }

  deinit { scalars.withUnsafeMutableBytes(overwrite) }

  /// The reason not to seal with it; nil if there is none.
  var fault: PassphraseFault? {
    let seen = trimmed
    if seen.isEmpty { return .empty }
    for scalar in seen.lazy.compactMap({ Unicode.Scalar($0) }) {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: return .control
      // Some format characters are part of a letter or emoji that people type.
      case .format where ![0x200C, 0x200D].contains(scalar.value) && !(0xE0020...0xE007F).contains(scalar.value):
        return .invisible
      case .unassigned where scalar.properties.isNoncharacterCodePoint: return .notText
      default: continue
      }
    }
    return nil
  }

  /// The ways of writing the passphrase as bytes; the caller overwrites the memory of each.
  enum Form: CaseIterable {
    /// The form under which records are sealed.
    case canonical
    /// The same with decomposed accents, as in file names on a Mac.
    case decomposed
    /// As given, except for a mark before it and a carriage return after it.
    case bare
    /// The forms under which earlier versions sealed from a file with a byte order mark.
    case markedCanonical, markedBare
    /// The form under which other programs seal from a Windows file.
    case returned
  }

  func bytes(_ form: Form) -> [UInt8] {
    switch form {
    case .canonical: encoded(trimmed, .composed)
    case .decomposed: encoded(trimmed, .decomposed)
    case .bare: encoded(bare, .asIs)
    case .markedCanonical: encoded(trimmed, .composed, after: Self.markBytes)
    case .markedBare: encoded(bare, .asIs, after: Self.markBytes)
    case .returned: encoded(trimmed, .composed, before: [0x0D])
    }
  }

  /// The text without a mark, blanks and line ends around it.
  private var trimmed: ArraySlice<UInt32> {
    func isEdge(_ scalar: UInt32) -> Bool {
      scalar == Self.mark || Unicode.Scalar(scalar)?.properties.isWhitespace == true
    }
    let rest = scalars.drop(while: isEdge)
    return rest.prefix(upTo: rest.lastIndex { !isEdge($0) }.map { $0 + 1 } ?? rest.startIndex)
  }

  private var bare: ArraySlice<UInt32> {
    let rest = scalars.drop { $0 == Self.mark }
    return rest.last == 0x0D ? rest.dropLast() : rest
  }

  private enum Normal { case asIs, composed, decomposed }

  private func encoded(
    _ scalars: ArraySlice<UInt32>, _ normal: Normal, after first: [UInt8] = [], before last: [UInt8] = []
  ) -> [UInt8] {
    // Capacity for everything, so that growing leaves no copies; decomposed, a letter may be several.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(first.count + scalars.count * 12 + last.count)
    bytes += first
    if normal == .asIs || scalars.allSatisfy({ $0 < 0x80 }) {
      for scalar in scalars.lazy.compactMap({ Unicode.Scalar($0) }) { Unicode.UTF8.encode(scalar).map { bytes += $0 } }
    } else {
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars.lazy.compactMap { Unicode.Scalar(Self.plainBlank($0)) })
      let text = String(view)
      bytes +=
        (normal == .composed ? text.precomposedStringWithCanonicalMapping : text.decomposedStringWithCanonicalMapping)
        .utf8
    }
    bytes += last
    return bytes
  }

  /// A space of any width, breaking or not, becomes the plain one: nobody sees the difference.
  private static func plainBlank(_ scalar: UInt32) -> UInt32 {
    Unicode.Scalar(scalar)?.properties.generalCategory == .spaceSeparator ? 0x20 : scalar
  }

  /// Decodes UTF-8 strictly.
  private static func decode(_ bytes: UnsafeRawBufferPointer, into scalars: inout [UInt32]) -> PassphraseFault? {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return .utf16 }
    if bytes.contains(0) {
      // Even without a mark, UTF-16 has a NUL for each plain letter.
      return bytes.count { $0 == 0 } * 3 >= bytes.count ? .utf16 : .control
    }
    scalars.reserveCapacity(bytes.count)
    var iterator = bytes.makeIterator()
    var decoder = Unicode.UTF8()
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): scalars.append(scalar.value)
      case .emptyInput: return nil
      case .error: return .notText
      }
    }
  }
}
