import SecKit
import SecKitPublishing

#if canImport(Glibc)
  import Glibc
#endif

/// Writing to the output folder, with words for what can go wrong.
enum Output {
  /// Writes, and says which files of hers are left as they were or have another name.
  /// - Parameter workers: how many files are made and written at a time.
  static func write(
    _ sets: [OutputSet], to folder: String, force: Bool, workers: Int
  ) async throws -> OutputWriter.Report {
    let report: OutputWriter.Report
    do throws(OutputError) {
      report = try await OutputWriter(folder: folder, allowsForeignFiles: force)
        .write(sets: sets, workers: workers)
    } catch {
      throw Failure(.couldNotRun, .folder(folder, error))
    }
    for text in CommandText.kept(report.kept, in: folder) + CommandText.copies(report.copies, in: folder) {
      StandardError.write(text)
    }
    return report
  }

  /// Refuses an output folder that is, holds or lies in one of the sources, by whatever way it is named: a build would mix
  /// what is written with what is read.
  static func refuse(_ output: String, over sources: [String]) throws {
    let written = ancestry(of: output)
    for source in sources {
      let read = ancestry(of: source)
      guard let place = read.first, exists(source) else { continue }
      // Where the output is yet to be made, its first entry is the folder above it: that one may hold the source.
      let holds = exists(output) && written.first.map(read.contains) == true
      if written.contains(place) || holds {
        throw Failure(.couldNotRun, .outputOverSource(output, source))
      }
    }
  }

  private static func exists(_ path: String) -> Bool {
    if case .file = FileIdentity(of: path) { return true }
    return false
  }

  /// The nearest folder that exists and all those above it, links followed.
  private static func ancestry(of path: String) -> [FileIdentity] {
    var path = FilePath.join(WorkingFolder.path, path)
    while !exists(path), path != "/" {
      path = FilePath.folder(of: path.hasSuffix("/") ? String(path.dropLast()) : path)
    }
    guard let real = realpath(path, nil) else { return [] }
    defer { free(real) }
    var folder = String(cString: real)
    var found = [FileIdentity(of: folder)]
    while folder != "/" {
      folder = FilePath.folder(of: folder)
      found.append(FileIdentity(of: folder))
    }
    return found
  }
}
