import SecKit

/// Reading an answers file, with words for what can go wrong.
enum AnswersFile {
  static func read<Value>(_ path: String, _ parse: ([UInt8], String) -> Diagnosed<Value>) throws -> Value {
    let bytes: [UInt8]
    do throws(FileSystemError) {
      bytes = try FileSystem.disk.contents(path == "-" ? "/dev/stdin" : path, SourceFile.byteLimit)
    } catch {
      let table = MessageTable.table(for: .es)
      let reason = error.label.hasPrefix("@") ? table.label(String(error.label.dropFirst())) : error.label
      throw Failure(.couldNotRun, "no puedo leer las respuestas de «\(path)»: \(reason).")
    }
    guard bytes.count <= SourceFile.byteLimit else {
      throw Failure(.couldNotRun, "el archivo de respuestas «\(path)» es demasiado grande.")
    }
    let parsed = parse(bytes, path)
    guard let value = parsed.value else {
      let source = SourceFile(path: path, text: String(decoding: bytes, as: UTF8.self))
      let formatter = ConsoleFormatter(colour: Colour.onError)
      StandardError.write(formatter.format(parsed.diagnostics, sources: [path: source]))
      throw Failure(.contentErrors, "corrige el archivo de respuestas y vuelve a intentar.")
    }
    return value
  }
}
