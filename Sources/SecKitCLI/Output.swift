import SecKit
import SecKitPublishing

/// Writing to the output folder, with words for what can go wrong.
enum Output {
  static func write(_ files: [OutputFile], to folder: String, force: Bool = false) throws -> OutputWriter.Report {
    do throws(OutputError) {
      return try OutputWriter(folder: folder, allowsForeignFiles: force).write(files)
    } catch {
      throw Failure(.couldNotRun, message(for: error, folder: folder))
    }
  }

  static func message(for error: OutputError, folder: String) -> String {
    let kept = "No cambié nada de lo que ya había."
    return switch error.reason {
    case .notAFolder: "«\(error.path)» no es una carpeta. Elige otra con --output. \(kept)"
    case .forbidden: "no tengo permiso para escribir en «\(error.path)». Elige otra carpeta con --output. \(kept)"
    case .full: "el disco está lleno. Libera espacio o elige otra carpeta con --output. \(kept)"
    case .notOurs:
      """
      en «\(folder)» hay archivos que no escribí («\(error.path)»). Elige una carpeta vacía con --output, \
      o usa --force para escribir junto a ellos. \(kept)
      """
    case .busy: "otra ejecución está escribiendo en «\(folder)». Espera a que termine. \(kept)"
    case .collision: "dos archivos tendrían el mismo nombre: «\(error.path)». \(kept)"
    case .other(let code): "no pude escribir «\(error.path)» (error \(code) del sistema). \(kept)"
    }
  }
}
