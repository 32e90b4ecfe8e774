import SecKit
import SecKitFiles

#if canImport(Glibc)
  import Glibc
#endif

/// Where output goes: the standard output, or a file that somebody named. Commands write files only through this type; it is
/// checked before any work, so that nobody learns of a mistyped path after a hundred questions.
enum Destination: Hashable {
  case standardOutput
  case file(AtomicFile)

  /// - Parameters:
  /// - path: The path as given on the command line.
  /// - replaces: Whether a file of that name may be replaced; it is then kept as `NAME~`.
  init(_ path: String, replaces: Bool) {
    self =
      Self.meansStandardOutput(path) ? .standardOutput : .file(AtomicFile(path, existing: replaces ? .kept : .refused))
  }

  /// Whether a path is `-` or one of the system's names for the file behind descriptor 1. These are links or devices; the
  /// output is meant for whoever reads this program's output, and must never replace them.
  private static func meansStandardOutput(_ path: String) -> Bool {
    guard path != "-" else { return true }
    guard path.hasPrefix("/") else { return false }
    let names = ["/dev/stdout", "/dev/fd/1"] + ["self", "thread-self", "\(getpid())"].map { "/proc/\($0)/fd/1" }
    return names.contains(FilePath.normalize(path))
  }

  /// Whether both lead to the same place.
  static func areSame(_ first: Destination, _ second: Destination) -> Bool {
    switch (first, second) {
    case (.standardOutput, .standardOutput): true
    case (.file(let first), .file(let second)): absolute(first.path) == absolute(second.path)
    default: false
    }
  }

  private static func absolute(_ path: String) -> String {
    FilePath.normalize(FilePath.join(WorkingFolder.path, path))
  }

  /// - Throws: ``Failure`` if it could not be written now.
  func check() throws {
    guard case .file(let file) = self else { return }
    do { try file.check() } catch { throw Failure(.couldNotRun, .unwritten(file.path, error)) }
  }

  /// Writes the bytes.
  /// - Parameter isProven: Whether bytes read back are the right ones.
  /// - Returns: What to tell the person, if anything.
  func write(_ bytes: [UInt8], isUnsealed: Bool, isProven: (([UInt8]) -> Bool)? = nil) throws -> [CommandText] {
    switch self {
    case .standardOutput:
      StandardOutput.write(bytes)
      return []
    case .file(let file):
      do {
        let written = try file.write(bytes, isProven: isProven)
        return CommandText.written(in: file.path, isUnsealed: isUnsealed, earlier: written.earlier)
      } catch { throw Failure(.couldNotRun, .unwritten(file.path, error)) }
    }
  }

  /// Writes bytes that are not sealed, and reminds the person of it.
  func write(_ bytes: [UInt8]) throws {
    for text in try write(bytes, isUnsealed: true) { StandardError.write(text) }
  }

  /// Writes bytes that say nothing of the person, which nobody needs to delete.
  func writeShared(_ bytes: [UInt8]) throws {
    for text in try write(bytes, isUnsealed: false) { StandardError.write(text) }
  }

  func write(_ text: String) throws { try write(Array(text.utf8)) }
}
