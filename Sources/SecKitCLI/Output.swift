import SecKit
import SecKitPublishing

/// Writing to the output folder, with words for what can go wrong.
enum Output {
  static func write(_ files: [OutputFile], to folder: String, force: Bool = false) throws -> OutputWriter.Report {
    do throws(OutputError) {
      return try OutputWriter(folder: folder, allowsForeignFiles: force).write(files)
    } catch {
      throw Failure(.couldNotRun, .folder(folder, error))
    }
  }
}
