import SecKit
import SecKitVault

/// What a vault refuses, in words for the person: what is the matter, and what to do.
enum VaultFailure {
  /// Runs something and turns what the vault throws into words.
  /// - Parameter subject: the record or file it is about.
  static func plainly<Result>(_ subject: String = "", _ body: () throws -> Result) throws -> Result {
    do {
      return try body()
    } catch {
      guard let message = message(for: error, subject) else { throw error }
      throw Failure(.couldNotRun, message)
    }
  }

  /// Nil for errors that are not about records.
  static func message(for error: any Error, _ subject: String) -> String? {
    let kept = " No cambié nada."
    return switch error {
    case let error as AgeError: text(error, subject) + kept
    case let error as SavedRecordError: text(error, subject) + kept
    case let error as DiskFault: text(error) + kept
    case let error as VaultError: text(error) + kept
    default: nil
    }
  }

  private static let otherCopy = " Si tienes otra copia, tráela con: seckit saved import ARCHIVO."

  static func text(_ error: AgeError, _ subject: String) -> String {
    let file = "«\(subject)»"
    return switch error {
    case .notAge: "\(file) no es un archivo cerrado con age, o se dañó desde el principio.\(otherCopy)"
    case .unknownVersion: "\(file) está en una versión de age que no conozco. Ábrelo con un programa age más nuevo."
    case .headerDamaged(let line):
      "el encabezado de \(file) está dañado (línea \(line)); la frase no es el problema.\(otherCopy)"
    case .armorDamaged(let line):
      "el texto de \(file) está dañado (línea \(line)); quizá se copió incompleto. Pide que te lo manden otra vez."
    case .unknownStanza(let kind):
      "\(file) está cerrado de una manera que no conozco («\(kind)»). Ábrelo con el programa que lo cerró."
    case .needsPassphrase: "\(file) se abre con una frase, no con una llave: quita --identity."
    case .needsKey: "\(file) se abre con una llave, no con una frase. Di dónde está con --identity ARCHIVO."
    case .wrongPassphrase:
      """
      la frase no abre \(file). Inténtalo otra vez, sin límite. Si no dudas de la frase, puede que el archivo se haya \
      dañado justo donde el formato no deja distinguirlo.
      """
    case .wrongKey: "\(file) está cerrado para otra llave, no para la que diste."
    case .workFactorTooHigh(let log2):
      "abrir \(file) pediría 2^\(log2) KiB de memoria; ningún archivo nuestro pide eso y no lo intento. Desconfía de él."
    case .payloadDamaged(let chunk):
      "la frase o la llave es correcta, pero \(file) está dañado por dentro (bloque \(chunk + 1)).\(otherCopy)"
    case .truncated: "\(file) está incompleto: le falta el final.\(otherCopy)"
    case .tooLarge(let limit): "\(file) es demasiado grande: aceptamos hasta \(limit / 1_048_576) MiB."
    case .cryptographyFailed:
      "no alcanzó la memoria para abrir o cerrar \(file). Cierra otros programas e inténtalo otra vez."
    }
  }

  private static func text(_ error: SavedRecordError, _ subject: String) -> String {
    switch error {
    case .notRecord: "«\(subject)» se abre, pero lo que trae no es una revisión guardada."
    case .future(let version):
      """
      «\(subject)» lo escribió una versión más nueva de este programa (registro versión \(version); aquí se lee hasta \
      la \(SavedRecord.version)). Actualiza el programa para leerlo.
      """
    case .unfit(let field): "«\(subject)» se abre, pero su campo «\(field)» no se entiende; no adivino lo que falta."
    }
  }

  private static func text(_ error: VaultError) -> String {
    switch error {
    case .busy: "otra ventana está guardando en la misma carpeta. Espera a que termine e inténtalo otra vez."
    case .noRecord(let name): "no existe \(name). Mira cuáles hay con: seckit saved list."
    case .notPrivate(let path):
      "«\(path)» no es una carpeta solo tuya y no puedo cerrarla a otras personas. Elige otra con --vault CARPETA."
    case .taken(let path): "«\(path)» ya existe y no lo reemplazo. Elige otro nombre con --output."
    case .notProven(let path):
      "lo que leí del disco en «\(path)» no es lo que escribí. El disco puede estar fallando: guarda en otro con --vault."
    case .unreadable(let errors):
      """
      \(errors.sorted { $0.key < $1.key }.map { text($0.value, $0.key.fileName) }.joined(separator: "\n"))
      Para cambiar la frase de los demás y dejar estos como están, repite con --except por cada uno.
      """
    case .noNameLeft: "se acabaron los números para registros. Elige otra carpeta con --vault CARPETA."
    }
  }

  private static func text(_ error: DiskFault) -> String {
    let path = "«\(error.path)»"
    return switch error.reason {
    case .missing: "no existe \(path)."
    case .exists: "\(path) ya existe."
    case .forbidden: "no tengo permiso en \(path), o el disco es de solo lectura. Elige otra carpeta."
    case .full: "el disco está lleno. Libera espacio e inténtalo otra vez."
    case .busy: "otro programa está usando \(path). Espera a que termine."
    case .tooLarge: "\(path) es demasiado grande."
    case .notFile: "\(path) es una carpeta o un enlace, no un archivo."
    case .other(let code): "el disco no dejó usar \(path) (error \(code) del sistema)."
    }
  }
}
